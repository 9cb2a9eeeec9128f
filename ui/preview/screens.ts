/** Every screen and state that is worth looking at. */
import type { DeskView, PreviewView } from '../src/lib/bindings';
import type { Desk } from '../src/lib/desk';
import type { Route } from '../src/lib/route';
import { caseView, closedCase, hardCase } from '../tests/fixtures/case';
import { caseWithPaper } from '../tests/fixtures/evidence';
import { noCases, nothingFound } from '../tests/fixtures/cases';
import { strange, ticket } from '../tests/fixtures/intake';
import {
  blockedLetter,
  detailedLetter,
  finalProblem,
  letter,
  longLetter,
  sentLetter,
} from '../tests/fixtures/letter';
import { bareOffice } from '../tests/fixtures/office';
import { firstStart } from '../tests/fixtures/start';
import { emptyToday } from '../tests/fixtures/today';

interface Screen {
  /** Where an open file stands; without it the file is closed. */
  route?: Route;
  desk?: Partial<Desk>;
  view?: Partial<DeskView>;
  preview?: Partial<PreviewView>;
}

const unanswered = () => new Promise<never>(() => {});
const refused = async () => {
  throw {
    code: 'damaged',
    message: 'The case file is damaged.',
    hint: 'Restore the last backup.',
    field: null,
  };
};
const { duties } = letter;

export const screens: Record<string, Screen> = {
  unlock: {},
  welcome: { desk: { start: async () => firstStart } },
  'unlock-wrong': {
    desk: {
      unlock: async () => {
        throw {
          code: 'wrong-passphrase',
          message: 'This passphrase does not open the case file.',
          hint: 'Check Caps Lock and the keyboard language, and that it is your own passphrase. Nothing was changed.',
          field: 'passphrase',
        };
      },
    },
  },
  today: { route: { screen: 'today' }, view: { sample: false } },
  'today-empty': {
    route: { screen: 'today' },
    view: { to_do: 0, open_cases: 0, office_complete: false, sample: false },
    desk: { today: async () => emptyToday },
  },
  'today-loading': { route: { screen: 'today' }, desk: { today: unanswered } },
  'today-failed': { route: { screen: 'today' }, desk: { today: refused } },
  cases: { route: { screen: 'cases' } },
  'cases-empty': { route: { screen: 'cases' }, desk: { cases: async () => noCases } },
  'cases-nothing': { route: { screen: 'cases' }, desk: { cases: async () => nothingFound } },
  case: { route: { screen: 'case', number: caseView.number }, view: { sample: false } },
  'case-copying': {
    route: { screen: 'case', number: caseView.number },
    desk: { case: async () => caseWithPaper, save_evidence: unanswered },
  },
  'case-hard': { route: { screen: 'case', number: hardCase.number }, desk: { case: async () => hardCase } },
  'case-paper': {
    route: { screen: 'case', number: caseView.number },
    desk: { case: async () => caseWithPaper, attach_evidence: unanswered },
    view: { sample: false },
  },
  'case-closed': {
    route: { screen: 'case', number: closedCase.number },
    desk: { case: async () => closedCase },
  },
  intake: { route: { screen: 'intake', ticket } },
  'intake-strange': { route: { screen: 'intake', ticket: { token: 'message-2', draft: strange } } },
  'intake-hand': { route: { screen: 'intake', ticket: null } },
  letter: { route: { screen: 'letter', id: letter.id }, preview: { duties } },
  'letter-blocked': {
    route: { screen: 'letter', id: letter.id },
    desk: { letter: async () => blockedLetter },
    preview: { duties: blockedLetter.duties, problems: blockedLetter.problems },
  },
  'letter-never': {
    route: { screen: 'letter', id: letter.id },
    preview: { duties, problems: [finalProblem] },
  },
  'letter-details': {
    route: { screen: 'letter', id: letter.id },
    desk: { letter: async () => detailedLetter },
    preview: { duties: detailedLetter.duties, problems: detailedLetter.problems },
  },
  'letter-sent': { route: { screen: 'letter', id: letter.id }, desk: { letter: async () => sentLetter } },
  'letter-long': {
    route: { screen: 'letter', id: letter.id },
    desk: { letter: async () => longLetter },
    preview: { duties, problems: longLetter.problems },
  },
  'case-people': {
    route: { screen: 'case', number: caseView.number, at: { at: 'people', field: 'email' } },
  },
  batch: { route: { screen: 'batch' } },
  'batch-empty': { route: { screen: 'batch' }, desk: { batch_kinds: async () => [] } },
  templates: { route: { screen: 'templates', section: 'letters' } },
  blocks: { route: { screen: 'templates', section: 'blocks' } },
  'blocks-empty': {
    route: { screen: 'templates', section: 'blocks' },
    desk: { text_blocks: async () => ({ blocks: [] }) },
  },
  template: { route: { screen: 'template', kind: 'acknowledgement', language: 'en' } },
  office: { route: { screen: 'settings', section: 'office' } },
  'office-bare': {
    route: { screen: 'settings', section: 'office' },
    desk: { office: async () => bareOffice },
  },
  holidays: { route: { screen: 'settings', section: 'holidays' } },
  'holidays-failed': { route: { screen: 'settings', section: 'holidays' }, desk: { holidays: refused } },
  packs: { route: { screen: 'settings', section: 'packs' } },
  inventory: { route: { screen: 'inventory' } },
  help: { route: { screen: 'help' } },
};
