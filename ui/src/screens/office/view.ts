/** The choices of the settings page. */
import type { OfficeForm } from '../../lib/bindings';
import type { Theme } from '../../lib/theme.svelte';

export const THEMES: { code: Theme; title: string }[] = [
  { code: 'system', title: 'As the system' },
  { code: 'light', title: 'Light' },
  { code: 'dark', title: 'Dark' },
];

/** California first: most offices need no other zone. */
export function zoneChoices(zones: string[], current: string): { code: string; title: string }[] {
  const near = ['America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York'];
  const known = new Set([current, ...near.filter((zone) => zones.includes(zone)), ...zones]);
  return [...known].filter(Boolean).map((zone) => ({ code: zone, title: zone.replaceAll('_', ' ') }));
}

/** What letters still need, in words; empty when nothing is missing. */
export function incompleteWords(office: OfficeForm): string {
  const gaps = [
    office.address.length === 0 && 'the postal address',
    !office.email.trim() && 'the e-mail address',
  ].filter(Boolean);
  return gaps.length === 0
    ? ''
    : `No letter can be written yet: ${gaps.join(' and ')} of the office is missing.`;
}
