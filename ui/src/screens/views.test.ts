/** What the screens sort, group and word, without a DOM. */
import { describe, expect, it } from 'vitest';

import type { CaseView } from '../lib/bindings';
import { caseView, hardCase } from '../../tests/fixtures/case';
import { cases, noCases, rows } from '../../tests/fixtures/cases';
import { choices, message, strange } from '../../tests/fixtures/intake';
import { finalProblem, problems, sentLetter } from '../../tests/fixtures/letter';
import { bareOffice, inventory, office } from '../../tests/fixtures/office';
import { change, holidays, packs } from '../../tests/fixtures/settings';
import { firstStart, place, start } from '../../tests/fixtures/start';
import { today } from '../../tests/fixtures/today';
import {
  contact,
  formAt,
  formFor,
  groupsOf,
  headline,
  keptOf,
  letterGroups,
  needsGround,
  shortHash,
} from './case/view';
import { emptyWords, formOf as casesForm, pages, range, whoOf } from './cases/view';
import { repeatError } from './create/view';
import { draftOf, formOf, languages, missingIn, sizeWords, splitRights, toggled } from './intake/view';
import { byYear, shortened } from './holidays/view';
import { lists, replaced, statutoryNames } from './inventory/view';
import { underlined } from './letter/place';
import { mayGo, readers, readiness, routeTo, sorted } from './letter/view';
import { incompleteWords, zoneChoices } from './office/view';
import { confidenceTone, timesOf, unconfirmedWords } from './packs/view';
import { entries, firstKey, isFirstStart, passphraseLabel } from './start/view';
import { buttonOf, detailOf, iconOf, weeks } from './today/view';

const NOW = new Date('2026-11-23T10:00:00');

describe('start', () => {
  it('offers what was chosen first, then recent files, then the sample office', () => {
    expect(entries(start, place, NOW).map((entry) => entry.key)).toEqual([
      'place-place-1',
      'recent-0',
      'recent-1',
      'sample',
    ]);
    expect(firstKey(start, place)).toBe('place-place-1');
    expect(firstKey(start, null)).toBe('recent-0');
    expect(firstKey(firstStart, null)).toBe('sample');
  });
  it('says which file has gone', () => {
    expect(entries(start, null, NOW)[1]).toMatchObject({
      gone: 1,
      detail: 'USB › Archive · not there any more',
    });
  });
  it('welcomes once', () =>
    expect([isFirstStart(firstStart, null), isFirstStart(firstStart, place)]).toEqual([true, false]));
  it('asks a person by their first name', () => {
    expect([passphraseLabel('Dana Whitlock'), passphraseLabel(null)]).toEqual([
      'Passphrase for Dana',
      'Passphrase',
    ]);
  });
  it('wants the passphrase twice the same', () => {
    expect(repeatError('a', 'a')).toBeNull();
    expect(repeatError('a', 'b')?.field).toBe('repeat');
  });
});

describe('today', () => {
  const [late, calm] = today.now;
  it('warns of what is late and names the letter that does it', () => {
    expect([iconOf(late!), buttonOf(late!)]).toEqual(['warn', 'Write letter']);
    expect([iconOf(calm!), detailOf(calm!)]).toEqual(['letter', 'Delete, Do not sell or share']);
    expect(buttonOf(today.now[2]!)).toBe('Compare');
  });
  it('has four weeks of seven days', () =>
    expect(weeks(today.calendar).map((week) => week.length)).toEqual([7, 7, 7, 7]));
});

describe('cases', () => {
  it('counts pages and says which rows are shown', () => {
    expect([pages(cases), range(cases, 1)]).toEqual([2, '51 to 56 of 73 cases']);
    expect([pages(noCases), range({ ...noCases, total: 1 }, 0)]).toEqual([1, '1 case']);
    expect(range({ ...cases, total: 100_000 }, 40)).toBe('2,001 to 2,006 of 100,000 cases');
  });
  it('asks without stray spaces', () =>
    expect(casesForm(' ana ', 'open', 2)).toEqual({
      search: 'ana',
      state: 'open',
      due_before: null,
      page: 2,
    }));
  it('says where nothing was found', () => {
    expect(emptyWords('ana', 'open')).toBe('Nothing fits “ana” among the open cases.');
    expect(emptyWords('', 'closed')).toBe('No case is closed yet.');
  });
  it('names who speaks for a person', () => expect(whoOf(rows[3]!)).toBe('through Prism Advocates'));
});

