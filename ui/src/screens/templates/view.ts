/** How the library of templates is searched, and how its editor is worded. */
import type { FlawView, InsertView, LibraryView, TemplateGroupView } from '../../lib/bindings';

/** The groups with the kinds that have all the words; without words, all of them. */
export function found(library: LibraryView, search: string, changedOnly: boolean): TemplateGroupView[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return library.groups.flatMap((group) => {
    const kinds = group.kinds.filter((kind) => {
      const all = `${kind.title} ${kind.kind} ${group.title}`.toLowerCase();
      const changed = kind.languages.some(({ own, draft }) => own || draft);
      return words.every((word) => all.includes(word)) && (changed || !changedOnly);
    });
    return kinds.length > 0 ? [{ ...group, kinds }] : [];
  });
}

/** What each template is, at a glance. */
export function tone(row: { own: boolean; draft: boolean }): 'soon' | 'accent' | 'calm' {
  if (row.draft) return 'soon';
  return row.own ? 'accent' : 'calm';
}

/** "All are ours", "one is your own or has a draft". */
export function changedWords(count: number): string {
  if (count === 0) return 'All of them are as they came with Rightsdesk.';
  return count === 1 ? 'One is your own or has a draft.' : `${count} are your own or have a draft.`;
}

/** One line of a template, in pieces; what is wrong in it is marked. */
export interface Line {
  wrong: boolean;
  before: string;
  marked: string;
  after: string;
}

/** The lines, each with what is wrong in it; a flaw without a name marks its whole line. */
export function lines(source: string, flaws: FlawView[]): Line[] {
  return source.split('\n').map((text, index) => {
    const flaw = flaws.find(({ line }) => line === index + 1);
    const at = flaw?.name ? text.indexOf(flaw.name) : -1;
    if (!flaw) return { wrong: false, before: text, marked: '', after: '' };
    if (at < 0) return { wrong: true, before: '', marked: text, after: '' };
    const end = at + (flaw.name?.length ?? 0);
    return { wrong: true, before: text.slice(0, at), marked: text.slice(at, end), after: text.slice(end) };
  });
}

/** What can be picked to be put into a template. */
export function choices(
  inserts: InsertView[],
): { title: string; name: string; gives: string; insert: string }[] {
  return inserts.map(({ about, name, insert, gives }) => ({ title: about, name, insert, gives }));
}

/** "One thing is wrong", "3 things are wrong". */
export function flawWords(count: number): string {
  if (count === 0) return 'nothing is wrong';
  return count === 1 ? 'one thing is wrong' : `${count} things are wrong`;
}
