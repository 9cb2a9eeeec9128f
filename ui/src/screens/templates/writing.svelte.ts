/** A template while it is being written: its words, the letter it makes, and what is wrong with it. */
import type {
  FlawView,
  PageView,
  TemplateDutyView,
  TemplatePreviewForm,
  TemplatePreviewView,
  TemplateTextForm,
  TemplateView,
} from '../../lib/bindings';
import { Drafting } from '../../lib/drafting.svelte';

/** The two commands that writing needs. */
export interface TemplateDesk {
  preview_template: (form: TemplatePreviewForm) => Promise<TemplatePreviewView>;
  save_template: (form: TemplateTextForm) => Promise<void>;
}

export class Writing extends Drafting<TemplateTextForm> {
  source = $state('');
  /** The case it is filled from; empty for an invented one. */
  case = $state('');
  flaws = $state.raw<FlawView[]>([]);
  duties = $state.raw<TemplateDutyView[]>([]);

  readonly #of: Pick<TemplateView, 'kind' | 'language'>;
  readonly #desk: TemplateDesk;

  constructor(template: TemplateView, desk: TemplateDesk) {
    super();
    this.#of = { kind: template.kind, language: template.language };
    this.#desk = desk;
    this.source = template.source;
    this.case = template.cases[0]?.number ?? '';
  }

  protected text(): TemplateTextForm {
    return { ...this.#of, source: this.source };
  }

  protected async draw(text: TemplateTextForm, known: string[]): Promise<PageView[]> {
    const form = { ...text, case: this.case || null, known };
    const view = await this.#desk.preview_template(form);
    this.flaws = view.flaws;
    this.duties = view.duties;
    return view.pages;
  }

  protected save(text: TemplateTextForm): Promise<unknown> {
    return this.#desk.save_template(text);
  }
}
