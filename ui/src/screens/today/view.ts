/** How the Today screen groups and words what the desk says. */
import type { Act, CalendarDay, TodayRow } from '../../lib/bindings';
import type { IconName } from '../../lib/parts/icons';

/** The picture beside a thing to do. */
export function iconOf(row: TodayRow): IconName {
  if (row.due.tone === 'late') return 'warn';
  if (row.letter || row.step.sent) return 'letter';
  return WAITING.includes(row.step.act) ? 'wait' : 'case';
}

/** What somebody else has to do before the case goes on. */
const WAITING: Act[] = ['ask-for-permission', 'confirm-with-consumer', 'get-declaration'];

/** What the form of each act does, in a word for a narrow button. */
const DEEDS: Record<Act, string> = {
  acknowledge: 'Open',
  answer: 'Record',
  'ask-for-permission': 'Record',
  'carry-out': 'Record',
  'compare-data-points': 'Compare',
  'confirm-with-consumer': 'Record',
  decide: 'Decide',
  'delete-retained': 'Record',
  'delete-verification-data': 'Delete…',
  'evaluate-as-categories': 'Add…',
  extend: 'Extend',
  'get-declaration': 'Record',
  'review-retained': 'Review',
  'send-again': 'Open letter',
  'tell-recipients': 'Tick off',
};

/** What the button of a row says. */
export function buttonOf(row: TodayRow): string {
  return row.letter ? 'Write letter' : DEEDS[row.step.act];
}

/** What the row says under its title: for which rights. The date stands in the chip, so it is left out here. */
export function detailOf(row: TodayRow): string {
  const [, ...rest] = row.step.detail.split(' · ');
  return rest.length > 0 ? rest.join(' · ') : row.step.detail;
}

/** The calendar in rows of seven days. */
export function weeks(days: CalendarDay[]): CalendarDay[][] {
  const rows: CalendarDay[][] = [];
  for (let start = 0; start < days.length; start += 7) rows.push(days.slice(start, start + 7));
  return rows;
}
