/** Waits until typing pauses. */
export interface Debounced {
  /** Asks for a run `wait` milliseconds after the last ask. */
  ask(): void;
  /** Runs at once if a run was asked for. */
  flush(): Promise<void>;
  /** Forgets what was asked for. */
  cancel(): void;
}

export function debounced(run: () => Promise<void> | void, wait: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = async () => {
    cancel();
    await run();
  };
  return {
    ask() {
      cancel();
      timer = setTimeout(() => void now(), wait);
    },
    async flush() {
      if (timer !== undefined) await now();
    },
    cancel,
  };
}
