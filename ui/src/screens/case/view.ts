/** What the case screen opens for each thing to do, and how it words people. */
import type {
  Act,
  CaseView,
  DataPoint,
  Ground,
  LetterChoice,
  Outcome,
  RequestView,
  Right,
  StepView,
} from '../../lib/bindings';
import type { IconName } from '../../lib/parts/icons';

/** The one form that is open on the screen. */
export type OpenForm =
  | { form: 'decision'; right: Right }
  | { form: 'extension'; right: Right }
  | { form: 'check'; point: DataPoint | '' }
  | { form: 'authority' }
  | { form: 'ask' }
  | { form: 'note' }
  | { form: 'answer'; right: Right };

/** The form in which a step is done; `null` where a letter does it. */
export function formFor(step: StepView, view: CaseView): OpenForm | null {
  switch (step.act) {
    case 'decide':
    case 'evaluate-as-categories':
      return withRight(view, step, 'open', (right) => ({ form: 'decision', right }));
    case 'extend':
      return withRight(view, step, 'open', (right) => ({ form: 'extension', right }));
    case 'answer':
      return step.letter ? null : withRight(view, step, 'decided', (right) => ({ form: 'answer', right }));
    case 'compare-data-points':
      return { form: 'check', point: '' };
    case 'get-declaration':
      return { form: 'check', point: 'declaration' };
    case 'ask-for-permission':
    case 'confirm-with-consumer':
      return { form: 'authority' };
    // These are done outside of Rightsdesk: a note says that they were.
    case 'carry-out':
    case 'tell-recipients':
    case 'delete-verification-data':
    case 'delete-retained':
    case 'review-retained':
      return { form: 'note' };
    case 'acknowledge':
      return null;
  }
}

function withRight(
  view: CaseView,
  step: StepView,
  state: RequestView['state'],
  make: (right: Right) => OpenForm,
): OpenForm | null {
  const fitting = view.requests.filter((request) => request.state === state);
  const named =
    fitting.find((request) => `${step.title} ${step.detail}`.includes(request.title)) ?? fitting[0];
  return named ? make(named.right) : null;
}

/** The picture beside a step. */
export const STEP_ICONS: Record<Act, IconName> = {
  acknowledge: 'letter',
  answer: 'letter',
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

/** The ground on which nobody refuses alone: the desk wants a second person to agree. */
export function needsSecondPerson(ground: Ground | ''): boolean {
  return ground === 'unfounded-or-excessive';
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
