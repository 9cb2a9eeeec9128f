/** Leads the eye to a place in the text: underlines it, selects it and brings it into sight. */
import type { ProblemView } from '../../lib/bindings';

/** A part of a text; with a weight if something is said of it. */
export interface Underlined {
  text: string;
  weight: 'stops' | 'look' | null;
}

/** `text` in pieces, with the places of `problems` that were found in `checked`. Joined they are the text. */
export function underlined(text: string, checked: string, problems: ProblemView[]): Underlined[] {
  const pieces: Underlined[] = [];
  let from = 0;
  const upTo = (end: number, weight: Underlined['weight']) => {
    if (end > from) pieces.push({ text: text.slice(from, end), weight });
    from = Math.max(from, end);
  };
  for (const place of placesIn(text, checked, problems)) {
    if (place.start < from) continue;
    upTo(place.start, null);
    upTo(place.end, place.weight);
  }
  upTo(text.length, null);
  return pieces;
}

/** Where the problems of `checked` stand in `text`, in order; those inside what was typed since are left out. */
function placesIn(text: string, checked: string, problems: ProblemView[]) {
  const same = commonStart(text, checked);
  const after = Math.min(commonEnd(text, checked), Math.min(text.length, checked.length) - same);
  const moved = text.length - checked.length;
  return problems
    .flatMap(({ start, end, stops }) => {
      const weight: Underlined['weight'] = stops ? 'stops' : 'look';
      if (start === null || end === null) return [];
      if (end <= same) return [{ start, end, weight }];
      if (start >= checked.length - after) return [{ start: start + moved, end: end + moved, weight }];
      return [];
    })
    .sort((one, other) => one.start - other.start);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Selects from `start` to `end` in the text, and scrolls what holds it so that the place is in sight. */
export function show(body: HTMLTextAreaElement, copy: HTMLElement, start: number, end: number): void {
  body.focus({ preventScroll: true });
  body.setSelectionRange(start, end);
  // The copy behind has the same words in the same type, and unlike the text field it can be measured.
  const top = rangeIn(copy, start, end)?.getBoundingClientRect?.().top;
  const pane = body.closest('[data-pane]');
  if (top === undefined || !pane) return;
  const { top: from, height } = pane.getBoundingClientRect();
  pane.scrollTop += top - from - height / 3;
}

/** The part of an element's text from `start` to `end`. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let begun = false;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!begun && passed + node.length > start) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && passed + node.length >= end) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += node.length;
  }
  return null;
}
