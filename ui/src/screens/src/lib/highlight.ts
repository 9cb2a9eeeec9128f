/** Finds phrases in a text, so that they can be marked without markup. */

export interface Piece {
  text: string;
  marked: boolean;
}

/** The text in pieces; joined they are the text again. Longer phrases win; case and line breaks do not matter. */
export function highlight(text: string, phrases: string[]): Piece[] {
  const wanted = [...new Set(phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase.length > 1))];
  if (wanted.length === 0 || text === '') return text === '' ? [] : [{ text, marked: false }];
  const longestFirst = wanted.sort((a, b) => b.length - a.length).map(pattern);
  const finder = new RegExp(`(${longestFirst.join('|')})`, 'giu');
  return text
    .split(finder)
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** A phrase as a pattern: letter by letter, any white space for white space. */
function pattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
