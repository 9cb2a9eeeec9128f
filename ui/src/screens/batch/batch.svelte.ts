/**
 * Letters made one after the other: how far it is, what was made, what was not, and stopping.
 *
 * Each letter is a command of its own. So the desk is free between two of them, and stopping is nothing
 * but not asking for the next.
 */
import type { BatchForm, BatchLetterView, BatchRefusalView } from '../../lib/bindings';
import { errorOf } from '../../lib/errors';

export type BatchState = 'choosing' | 'running' | 'stopping' | 'done';

export class Batch {
  state = $state<BatchState>('choosing');
  done = $state(0);
  of = $state(0);
  made = $state.raw<BatchLetterView[]>([]);
  refused = $state.raw<BatchRefusalView[]>([]);
  /** Those that were not begun when it was stopped. */
  left = $state.raw<string[]>([]);

  readonly #make: (form: BatchForm) => Promise<BatchLetterView>;

  constructor(make: (form: BatchForm) => Promise<BatchLetterView>) {
    this.#make = make;
  }

  async run(forms: BatchForm[]): Promise<void> {
    this.state = 'running';
    this.done = 0;
    this.of = forms.length;
    this.made = [];
    this.refused = [];
    for (const form of forms) {
      if (this.stopped) break;
      await this.#one(form);
      this.done += 1;
    }
    this.left = forms.slice(this.done).map((form) => form.case);
    this.state = 'done';
  }

  /** No further letter is begun; the one being made is finished. */
  stop(): void {
    if (this.state === 'running') this.state = 'stopping';
  }

  get stopped(): boolean {
    return this.state === 'stopping';
  }

  async #one(form: BatchForm): Promise<void> {
    try {
      this.made = [...this.made, await this.#make(form)];
    } catch (thrown) {
      this.refused = [...this.refused, { case: form.case, error: errorOf(thrown) }];
    }
  }
}
