/**
 * A letter while it is being edited: the text, its pages, and whether the desk has the last word.
 *
 * The pages follow each key, as fast as they can be drawn; the draft is kept after a pause.
 */
import type {
  DutyView,
  ErrorView,
  LetterPreviewForm,
  LetterTextForm,
  LetterView,
  PreviewView,
  ProblemView,
} from '../../lib/bindings';
import { debounced } from '../../lib/debounce';
import { errorOf } from '../../lib/errors';
import { latest } from '../../lib/latest';
import { joined, known, type Page } from '../../lib/pages';

const KEEP_AFTER_MS = 800;

/** The two commands an editor needs. */
export interface LetterDesk {
  preview_letter: (form: LetterPreviewForm) => Promise<PreviewView>;
  save_letter_text: (form: LetterTextForm) => Promise<LetterView>;
}

export type Keeping = 'kept' | 'typing' | 'failed';

export class Editing {
  subject = $state('');
  body = $state('');
  pages = $state.raw<Page[]>([]);
  duties = $state.raw<DutyView[]>([]);
  problems = $state.raw<ProblemView[]>([]);
  keeping = $state<Keeping>('kept');
  /** Why the last save or preview failed. */
  error = $state.raw<ErrorView | null>(null);

  readonly #id: number;
  readonly #desk: LetterDesk;
  readonly #preview = latest(() => this.#draw());
  readonly #keep = debounced(() => this.#save(), KEEP_AFTER_MS);

  constructor(letter: LetterView, desk: LetterDesk) {
    this.#id = letter.id;
    this.#desk = desk;
    this.subject = letter.subject;
    this.body = letter.body;
    this.duties = letter.duties;
    this.problems = letter.problems;
  }

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

  /** Takes over a text that the desk has made anew. */
  take(letter: LetterView): void {
    this.subject = letter.subject;
    this.body = letter.body;
    this.keeping = 'kept';
    this.preview();
  }

  /** Stops waiting; nothing more is kept or drawn. */
  stop(): void {
    this.#preview.stop();
    this.#keep.cancel();
  }

  async #draw(): Promise<void> {
    try {
      const view = await this.#desk.preview_letter({ ...this.#form(), known: known(this.pages) });
      this.pages = joined(view.pages, this.pages);
      this.duties = view.duties;
      this.problems = view.problems;
      this.error = null;
    } catch (thrown) {
      this.error = errorOf(thrown);
    }
  }

  async #save(): Promise<void> {
    const form = this.#form();
    try {
      await this.#desk.save_letter_text(form);
      // What was typed meanwhile is kept in its own turn.
      if (form.subject === this.subject && form.body === this.body) this.keeping = 'kept';
    } catch (thrown) {
      this.keeping = 'failed';
      this.error = errorOf(thrown);
    }
  }

  #form(): LetterTextForm {
    return { id: this.#id, subject: this.subject, body: this.body };
  }
}
