/** How the list of cases is asked for and worded. */
import type { CaseRowView, CasesForm, CaseStateForm, CasesView } from '../../lib/bindings';
import { figures } from '../../lib/figures';

export const TABS: { state: CaseStateForm; title: string }[] = [
  { state: 'open', title: 'Open' },
  { state: 'closed', title: 'Closed' },
  { state: 'all', title: 'All' },
];

export function formOf(search: string, state: CaseStateForm, page: number): CasesForm {
  return { search: search.trim(), state, due_before: null, page };
}

/** How many pages a list has; an empty list has one. */
export function pages(view: CasesView): number {
  return Math.max(1, Math.ceil(view.total / view.page_size));
}

/** "1 to 50 of 73 cases"; "1 to 50 of the newest 500 cases" where more fit. */
export function range(view: CasesView, page: number): string {
  const things = view.total === 1 ? 'case' : 'cases';
  const total = figures(view.total);
  if (pages(view) === 1) return `${total} ${things}`;
  const all = view.more ? `the newest ${total}` : total;
  const first = page * view.page_size + 1;
  return `${figures(first)} to ${figures(first + view.rows.length - 1)} of ${all} ${things}`;
}

/** Who writes, in the small line: their address, and who speaks for them. */
export function whoOf(row: CaseRowView): string {
  return [row.email, row.agent && `through ${row.agent}`].filter(Boolean).join(' · ');
}

/** What stands there when no case is found. */
export function emptyWords(search: string, state: CaseStateForm): string {
  if (search.trim())
    return `Nothing fits “${search.trim()}”${state === 'all' ? '' : ` among the ${state} cases`}.`;
  return state === 'closed' ? 'No case is closed yet.' : 'No case is open.';
}
