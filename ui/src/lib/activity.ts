/** Tells the desk that somebody is there, no more often than it needs to know. */

const EVERY = 5000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Watches for keys and the pointer until the result is called. */
export function watchActivity(active: () => Promise<void>): () => void {
  let told = 0;
  const seen = () => {
    const now = Date.now();
    if (now - told < EVERY) return;
    told = now;
    // If the desk cannot be told, it locks too early rather than too late.
    void active().catch(() => {});
  };
  for (const sign of SIGNS) addEventListener(sign, seen, { capture: true, passive: true });
  seen();
  return () => SIGNS.forEach((sign) => removeEventListener(sign, seen, { capture: true }));
}
