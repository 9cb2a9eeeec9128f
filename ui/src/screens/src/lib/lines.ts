/** Lists as people write them: one item per line. */

export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function joinLines(items: string[]): string {
  return items.join('\n');
}

/** Text of an optional field: nothing typed is nothing known. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
