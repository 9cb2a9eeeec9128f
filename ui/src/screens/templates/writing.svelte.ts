/**
 * A template while it is being written: its words, the letter it makes, and whether the draft is kept.
 *
 * The pages follow each key, as fast as they can be drawn; the draft is kept after a pause.
 */
import type {
  ErrorView,
  FlawView,
  TemplateDutyView,
  TemplatePreviewForm,
  TemplatePreviewView,
  TemplateTextForm,
  TemplateView,
} from '../../lib/bindings';
import { debounced } from '../../lib/debounce';
import { errorOf } from '../../lib/errors';
import { latest } from '../../lib/latest';
import { joined, known, type Page } from '../../lib/pages';

const KEEP_AFTER_MS = 800;

/** The two commands that writing needs. */
export interface TemplateDesk {
  preview_template: (form: TemplatePreviewForm) => Promise<TemplatePreviewView>;
  save_template: (form: TemplateTextForm) => Promise<void>;
}

export type Keeping = 'kept' | 'typing' | 'saved' | 'failed';

export class Writing {
  source = $state('');
  /** The case it is filled from; empty for an invented one. */
  case = $state('');
  pages = $state.raw<Page[]>([]);
  flaws = $state.raw<FlawView[]>([]);
  duties = $state.raw<TemplateDutyView[]>([]);
  keeping = $state<Keeping>('kept');
  /** Why the last save or preview failed. */
  error = $state.raw<ErrorView | null>(null);

  readonly #of: Pick<TemplateView, 'kind' | 'language'>;
  readonly #desk: TemplateDesk;
  readonly #preview = latest(() => this.#draw());
  readonly #keep = debounced(() => this.#save(), KEEP_AFTER_MS);

  constructor(template: TemplateView, desk: TemplateDesk) {
    this.#of = { kind: template.kind, language: template.language };
    this.#desk = desk;
    this.source = template.source;
    this.case = template.cases[0]?.number ?? '';
  }

  /** Something was typed. */
  typed(): void {
    this.keeping = 'typing';
    this.#preview.ask();
    this.#keep.ask();
  }

  /** Draws the letter that stands there now. */
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
      const form = { ...this.#form(), case: this.case || null, known: known(this.pages) };
      const view = await this.#desk.preview_template(form);
      // A template that cannot be filled at the moment leaves the page as it was, as one does in the middle of a word.
      if (view.pages.length > 0) this.pages = joined(view.pages, this.pages);
      this.flaws = view.flaws;
      this.duties = view.duties;
      this.error = null;
    } catch (thrown) {
      this.error = errorOf(thrown);
    }
  }

  async #save(): Promise<void> {
    const form = this.#form();
    try {
      await this.#desk.save_template(form);
      // What was typed meanwhile is kept in its own turn.
      if (form.source === this.source) this.keeping = 'saved';
    } catch (thrown) {
      this.keeping = 'failed';
      this.error = errorOf(thrown);
    }
  }

  #form(): TemplateTextForm {
    return { ...this.#of, source: this.source };
  }
}
