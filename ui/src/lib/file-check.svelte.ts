/**
 * The check of the whole file. It goes on while staff look at other screens, so it belongs to the shell and
 * not to the screen that shows it.
 */
import type { VerifyView } from './bindings';
import type { Desk } from './desk';
import { isCancelled } from './errors';
import { LongWork } from './long-work.svelte';

export class FileCheck {
  /** What the last check found; `null` before there was one, and while one runs. */
  found = $state.raw<VerifyView | null>(null);
  calledOff = $state(false);
  readonly work: LongWork;
  readonly #check: () => Promise<VerifyView>;

  constructor(desk: Desk) {
    this.#check = desk.check_file;
    this.work = new LongWork(desk.checking_file, desk.stop_checking_file);
  }

  async run(): Promise<void> {
    if (this.work.running) return;
    this.found = null;
    this.calledOff = false;
    try {
      this.found = await this.work.run(this.#check);
    } catch (thrown) {
      this.calledOff = isCancelled(thrown);
      if (!this.calledOff) throw thrown;
    }
  }
}
