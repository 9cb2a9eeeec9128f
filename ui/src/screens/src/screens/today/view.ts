/** How the Today screen groups and words what the desk says. */
import type { Act, CalendarDay, TodayRow } from '../../lib/bindings';
import type { IconName } from '../../lib/parts/icons';

/** The picture beside a thing to do. */
export function iconOf(row: TodayRow): IconName {
  if (row.due.tone === 'late') return 'warn';
  return ICONS[row.step.act];
}

const ICONS: Record<Act, IconName> = {
  acknowledge: 'letter',
  answer: 'letter',
  'ask-for-permission': 'wait',
  'get-declaration': 'wait',
  'compare-data-points': 'case',
  decide: 'case',
};

/** What the button of a row says. */
export function buttonOf(row: TodayRow): string {
  return row.letter ? 'Write letter' : 'Open';
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
