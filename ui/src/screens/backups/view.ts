/** How backups and what a check found are worded. */

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "23 Nov 2026, 09:05", in this computer's time zone. */
export function moment(instant: string): string {
  return MOMENT.format(new Date(instant));
}

/** When the last backup was made that passed its checks. */
export function lastWords(madeAt: string | null): string {
  return madeAt ? `${moment(madeAt)}, opened and checked` : 'No backup was made yet.';
}

export function automaticWords(automatic: boolean): string {
  return automatic
    ? 'At the first change of each day. The newest ten are kept, and one of each month for two years.'
    : 'Turned off: make one yourself after each day of work.';
}

const SUBJECTS: Record<string, string> = {
  pages: 'Sealed pages',
  structure: 'Tables and indexes',
  references: 'Connections',
  search: 'Search',
  evidence: 'Kept files',
  history: 'History',
  anchor: 'Newest version seen',
  keys: 'Keys file',
  backups: 'Backups',
};

/** What a check was about, for people. */
export function subjectWords(what: string): string {
  return SUBJECTS[what] ?? what;
}
