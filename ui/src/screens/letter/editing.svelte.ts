/** A letter while it is being edited: the text, its pages, and what speaks against it. */
import type {
  DutyView,
  LetterPreviewForm,
  LetterTextForm,
  LetterView,
  PageView,
  PreviewView,
  ProblemView,
} from '../../lib/bindings';
import { Drafting } from '../../lib/drafting.svelte';

/** The two commands an editor needs. */
export interface LetterDesk {
  preview_letter: (form: LetterPreviewForm) => Promise<PreviewView>;
  save_letter_text: (form: LetterTextForm) => Promise<LetterView>;
}

export class Editing extends Drafting<LetterTextForm> {
  subject = $state('');
  body = $state('');
  duties = $state.raw<DutyView[]>([]);
  problems = $state.raw<ProblemView[]>([]);
  /** The text in which the problems were found. */
  checked = $state('');

  readonly #id: number;
  readonly #desk: LetterDesk;

  constructor(letter: LetterView, desk: LetterDesk) {
    super();
    this.#id = letter.id;
    this.#desk = desk;
    this.subject = letter.subject;
    this.body = letter.body;
    this.duties = letter.duties;
    this.problems = letter.problems;
    this.checked = letter.body;
  }

  /** Takes over a text that the desk has made anew. */
  take(letter: LetterView): void {
    this.subject = letter.subject;
    this.body = letter.body;
    this.keeping = 'saved';
    this.preview();
  }

  protected text(): LetterTextForm {
    return { id: this.#id, subject: this.subject, body: this.body };
  }

  protected async draw(text: LetterTextForm, known: string[]): Promise<PageView[]> {
    const view = await this.#desk.preview_letter({ ...text, known });
    this.duties = view.duties;
    this.problems = view.problems;
    this.checked = text.body;
    return view.pages;
  }

  protected save(text: LetterTextForm): Promise<unknown> {
    return this.#desk.save_letter_text(text);
  }
}
