/** How the days that do not count are grouped. */
import type { HolidayView, MovedView } from '../../lib/bindings';

/** Days by the year they fall in, both in the order they came. */
export function byYear(days: HolidayView[]): { year: string; days: HolidayView[] }[] {
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, days: days.filter(({ date }) => date.startsWith(year)) }));
}

/** The first rows, and how many are left out. One row more is shown rather than counted. */
export function shortened(moved: MovedView[], most: number): { rows: MovedView[]; left: number } {
  const fits = moved.length <= most + 1;
  return { rows: fits ? moved : moved.slice(0, most), left: fits ? 0 : moved.length - most };
}
