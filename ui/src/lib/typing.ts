/**
 * Keeps what is typed while it is typed, so that a crash costs seconds and not the work of an hour.
 *
 * A while after the last key, and at the latest a while after the first, what is typed is handed to the desk,
 * unless the desk has it already. Once nothing is typed any more the desk forgets it. Nothing of this shows:
 * only that it does not work is said, once.
 */
import type { UnsavedForm } from './bindings';
import { debounced } from './debounce';

const AFTER_MS = 2000;
const AT_LATEST_MS = 15_000;

/** The two commands it needs. */
export interface TypingDesk {
  keep_unsaved: (form: UnsavedForm) => Promise<void>;
  forget_unsaved: () => Promise<void>;
}

export class Typing {
  /** What the desk has. */
  #kept: string | null = null;
  #failing = false;
  #stopped = false;

  readonly #now: () => UnsavedForm | null;
  readonly #desk: TypingDesk;
  readonly #failed: (thrown: unknown) => void;
  readonly #keep = debounced(() => this.#hand(), AFTER_MS, AT_LATEST_MS);

  /** `now` gives what is typed, `failed` says that it could not be kept. */
  constructor(now: () => UnsavedForm | null, desk: TypingDesk, failed: (thrown: unknown) => void) {
    this.#now = now;
    this.#desk = desk;
    this.#failed = failed;
  }

  /** Something may have been typed. */
  typed(): void {
    this.#stopped = false;
    this.#keep.ask();
  }

  /** Something was saved, left or thrown away: the desk hears of it at once. */
  async settle(): Promise<void> {
    if (this.#stopped) return;
    this.#keep.ask();
    await this.#keep.flush();
  }

  /** The desk has this, from before or because it was handed over. */
  has(content: string | null): void {
    this.#kept = content;
  }

  /** Asks for nothing more until somebody types again, and waits until nothing is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#keep.cancel();
    await this.#keep.flush();
  }

  async #hand(): Promise<void> {
    const typed = this.#now();
    const content = typed?.content ?? null;
    if (content === this.#kept) return;
    try {
      await (typed ? this.#desk.keep_unsaved(typed) : this.#desk.forget_unsaved());
      this.#kept = content;
      this.#failing = false;
    } catch (thrown) {
      if (!this.#failing) this.#failed(thrown);
      this.#failing = true;
    }
  }
}
