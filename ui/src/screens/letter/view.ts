/** How a letter's checks and states are worded. */
import type { DeliveryView, Format, Passage, ProblemPlace, ProblemView, Way } from '../../lib/bindings';
import type { Route } from '../../lib/route';

/** What stops the letter, then what is worth a second look; groups without a problem are left out. */
export function sorted(problems: ProblemView[]): { title: string; problems: ProblemView[] }[] {
  return [
    { title: 'Put right', problems: problems.filter((problem) => problem.stops) },
    { title: 'Look again', problems: problems.filter((problem) => !problem.stops) },
  ].filter((group) => group.problems.length > 0);
}

/** What stops the letter, as sentences. */
export function stopping(problems: ProblemView[]): string[] {
  return problems.filter((problem) => problem.stops).map((problem) => problem.text);
}

/** Whether a reason is enough to send it all the same. */
export function mayGo(problems: ProblemView[]): boolean {
  return problems.every((problem) => !problem.stops || problem.may_overrule);
}

/** "ready", "2 things to put right", "one thing to look at". */
export function readiness(problems: ProblemView[]): {
  words: string;
  tone: 'done' | 'late' | 'soon';
  icon?: 'done';
} {
  const stops = stopping(problems).length;
  const things = (count: number) => (count === 1 ? 'one thing' : `${count} things`);
  if (stops > 0) return { words: `${things(stops)} to put right`, tone: 'late' };
  if (problems.length > 0) return { words: `ready, ${things(problems.length)} to look at`, tone: 'soon' };
  return { words: 'ready', tone: 'done', icon: 'done' };
}

/** Where a problem leads to. */
export function placeWords({ place }: ProblemView): string {
  switch (place.at) {
    case 'text':
      return 'Show it in the text';
    case 'subject':
      return 'Go to the subject';
    case 'letter':
      return 'Go to the text';
    case 'detail':
      return 'Go to the details of this letter';
    case 'people':
      return 'Open the names and addresses of the case';
    case 'identity':
      return 'Open the check of identity';
    case 'decision':
      return 'Open the decision';
    case 'deed':
      return 'Record that it is done';
    case 'kept':
      return 'Open what is kept';
    case 'recipients':
      return 'Open those who are to be told';
    case 'office':
      return 'Open the office’s details';
    case 'inventory':
      return 'Open the inventory';
  }
}

/** The screen on which a problem is put right that has no place in the letter. */
export function routeTo(place: ProblemPlace, number: string): Route {
  switch (place.at) {
    case 'people':
    case 'identity':
    case 'decision':
    case 'deed':
    case 'kept':
    case 'recipients':
      return { screen: 'case', number, at: place };
    case 'office':
      return { screen: 'settings', section: 'office', field: place.field };
    case 'inventory':
      return { screen: 'inventory' };
    case 'text':
    case 'subject':
    case 'letter':
    case 'detail':
      return { screen: 'case', number };
  }
}

export const WAYS: { code: Way; title: string }[] = [
  { code: 'email', title: 'E-mail' },
  { code: 'post', title: 'Post' },
  { code: 'registered-post', title: 'Registered post' },
  { code: 'hand', title: 'By hand' },
  { code: 'portal', title: 'Account or portal' },
];

export const HEARD: { code: Passage; title: string }[] = [
  { code: 'arrived', title: 'It arrived' },
  { code: 'returned', title: 'It came back' },
  { code: 'bounced', title: 'The e-mail bounced' },
  { code: 'went', title: 'It went once more' },
];

/** Those a letter went to, each once. */
export function readers(deliveries: DeliveryView[]): { code: string; title: string }[] {
  const all = [...new Set(deliveries.map((delivery) => delivery.recipient))];
  return all.map((recipient) => ({ code: recipient, title: recipient }));
}

export const FORMATS: { format: Format; title: string }[] = [
  { format: 'pdf', title: 'Export PDF' },
  { format: 'eml', title: 'E-mail file' },
];

/** What is needed now and then. */
export const RARE_FORMATS: { format: Format; title: string; detail: string }[] = [
  { format: 'docx', title: 'Word', detail: 'To change it outside' },
  { format: 'html', title: 'HTML', detail: 'For a web browser' },
  { format: 'txt', title: 'Text', detail: 'For pasting into a web form' },
];
