/**
 * A text while it is being written: its pages, and whether the desk has the last word.
 *
 * The pages follow each key, as fast as they can be drawn; the draft is kept after a pause, and without one
 * after a while. What the text is, how it is kept and what is drawn with it, a subclass says.
 */
import type { ErrorView, PageView } from './bindings';
import { debounced } from './debounce';
import { errorOf } from './errors';
import { latest } from './latest';
import { joined, known, type Page } from './pages';

const KEEP_AFTER_MS = 800;
/** Who types without a pause loses no more than this to a crash. */
const KEEP_AT_LATEST_MS = 15_000;

/** Whether what is typed is kept: as it was found, being typed, kept since, or not kept. */
export type Keeping = 'kept' | 'typing' | 'saved' | 'failed';

/** The same in words; `before` is said of a text as it was found. */
export function keepingWords(keeping: Keeping, before = ''): string {
  switch (keeping) {
    case 'kept':
      return before;
    case 'typing':
      return 'Keeping…';
    case 'saved':
      return 'Draft kept';
    case 'failed':
      return 'Not kept yet';
  }
}

export abstract class Drafting<Text> {
  pages = $state.raw<Page[]>([]);
  keeping = $state<Keeping>('kept');
  /** Why the last save or preview failed. */
  error = $state.raw<ErrorView | null>(null);

  readonly #preview = latest(() => this.#draw());
  readonly #keep = debounced(() => this.#save(), KEEP_AFTER_MS, KEEP_AT_LATEST_MS);

  /** What stands there now. */
  protected abstract text(): Text;
  /** Draws a text, without the pages that are known, and takes over what is found with it. */
  protected abstract draw(text: Text, known: string[]): Promise<PageView[]>;
  protected abstract save(text: Text): Promise<unknown>;

  /** Something was typed. */
  typed(): void {
    this.keeping = 'typing';
    this.#preview.ask();
    this.#keep.ask();
  }

  /** Draws the pages of what stands there now. */
  preview(): void {
    this.#preview.ask();
  }

  /** Keeps what was typed now instead of after the pause; throws if that fails. */
  async settle(): Promise<void> {
    await this.#keep.flush();
    if (this.keeping === 'failed') throw this.error;
  }

  /** Stops waiting; nothing more is kept or drawn. */
  stop(): void {
    this.#preview.stop();
    this.#keep.cancel();
  }

  async #draw(): Promise<void> {
    try {
      const pages = await this.draw(this.text(), known(this.pages));
      // A text that cannot be drawn at the moment leaves the page as it was, as one does in the middle of a word.
      if (pages.length > 0) this.pages = joined(pages, this.pages);
      this.error = null;
    } catch (thrown) {
      this.error = errorOf(thrown);
    }
  }

  async #save(): Promise<void> {
    const text = this.text();
    try {
      await this.save(text);
      // What was typed meanwhile is kept in its own turn.
      if (JSON.stringify(text) === JSON.stringify(this.text())) this.keeping = 'saved';
    } catch (thrown) {
      this.keeping = 'failed';
      this.error = errorOf(thrown);
    }
  }
}
