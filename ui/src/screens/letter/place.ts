/** Leads the eye to a place in the text: selects it and brings it into sight. */

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
