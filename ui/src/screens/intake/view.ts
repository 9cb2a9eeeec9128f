/** The draft of a case while staff correct it, and the form it becomes. */
import type {
  AgentForm,
  Authority,
  CaseForm,
  Channel,
  ChoicesView,
  DraftView,
  ErrorView,
  IdentifierForm,
  Right,
  RightChoice,
} from '../../lib/bindings';
import { missing } from '../../lib/errors';
import { orNull } from '../../lib/lines';

/** Who asks and who speaks for them, while it is being typed. */
export interface PeopleDraft {
  name: string;
  email: string;
  phone: string;
  address: string[];
  hasAgent: boolean;
  agentName: string;
  agentOrganization: string;
  agentEmail: string;
  authority: Authority;
}

/** What is being typed. Text fields hold text; `formOf` turns what is empty into nothing. */
export interface Draft extends PeopleDraft {
  rights: Right[];
  received: string | null;
  confirmed: boolean;
  channel: Channel;
  language: string;
  reference: string;
  identifiers: IdentifierForm[];
  note: string;
}

/** A message as read, or an empty form for a call. */
export function draftOf(message: DraftView | null): Draft {
  const agent = message?.agent;
  return {
    name: message?.name ?? '',
    email: message?.email ?? '',
    phone: '',
    address: [],
    hasAgent: agent !== null && agent !== undefined,
    agentName: agent?.name ?? '',
    agentOrganization: agent?.organization ?? '',
    agentEmail: agent?.email ?? '',
    authority: agent?.authority ?? 'none-shown',
    rights: [...(message?.rights ?? [])],
    received: message?.received ?? null,
    confirmed: false,
    channel: message ? 'email' : 'phone',
    language: message?.language ?? 'en',
    reference: message?.reference ?? '',
    identifiers: (message?.identifiers ?? []).map((identifier) => ({ ...identifier })),
    note: '',
  };
}

export function formOf(draft: Draft): CaseForm {
  return {
    name: draft.name.trim(),
    email: orNull(draft.email),
    phone: orNull(draft.phone),
    address: draft.address,
    agent: agentOf(draft),
    rights: draft.rights,
    received: draft.received,
    received_confirmed: draft.confirmed,
    channel: draft.channel,
    language: draft.language,
    reference: orNull(draft.reference),
    identifiers: draft.identifiers.filter((identifier) => identifier.value.trim() !== ''),
    note: draft.note.trim(),
  };
}

/** Who speaks for the person, as it is sent. */
export function agentOf(draft: PeopleDraft): AgentForm | null {
  if (!draft.hasAgent) return null;
  return {
    name: orNull(draft.agentName),
    organization: orNull(draft.agentOrganization),
    email: orNull(draft.agentEmail),
    authority: draft.authority,
  };
}

/** The three compulsory fields, all that are empty at once, in the words the desk would use. */
export function missingIn(draft: Draft): ErrorView[] {
  const errors: ErrorView[] = [];
  if (!draft.name.trim()) errors.push(missing('name', 'The name'));
  if (draft.rights.length === 0) {
    errors.push({
      code: 'rights-missing',
      message: 'No right is chosen.',
      hint: 'Choose at least one thing the person asks for.',
      field: 'rights',
    });
  }
  if (!draft.received) errors.push(missing('received', 'The day it was received'));
  return errors;
}

/** The rights that were recognised stand first; the others are folded away. */
export function splitRights(
  choices: RightChoice[],
  recognised: Right[],
): { first: RightChoice[]; others: RightChoice[] } {
  if (recognised.length === 0) return { first: choices, others: [] };
  return {
    first: choices.filter((choice) => recognised.includes(choice.code)),
    others: choices.filter((choice) => !recognised.includes(choice.code)),
  };
}

/** With or without one right, in the order in which they are offered. */
export function toggled(choices: ChoicesView, rights: Right[], right: Right, on: boolean): Right[] {
  return choices.rights
    .map((choice) => choice.code)
    .filter((code) => (code === right ? on : rights.includes(code)));
}

/** The languages a letter can be in; another language that was recognised is kept. */
export function languages(current: string): { code: string; title: string }[] {
  const known = [
    { code: 'en', title: 'English' },
    { code: 'es', title: 'Spanish' },
  ];
  if (known.some((language) => language.code === current)) return known;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  return [...known, { code: current, title: `${names.of(current)} (letters in English)` }];
}

/** The kinds of identifiers the reader of messages knows. */
export const IDENTIFIER_KINDS = ['order number', 'license key', 'email', 'phone', 'postal code'];

/** "2.4 KB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
