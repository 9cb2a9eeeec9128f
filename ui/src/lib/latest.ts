/** Work that follows typing: one run at a time, and of the asks meanwhile only the newest counts. */
export interface Latest {
  /** Runs at once, or as soon as the run under way is done. */
  ask(): void;
  /** Forgets what waits; what is under way ends by itself. */
  stop(): void;
}

export function latest(run: () => Promise<void>): Latest {
  let running = false;
  let wanted = false;
  async function work() {
    running = true;
    while (wanted) {
      wanted = false;
      await run();
    }
    running = false;
  }
  return {
    ask() {
      wanted = true;
      if (!running) void work();
    },
    stop() {
      wanted = false;
    },
  };
}