describe('case', () => {
  const [acknowledge, compare, decide] = caseView.next;
  it('opens the form in which a step is done', () => {
    expect(formFor(acknowledge!, caseView)).toBeNull();
    expect(formFor(compare!, caseView)).toEqual({ form: 'check', point: '' });
    expect(formFor(decide!, caseView)).toEqual({ form: 'decision', right: 'opt-out-sale' });
    expect(formFor({ ...decide!, act: 'get-declaration' }, caseView)).toEqual({
      form: 'check',
      point: 'declaration',
    });
    expect(formFor({ ...decide!, act: 'ask-for-permission' }, caseView)).toEqual({ form: 'authority' });
  });
  it('records an answer where no letter gives it', () => {
    const answer = {
      ...decide!,
      act: 'answer' as const,
      rights: ['delete' as const],
      title: 'Send the answer',
      detail: 'by Fri 4 Dec · Delete',
    };
    expect(formFor(answer, hardCase)).toEqual({ form: 'answer', right: 'delete' });
    expect(formFor({ ...answer, letter: 'deletion-done' }, hardCase)).toBeNull();
  });
  it('words the case and the person', () => {
    expect(headline(caseView)).toBe('Case 2026-0023 · E-mail · English · received 21 November 2026');
    expect(contact({ ...caseView, consumer: { ...caseView.consumer, email: null } })).toBe(
      'No address known',
    );
  });
  it('asks for a ground only where something is refused', () => {
    expect((['granted', 'partly', 'denied', ''] as const).map(needsGround)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('shortens a fingerprint', () => expect(shortHash('0123456789abcdef0123')).toBe('01234567…cdef0123'));
});

describe('intake', () => {
  it('turns a message into the form that logs it', () => {
    expect(formOf(draftOf(message))).toMatchObject({
      name: 'Tomás Aguirre-Bell',
      phone: null,
      agent: null,
      rights: ['delete', 'opt-out-sale'],
      received: '2026-11-21',
      received_confirmed: false,
      channel: 'email',
      identifiers: [{ kind: 'order number', value: '104412' }],
    });
    expect(formOf(draftOf(strange)).agent?.organization).toBe('Prism Advocates');
  });
  it('does not change the message that was read', () => {
    draftOf(message).identifiers[0]!.value = 'changed';
    expect(message.identifiers[0]!.value).toBe('104412');
  });
  it('leaves out an agent and identifiers that were emptied', () => {
    const draft = { ...draftOf(strange), hasAgent: false, identifiers: [{ kind: 'phone', value: ' ' }] };
    expect(formOf(draft)).toMatchObject({ agent: null, identifiers: [] });
  });
  it('names all three compulsory fields at once', () => {
    expect(missingIn(draftOf(null)).map((error) => error.field)).toEqual(['name', 'rights', 'received']);
    expect(missingIn(draftOf(message))).toEqual([]);
  });
  it('puts what was recognised first', () => {
    const { first, others } = splitRights(choices.rights, message.rights);
    expect(first.map((right) => right.code)).toEqual(['delete', 'opt-out-sale']);
    expect(first.length + others.length).toBe(choices.rights.length);
    expect(splitRights(choices.rights, []).others).toEqual([]);
  });
  it('keeps rights in the order in which they are offered', () => {
    expect(toggled(choices, ['opt-out-sale'], 'delete', true)).toEqual(['delete', 'opt-out-sale']);
    expect(toggled(choices, ['delete', 'opt-out-sale'], 'delete', false)).toEqual(['opt-out-sale']);
  });
  it('keeps a language it has no letters in', () => {
    expect(languages('es')).toHaveLength(2);
    expect(languages('de').at(-1)).toEqual({ code: 'de', title: 'German (letters in English)' });
  });
  it('words sizes', () =>
    expect([512, 2_100, 48_210, 3_400_000].map(sizeWords)).toEqual([
      '512 bytes',
      '2.1 KB',
      '48 KB',
      '3.4 MB',
    ]));
});

describe('letters to choose from', () => {
  const titles = (sought: string) =>
    letterGroups(caseView.letter_choices, sought).map((group) => [group.title, group.letters.length]);
  it('stand by subject, with what fits now on top', () =>
    expect(titles('')).toEqual([
      ['Fits now', 2],
      ['On the way to an answer', 1],
      ['About deletion', 2],
    ]));
  it('are found by any of their words', () => {
    expect(titles('part DELETED')).toEqual([['About deletion', 1]]);
    expect(titles('invoice')).toEqual([]);
  });
});

describe('where a problem of a letter is put right', () => {
  const at = (start: number, end: number) => ({ ...problems[2]!, start, end });
  const shown = (text: string, checked: string, start: number, end: number) =>
    underlined(text, checked, [at(start, end)])
      .map((piece) => (piece.weight ? `[${piece.text}]` : piece.text))
      .join('');

  it('is underlined, and moves with what is typed before it', () => {
    expect(shown('by May 3, 2024.', 'by May 3, 2024.', 3, 14)).toBe('by [May 3, 2024].');
    expect(shown('sent by May 3, 2024.', 'by May 3, 2024.', 3, 14)).toBe('sent by [May 3, 2024].');
    expect(shown('by May 3, 2024, or so.', 'by May 3, 2024.', 3, 14)).toBe('by [May 3, 2024], or so.');
    expect(shown('by May 33, 2024.', 'by May 3, 2024.', 3, 14)).toBe('by May 33, 2024.');
    expect(shown('', 'by May 3, 2024.', 3, 14)).toBe('');
  });
  it('opens the form of the case, if it is still to be done', () => {
    const [first] = caseView.requests;
    const decision = { at: 'decision', right: first!.right } as const;
    expect(formAt(decision, caseView)).toEqual({ form: 'decision', right: first!.right });
    const answered = { ...caseView, requests: [{ ...first!, state: 'answered' as const }] };
    expect(formAt(decision, answered)).toBeNull();
    expect(formAt({ at: 'people', field: 'email' }, caseView)).toEqual({ form: 'people', field: 'email' });
    expect(formAt({ at: 'kept' }, { ...caseView, retained: [] })).toBeNull();
  });
  it('is a screen and a field there', () => {
    expect(routeTo({ at: 'office', field: 'email' }, '2026-0001')).toEqual({
      screen: 'settings',
      section: 'office',
      field: 'email',
    });
    expect(routeTo({ at: 'identity' }, '2026-0001')).toEqual({
      screen: 'case',
      number: '2026-0001',
      at: { at: 'identity' },
    });
  });
});

describe('letter', () => {
  it('puts what stops it before what is worth a look', () =>
    expect(sorted(problems).map((group) => [group.title, group.problems.length])).toEqual([
      ['Put right', 2],
      ['Look again', 1],
    ]));
  it('says how far it is', () => {
    const look = problems.filter((problem) => !problem.stops);
    expect([[], look, problems].map((found) => readiness(found).words)).toEqual([
      'ready',
      'ready, one thing to look at',
      '2 things to put right',
    ]);
  });
  it('goes all the same only where a reason is enough', () => {
    expect([mayGo(problems), mayGo([finalProblem])]).toEqual([true, false]);
  });
  it('names each reader once', () =>
    expect(readers(sentLetter.sent!.deliveries).map((reader) => reader.code)).toEqual([
      sentLetter.sent!.deliveries[0]!.recipient,
    ]));
});

describe('office and inventory', () => {
  it('say what letters still need', () => {
    expect(incompleteWords(office.office)).toBe('');
    expect(incompleteWords(bareOffice.office)).toContain('the postal address and the e-mail address');
  });
  it('offer near time zones first, each once', () => {
    const zones = zoneChoices(office.time_zones, 'Europe/Madrid').map((zone) => zone.code);
    expect(zones.slice(0, 2)).toEqual(['Europe/Madrid', 'America/Los_Angeles']);
    expect(new Set(zones).size).toBe(zones.length);
  });
  it('say that nothing is sold', () => {
    expect(lists(inventory.categories[0]!).find((list) => list.title.startsWith('Sold'))?.items).toEqual([
      'Nobody',
    ]);
  });
  it('use the names of the statute', () =>
    expect(statutoryNames(inventory.categories[1]!, inventory.statutory)).toEqual([
      '(D) Commercial information',
    ]));
  it('replace, add and take out', () => {
    const [contacts, orders] = inventory.categories;
    expect(replaced(inventory.categories, 0, orders!)).toEqual([orders, orders]);
    expect(replaced(inventory.categories, 2, contacts!)).toHaveLength(3);
    expect(replaced(inventory.categories, 0, null)).toEqual([orders]);
  });
});

describe('holidays', () => {
  it('stand under their year', () =>
    expect(byYear(holidays.law).map(({ year, days }) => [year, days.length])).toEqual([
      ['2026', 4],
      ['2027', 2],
    ]));
  it('count what is left out, but never a single row', () => {
    const left = (most: number) => shortened(change.moved, most).left;
    expect([left(5), left(7), left(8), left(Infinity)]).toEqual([3, 0, 0, 0]);
    expect(shortened(change.moved, 5).rows).toHaveLength(5);
  });
});

describe('law packs', () => {
  const [california, , oklahoma] = packs.packs;
  it('leave out a time of which nothing is said', () => {
    expect(timesOf(california!).map(({ what }) => what)).toEqual(['Answer', 'Appeal', 'Opt-out']);
    expect(timesOf(oklahoma!).map(({ what }) => what)).toEqual(['Answer', 'Appeal']);
  });
  it('ask for a second look at what is not known well', () =>
    expect(['low', 'medium', 'medium to high', 'high'].map(confidenceTone)).toEqual([
      'soon',
      'soon',
      'soon',
      'calm',
    ]));
  it('count what nobody has confirmed', () =>
    expect([unconfirmedWords(1), unconfirmedWords(4)]).toEqual([
      'One point is not confirmed',
      '4 points are not confirmed',
    ]));
});

describe('the form in which a step is done', () => {
  const formOfAct = (act: CaseView['next'][number]['act']) =>
    formFor({ ...caseView.next[2]!, act }, caseView)?.form;
  it('is that of the request or of the agent', () =>
    expect(
      (['carry-out', 'extend', 'evaluate-as-categories', 'confirm-with-consumer'] as const).map(formOfAct),
    ).toEqual(['deed', 'extension', 'categories', 'confirm-agent']));
  it('is that of the first thing that waits for it', () => {
    const next = (act: CaseView['next'][number]['act']) => formFor({ ...caseView.next[2]!, act }, hardCase);
    expect(next('tell-recipients')).toEqual({ form: 'told', id: 12 });
    expect(next('delete-retained')).toEqual({ form: 'gone', id: 22 });
    expect(next('delete-verification-data')).toEqual({ form: 'papers' });
    expect(formOfAct('tell-recipients')).toBeUndefined();
  });
  it('knows whom to tell the same', () => {
    const groups = groupsOf(hardCase.recipients);
    expect(groups.map((group) => [group.role, group.recipients.length])).toEqual([
      ['Service provider', 2],
      ['Third party', 1],
    ]);
  });
  it('takes up again what an earlier decision keeps', () => {
    expect(keptOf(hardCase, hardCase.requests[0]!).map((item) => item.until)).toEqual([
      '2030-12-31',
      '2026-11-01',
    ]);
    expect(keptOf(hardCase, hardCase.requests[1]!)).toEqual([]);
  });
});
