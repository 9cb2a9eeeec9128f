/** Waits until typing pauses, but not for ever. */
export interface Debounced {
  /** Asks for a run `wait` milliseconds after the last ask. */
  ask(): void;
  /** Runs at once if a run was asked for, and waits until nothing runs any more. */
  flush(): Promise<void>;
  /** Forgets what was asked for. */
  cancel(): void;
}

/** Of those who never pause, `run` is due `most` milliseconds after the first ask. */
export function debounced(run: () => Promise<void> | void, wait: number, most = Infinity): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let running: Promise<void> = Promise.resolve();
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    due = Infinity;
  };
  const now = () => {
    cancel();
    // One at a time: what is run last is what lasts.
    running = running.catch(() => {}).then(run);
  };
  return {
    ask() {
      clearTimeout(timer);
      due = Math.min(due, Date.now() + most);
      timer = setTimeout(now, Math.min(wait, due - Date.now()));
    },
    async flush() {
      if (timer !== undefined) now();
      await running;
    },
    cancel,
  };
}
