/** Days as people type and read them. A day is ISO text (`2026-11-21`) everywhere else. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The day that was typed: `2026-11-21`, `11/21/2026`, `21 Nov 2026`, `November 21, 2026`; else `null`. */
export function parseDay(typed: string): string | null {
  const text = typed.trim().toLowerCase().replaceAll(',', ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return day(american[3], american[1], american[2]);
  const dayFirst = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})\s+(\d{4})$/.exec(text);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

/** "Saturday, 21 November 2026". */
export function longDay(iso: string): string {
  const parts = LONG.formatToParts(new Date(`${iso}T00:00:00Z`));
  const said = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${said('weekday')}, ${said('day')} ${said('month')} ${said('year')}`;
}

/** The day so many days after `iso`. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** When a file was opened, as one would say it: "today", "yesterday", "Friday", "3 Oct 2026". */
export function opened(instant: string, now: Date): string {
  const then = new Date(instant);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return then.toLocaleDateString('en-GB', { weekday: 'long' });
  const month = then.toLocaleDateString('en-US', { month: 'short' });
  return `${then.getDate()} ${month} ${then.getFullYear()}`;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1);
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  // 30 February would roll over into March.
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}
