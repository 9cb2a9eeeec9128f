/** Putting words into a text where the cursor stands, so that undo takes them out again. */

/** The words to put in: what needs its own lines gets them. */
export function placed(text: string, at: number, insert: string): string {
  const ownLines = insert.includes('\n') || insert.startsWith('{%');
  if (!ownLines) return insert;
  const begins = at === 0 || text[at - 1] === '\n';
  const ends = at === text.length || text[at] === '\n';
  return `${begins ? '' : '\n'}${insert}${ends ? '' : '\n'}`;
}

/** Puts words in place of what is selected, or of the characters `from` to `to`, and leaves the cursor behind them. */
export function insertAt(
  field: HTMLTextAreaElement,
  insert: string,
  from = field.selectionStart,
  to = field.selectionEnd,
): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The only way that the web view's own undo knows of. Where it does not work, the words go in all the same.
  if (document.execCommand?.('insertText', false, insert)) return;
  field.setRangeText(insert, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Shows a line of a text, from 1, and puts the cursor into it; `word` is selected if it stands there. */
export function goToLine(field: HTMLTextAreaElement, line: number, word: string | null): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const within = word ? Math.max(0, (lines[line - 1] ?? '').indexOf(word)) : 0;
  field.focus();
  field.setSelectionRange(start + within, start + within + (word?.length ?? 0));
}
