/**
 * Long work of the desk, such as adding a file: how far it is, and calling it off.
 *
 * It is one command, so that it is done whole or not at all. Meanwhile the desk is asked how far it is; it
 * answers that without waiting for the case file.
 */
import type { ProgressView } from './bindings';

/** Short work is done before anybody is asked. */
const ASK_EVERY = 250; // ms

export class LongWork {
  running = $state(false);
  stopping = $state(false);
  /** `null` until the desk was first asked. */
  progress = $state.raw<ProgressView | null>(null);

  readonly #look: () => Promise<ProgressView>;
  readonly #stop: () => Promise<void>;

  constructor(look: () => Promise<ProgressView>, stop: () => Promise<void>) {
    this.#look = look;
    this.#stop = stop;
  }

  /** Runs `work` and looks after it. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.running = true;
    this.stopping = false;
    this.progress = null;
    const asking = setInterval(() => void this.#ask(), ASK_EVERY);
    try {
      return await work();
    } finally {
      clearInterval(asking);
      this.running = false;
    }
  }

  /** Calls it off; nothing of it stays. */
  stop(): void {
    if (!this.running || this.stopping) return;
    this.stopping = true;
    void this.#stop();
  }

  async #ask(): Promise<void> {
    // Without an answer it only looks as far as before.
    this.progress = await this.#look().catch(() => this.progress);
  }
}
