/** What the screen for many letters sorts and words. */
import type { BatchCaseView, BatchKindView, Format } from '../../lib/bindings';

export const FORMATS: { format: Format; title: string }[] = [
  { format: 'pdf', title: 'PDF' },
  { format: 'eml', title: 'E-mail file' },
  { format: 'docx', title: 'Word' },
  { format: 'html', title: 'HTML' },
  { format: 'txt', title: 'Text' },
];

/** "Acknowledgement of receipt (12 cases)". */
export function kindChoices(kinds: BatchKindView[]): { code: string; title: string }[] {
  return kinds.map(({ kind, title, cases }) => ({
    code: kind,
    title: `${title} (${cases === 1 ? 'one case' : `${cases} cases`})`,
  }));
}

/** Which of the cases are listed. */
export type Among = 'all' | 'open' | 'closed';

export const AMONG: { code: Among; title: string }[] = [
  { code: 'all', title: 'Open and closed' },
  { code: 'open', title: 'Open cases' },
  { code: 'closed', title: 'Closed cases' },
];

export function among(rows: BatchCaseView[], which: Among): BatchCaseView[] {
  return rows.filter((row) => which === 'all' || row.closed === (which === 'closed'));
}

/** Whether the letter of a case can go out. */
export function isReady(row: BatchCaseView): boolean {
  return row.problems.length === 0;
}

/** The cases with every word that is sought in their number, name or rights. */
export function matching(rows: BatchCaseView[], sought: string): BatchCaseView[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${row.case} ${row.name} ${row.rights}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** "one letter", "12 letters". */
export function letters(count: number): string {
  return count === 1 ? 'one letter' : `${count} letters`;
}

/** What came of it, in one sentence. */
export function outcome(made: number, refused: number, left: number): string {
  const parts = [`${letters(made)} made`];
  if (refused > 0) parts.push(`${refused} not made`);
  if (left > 0) parts.push(`${left} not begun`);
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
