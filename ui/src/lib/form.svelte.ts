/** One form on the screen: whether it is being sent, and what was said against it. */
import { getContext, setContext } from 'svelte';

import type { ErrorView } from './bindings';
import { errorsOf } from './errors';

const KEY = Symbol('form');

export class FormState {
  busy = $state(false);
  errors = $state<ErrorView[]>([]);
  /** Makes the ids of this form's fields unlike those of any other form on the page. */
  readonly id: string;
  /** What the form is for; empty where fields stand alone. */
  readonly label: string;

  constructor(id: string, label = '') {
    this.id = id;
    this.label = label;
  }

  /** Runs `act` once at a time; what it throws stands in the summary and at the fields. */
  async run(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
      this.errors = [];
    } catch (thrown) {
      this.errors = errorsOf(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** What was said against one field. */
  errorAt(field: string): ErrorView | undefined {
    return this.errors.find((error) => error.field === field);
  }

  fieldId(field: string): string {
    return `${this.id}-${field}`;
  }
}

export function provideForm(id: string, label = ''): FormState {
  return setContext(KEY, new FormState(id, label));
}

/** The form around a field. */
export function useForm(): FormState {
  return getContext<FormState | undefined>(KEY) ?? new FormState('free');
}
