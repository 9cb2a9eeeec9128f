/** A number as it is written in a sentence: "100,000". */
export function figures(number: number): string {
  return number.toLocaleString('en-US');
}
