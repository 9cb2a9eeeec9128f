/** Focus goes where the work goes. */
import type { Attachment } from 'svelte/attachments';

/** Takes focus when it appears: the heading of a new screen. */
export const focusHere: Attachment<HTMLElement> = (element) => {
  // Who types a search is led to the list of cases and types on.
  if (document.activeElement?.matches('[type=search]')) return;
  element.focus();
};

/** Gives focus to the field of this name, as the desk calls it, when the form appears. */
export function focusField(name: string): Attachment<HTMLElement> {
  return (element) => fieldIn(element, name)?.focus();
}

/** The control of the field of this name inside an element. */
export function fieldIn(element: HTMLElement | undefined, name: string): HTMLElement | null {
  return element?.querySelector<HTMLElement>(`[id$="-${name}"]`) ?? null;
}

/**
 * Brings the field that takes focus out from under a bar that sticks to the edge.
 *
 * The bar's height is the scroller's `scroll-padding`; not every web view heeds it when focus moves.
 */
export const keepInView: Attachment<HTMLElement> = (element) => {
  const show = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches('input, select, textarea'))
      target.scrollIntoView?.({ block: 'nearest' });
  };
  element.addEventListener('focusin', show);
  return () => element.removeEventListener('focusin', show);
};

/** Moves focus with the arrow keys among the elements that match `selector`; Home and End jump. */
export function arrowKeys(selector: string): Attachment<HTMLElement> {
  return (element) => {
    const move = (event: KeyboardEvent) => {
      const items = [...element.querySelectorAll<HTMLElement>(selector)];
      const next = nextIndex(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
      if (next === null) return;
      event.preventDefault();
      items[next]?.focus();
    };
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  };
}

/** The item that an arrow key leads to; `null` for other keys. */
export function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return current < 0 ? count - 1 : Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
