/**
 * What is typed on the screen and not saved, so that it survives a lock and a crash.
 *
 * Every field of every form tells here how it is read and set; so does a screen about which of its forms is
 * open. What differs from how it began is kept while it is typed and before the file is locked; after the
 * same person has unlocked it, each field finds its own again when it appears. Passphrases are never among
 * them.
 */
import { getContext, onMount, setContext } from 'svelte';

import { useForm } from './form.svelte';

const KEY = Symbol('unsaved');

interface Field {
  get: () => unknown;
  /** How it began, as JSON. */
  before: string;
  /** Whether it only says where something is typed, such as which form is open. */
  where: boolean;
}

export class Unsaved {
  /** Whether the screen shows something from before the file was locked or the program ended. */
  taken = $state(false);
  /** A field has gone, or what stood in some was saved. */
  settled: () => void = () => {};
  #fields = new Map<string, Field>();
  #found: Record<string, unknown> = {};

  /** A field has appeared: it gets back what was typed in it. Gives back what to do when it goes. */
  watch<T>(name: string, get: () => T, set: (value: T) => void, where = false): () => void {
    const field = { get, before: JSON.stringify(get()), where };
    if (name in this.#found) {
      set(this.#found[name] as T);
      delete this.#found[name];
    }
    this.#fields.set(name, field);
    return () => {
      if (this.#fields.get(name) === field) this.#fields.delete(name);
      this.settled();
    };
  }

  /** What differs from how it began; nothing if nothing does but where one is. */
  typed(): Record<string, unknown> | null {
    const changed = [...this.#fields].filter(([, field]) => JSON.stringify(field.get()) !== field.before);
    const all = { ...this.#found, ...Object.fromEntries(changed.map(([name, { get }]) => [name, get()])) };
    return Object.keys(all).some((name) => !this.#fields.get(name)?.where) ? all : null;
  }

  /** Keeps what was typed before ready for the fields it belongs to. */
  takeUp(found: Record<string, unknown>): void {
    this.#found = found;
    this.taken = true;
  }

  /** A form was saved: what stands in its fields is no longer unsaved. */
  saved(form: string): void {
    const ours = (name: string) => name.startsWith(`${form} / `);
    for (const [name, field] of this.#fields) {
      if (ours(name)) field.before = JSON.stringify(field.get());
    }
    for (const name of Object.keys(this.#found).filter(ours)) delete this.#found[name];
    this.taken = false;
    this.settled();
  }

  /** It was thrown away, or the screen was left. */
  clear(): void {
    this.#found = {};
    this.taken = false;
  }
}

export function provideUnsaved(): Unsaved {
  return setContext(KEY, new Unsaved());
}

/** What is unsaved around a form, while a case file is open. */
export function useUnsaved(): Unsaved | undefined {
  return getContext<Unsaved | undefined>(KEY);
}

/** Lets something typed survive: a field by its form and name, anything else by a name of its own. */
export function survives<T>(name: string, get: () => T, set: (value: T) => void): void {
  const unsaved = useUnsaved();
  const { label } = useForm();
  onMount(() => unsaved?.watch(`${label} / ${name}`, get, set));
}

/** Lets survive with it where it was typed, such as in which form; by itself that is nothing unsaved. */
export function survivesWith<T>(name: string, get: () => T, set: (value: T) => void): void {
  const unsaved = useUnsaved();
  const { label } = useForm();
  onMount(() => unsaved?.watch(`${label} / ${name}`, get, set, true));
}
