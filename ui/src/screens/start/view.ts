/** What the first screen can offer to open. */
import type { PlaceRef, PlaceView, RecentFile, StartView } from '../../lib/bindings';
import { opened } from '../../lib/dates';

/** One line of the list: a case file, or the sample office. */
export interface Entry {
  key: string;
  title: string;
  detail: string;
  /** When it was opened last, in words. */
  when: string;
  /** How the desk is told which; `sample` needs no passphrase. */
  place: PlaceRef | 'sample';
  staff: string[];
  /** Those for whom a keychain opens it, too. */
  keychain: string[];
  /** Who is asked for a passphrase first. */
  first: string | null;
  /** Why it lies in a bad place, if it does. */
  warning: string | null;
  /** Its position in the list of recent files if it has gone from its place. */
  gone: number | null;
}

const SAMPLE: Entry = {
  key: 'sample',
  title: 'Sample office',
  detail: 'Invented people and cases to try things on',
  when: '',
  place: 'sample',
  staff: [],
  keychain: [],
  first: null,
  warning: null,
  gone: null,
};

/** What was chosen in the dialog, then the files opened before, then the sample office. */
export function entries(start: StartView, chosen: PlaceView | null, now: Date): Entry[] {
  const recent = start.recent.map((file) => ofRecent(file, now));
  return [...(chosen ? [ofPlace(chosen)] : []), ...recent, SAMPLE];
}

/** The entry that is offered first. */
export function firstKey(start: StartView, chosen: PlaceView | null): string {
  if (chosen) return `place-${chosen.token}`;
  const index = start.selected ?? start.recent.find((file) => file.exists)?.index;
  return index === undefined || index === null ? 'sample' : `recent-${index}`;
}

/** Nothing was ever opened here: the first screen explains itself instead of asking for a passphrase. */
export function isFirstStart(start: StartView, chosen: PlaceView | null): boolean {
  return start.recent.length === 0 && !chosen && !start.sample_exists;
}

/** "Passphrase for Dana", or plainly "Passphrase" where the file does not say whose. */
export function passphraseLabel(staff: string | null): string {
  const first = staff?.trim().split(/\s+/)[0];
  return first ? `Passphrase for ${first}` : 'Passphrase';
}

function ofRecent(file: RecentFile, now: Date): Entry {
  return {
    key: `recent-${file.index}`,
    title: file.title,
    detail: file.exists ? file.folder : `${file.folder} · not there any more`,
    when: `opened ${opened(file.opened, now)}`,
    place: { recent: file.index },
    staff: file.staff,
    keychain: file.keychain,
    first: file.last_staff ?? file.staff[0] ?? null,
    warning: null,
    gone: file.exists ? null : file.index,
  };
}

function ofPlace(place: PlaceView): Entry {
  return {
    key: `place-${place.token}`,
    title: place.title,
    detail: place.folder,
    when: 'chosen just now',
    place: { token: place.token },
    staff: place.staff,
    keychain: place.keychain,
    first: place.staff[0] ?? null,
    warning: place.warning,
    gone: null,
  };
}

/** What came out of a damaged file, and where something is missing. */
export function salvagedWords(cases: number, damaged: string[]): string {
  const found = `${cases} ${cases === 1 ? 'case' : 'cases'} came out of it.`;
  return damaged.length === 0 ? found : `${found} Something is missing from: ${damaged.join(', ')}.`;
}
