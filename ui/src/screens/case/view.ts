/** What the case screen opens for each thing to do, and how it words people. */
import type {
  Act,
  CaseView,
  DataPoint,
  Ground,
  LetterChoice,
  Outcome,
  RecipientView,
  RequestView,
  Right,
  StepView,
} from '../../lib/bindings';
import type { CasePlace } from '../../lib/route';
import type { IconName } from '../../lib/parts/icons';

/** The one form that is open on the screen. */
export type OpenForm =
  | { form: 'people'; field?: string }
  | { form: 'decision'; right: Right }
  | { form: 'extension'; right: Right }
  | { form: 'check'; point: DataPoint | '' }
  | { form: 'authority' }
  | { form: 'ask' }
  | { form: 'note' }
  | { form: 'answer'; right: Right }
  | { form: 'deed'; right: Right }
  | { form: 'categories'; right: Right }
  | { form: 'told'; id: number }
  | { form: 'add-recipient' }
  | { form: 'gone'; id: number }
  | { form: 'review'; id: number }
  | { form: 'stakes' }
  | { form: 'confirm-agent' }
  | { form: 'papers' };

/** One thing in the list of what a decision keeps. */
export interface Kept {
  what: string;
  ground: Ground | '';
  until: string | null;
}

/** The form in which a step is done; `null` where a letter does it. */
export function formFor(step: StepView, view: CaseView): OpenForm | null {
  const [right] = step.rights;
  switch (step.act) {
    case 'decide':
      return right ? { form: 'decision', right } : null;
    case 'evaluate-as-categories':
      return right ? { form: 'categories', right } : null;
    case 'extend':
      return right ? { form: 'extension', right } : null;
    case 'carry-out':
      return right ? { form: 'deed', right } : null;
    case 'answer':
      return right && !step.letter ? { form: 'answer', right } : null;
    case 'compare-data-points':
      return { form: 'check', point: '' };
    case 'get-declaration':
      return { form: 'check', point: 'declaration' };
    case 'ask-for-permission':
      return step.letter ? null : { form: 'authority' };
    case 'confirm-with-consumer':
      return { form: 'confirm-agent' };
    case 'tell-recipients':
      return firstOf('told', view.recipients, (recipient) => !recipient.settled);
    case 'delete-verification-data':
      return { form: 'papers' };
    case 'delete-retained':
      return firstOf('gone', view.retained, (item) => !item.gone && item.tone === 'late');
    case 'review-retained':
      return firstOf('review', view.retained, (item) => !item.gone && item.tone === 'soon');
    case 'acknowledge':
    case 'send-again':
      return null;
  }
}

/** The form that does an act, if it is still to be done. */
export function formOf(act: Act, view: CaseView): OpenForm | null {
  const step = view.next.find((step) => step.act === act);
  return step ? formFor(step, view) : null;
}

/** The form in which something is put right that stands against a letter; `null` if it is right by now. */
export function formAt(place: CasePlace, view: CaseView): OpenForm | null {
  const about = (right: Right) => view.requests.find((request) => request.right === right);
  switch (place.at) {
    case 'people':
      return { form: 'people', field: place.field };
    case 'identity':
      return view.identity ? { form: 'check', point: '' } : null;
    case 'decision': {
      const request = about(place.right);
      return request && isOpen(request) ? { form: 'decision', right: place.right } : null;
    }
    case 'deed':
      return about(place.right)?.deed.possible ? { form: 'deed', right: place.right } : null;
    case 'kept':
      return firstOf('gone', view.retained, (item) => !item.gone);
    case 'recipients':
      return firstOf('told', view.recipients, (recipient) => !recipient.settled);
  }
}

function firstOf<Row extends { id: number }>(
  form: 'told' | 'gone' | 'review',
  rows: Row[],
  fits: (row: Row) => boolean,
): OpenForm | null {
  const row = rows.find(fits);
  return row ? { form, id: row.id } : null;
}

/** Those who are told the same thing for the same reason. */
export interface TellGroup {
  key: string;
  about: string;
  role: string;
  say: string;
  cite: string;
  recipients: RecipientView[];
}

export function groupsOf(recipients: RecipientView[]): TellGroup[] {
  const groups: TellGroup[] = [];
  for (const recipient of recipients) {
    const { about, role, say, cite } = recipient;
    const key = `${about} ${role}`;
    const group = groups.find((other) => other.key === key);
    if (group) group.recipients.push(recipient);
    else groups.push({ key, about, role, say, cite, recipients: [recipient] });
  }
  return groups;
}

/** What an earlier decision on a request keeps, to be changed with it. */
export function keptOf(view: CaseView, request: RequestView): Kept[] {
  if (!request.may_retain) return [];
  return view.retained.map(({ what, ground_code, until }) => ({ what, ground: ground_code, until }));
}

/** Whether anything was given on a request. */
export function isGiven(request: RequestView): boolean {
  return request.decision !== null && request.decision.outcome !== 'denied';
}

/** The picture beside a step. */
export const STEP_ICONS: Record<Act, IconName> = {
  acknowledge: 'letter',
  answer: 'letter',
  'send-again': 'letter',
  'tell-recipients': 'letter',
  'ask-for-permission': 'wait',
  'confirm-with-consumer': 'wait',
  'get-declaration': 'wait',
  extend: 'wait',
  'compare-data-points': 'search',
  'review-retained': 'search',
  decide: 'done',
  'evaluate-as-categories': 'done',
  'carry-out': 'case',
  'delete-verification-data': 'case',
  'delete-retained': 'case',
};

/** "Case 2026-0023 · E-mail · English". */
export function headline(view: CaseView): string {
  return [`Case ${view.number}`, view.channel, view.language, `received ${view.received_words}`].join(' · ');
}

/** How the person can be reached, in one line. */
export function contact(view: CaseView): string {
  const { email, phone, address } = view.consumer;
  return [email, phone, address.join(', ')].filter(Boolean).join(' · ') || 'No address known';
}

export const OUTCOMES: { code: Outcome; title: string }[] = [
  { code: 'granted', title: 'Granted' },
  { code: 'partly', title: 'Granted in part' },
  { code: 'denied', title: 'Denied' },
];

/** Only what is not granted whole has a ground and facts. */
export function needsGround(outcome: Outcome | ''): boolean {
  return outcome === 'partly' || outcome === 'denied';
}

/** The tone of a request's state, beside its words. */
export function stateTone(state: RequestView['state']): 'calm' | 'done' | 'accent' {
  switch (state) {
    case 'answered':
      return 'done';
    case 'decided':
      return 'accent';
    case 'open':
    case 'withdrawn':
      return 'calm';
  }
}

/** Whether anything can still be done on a request. */
export function isOpen(request: RequestView): boolean {
  return request.state === 'open' || request.state === 'decided';
}

/** The last part of a long fingerprint is enough to compare by eye. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}

/** The letters by heading, in the order of the desk; only those with every word that is sought. */
export function letterGroups(
  choices: LetterChoice[],
  sought: string,
): { title: string; letters: LetterChoice[] }[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter((choice) => {
    const text = `${choice.title} ${choice.group} ${choice.kind}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const titles = [...new Set(found.map((choice) => choice.group))];
  return titles.map((title) => ({ title, letters: found.filter((choice) => choice.group === title) }));
}

/** How many data points can be planned; no level needs more than three. */
export const POINT_COUNTS = [
  { code: '0', title: 'None' },
  { code: '1', title: '1' },
  { code: '2', title: '2' },
  { code: '3', title: '3' },
  { code: '4', title: '4 or more' },
] as const;
export type PointCount = (typeof POINT_COUNTS)[number]['code'];
