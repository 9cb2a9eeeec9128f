/** Every screen in every state: axe finds nothing, and it can be found by role and name. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { fakeDesk } from './fake-desk';
import { caseView, closedCase, hardCase } from './fixtures/case';
import { noCases, nothingFound } from './fixtures/cases';
import { strange, ticket } from './fixtures/intake';
import { alone, failing } from './fixtures/keeping';
import { blockedLetter, letter, sentLetter } from './fixtures/letter';
import { bareOffice, inventory } from './fixtures/office';
import { holidays } from './fixtures/settings';
import { firstStart } from './fixtures/start';
import { emptyToday } from './fixtures/today';
import { expectAccessible, open, refusal, start } from './screen';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('before a file is open', () => {
  it('welcomes at the first start', async () => {
    start(fakeDesk({ start: async () => firstStart }));
    await heading(/^Privacy requests/);
    expect(screen.getByRole('button', { name: 'New case file' })).toBeVisible();
    await expectAccessible();
  });

  it('offers the files opened before', async () => {
    start(fakeDesk());
    await heading('Open your case file');
    expect(screen.getByRole('radio', { name: /Lanternfish Software/ })).toBeChecked();
    expect(screen.getByLabelText('Passphrase for Dana')).toHaveFocus();
    await expectAccessible();
  });

  it('says when the list cannot be read', async () => {
    start(fakeDesk({ start: async () => Promise.reject(refusal(null, 'The disk did not do it.')) }));
    expect(await screen.findByText('The disk did not do it.')).toBeVisible();
    await expectAccessible();
  });
});

describe('while a file is open', () => {
  it.each([
    ['today', { screen: 'today' }, {}, 'Monday, 23 November'],
    ['an empty today', { screen: 'today' }, { today: async () => emptyToday }, 'Monday, 23 November'],
    ['the cases', { screen: 'cases' }, {}, 'Cases'],
    ['no case at all', { screen: 'cases' }, { cases: async () => noCases }, 'Cases'],
    ['nothing found', { screen: 'cases' }, { cases: async () => nothingFound }, 'Cases'],
    ['a case', { screen: 'case', number: caseView.number }, {}, caseView.consumer.name],
    [
      'a case through an agent',
      { screen: 'case', number: hardCase.number },
      { case: async () => hardCase },
      hardCase.consumer.name,
    ],
    [
      'a closed case',
      { screen: 'case', number: caseView.number },
      { case: async () => closedCase },
      caseView.consumer.name,
    ],
    ['a message', { screen: 'intake', ticket }, {}, 'Read the request'],
    [
      'a strange message',
      { screen: 'intake', ticket: { token: 'm', draft: strange } },
      {},
      'Read the request',
    ],
    ['a case by hand', { screen: 'intake', ticket: null }, {}, 'A case by hand'],
    ['a letter', { screen: 'letter', id: letter.id }, {}, letter.title],
    [
      'a letter that cannot go',
      { screen: 'letter', id: letter.id },
      { letter: async () => blockedLetter },
      letter.title,
    ],
    ['a sent letter', { screen: 'letter', id: letter.id }, { letter: async () => sentLetter }, letter.title],
    ['letters to many', { screen: 'batch' }, {}, 'Letters to many'],
    ['letters to nobody', { screen: 'batch' }, { batch_kinds: async () => [] }, 'Letters to many'],
    ['the settings', { screen: 'settings', section: 'office' }, {}, 'Settings'],
    [
      'settings with gaps',
      { screen: 'settings', section: 'office' },
      { office: async () => bareOffice },
      'Settings',
    ],
    ['the holidays', { screen: 'settings', section: 'holidays' }, {}, 'Settings'],
    [
      'no holiday of our own',
      { screen: 'settings', section: 'holidays' },
      { holidays: async () => ({ ...holidays, added: [] }) },
      'Settings',
    ],
    ['the people', { screen: 'settings', section: 'people' }, {}, 'Settings'],
    ['one person alone', { screen: 'settings', section: 'people' }, { staff: async () => alone }, 'Settings'],
    ['the backups', { screen: 'settings', section: 'backups' }, {}, 'Settings'],
    [
      'backups that fail',
      { screen: 'settings', section: 'backups' },
      { backups: async () => failing },
      'Settings',
    ],
    ['the law packs', { screen: 'settings', section: 'packs' }, {}, 'Settings'],
    ['the inventory', { screen: 'inventory' }, {}, 'Inventory'],
    [
      'an empty inventory',
      { screen: 'inventory' },
      { inventory: async () => ({ ...inventory, categories: [] }) },
      'Inventory',
    ],
    ['the guide', { screen: 'help' }, {}, 'Help'],
  ] as const)('%s is accessible and takes focus at its heading', async (_, route, over, title) => {
    open(route, over);
    expect(await heading(title)).toHaveFocus();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(screen.getByRole('main')).toBeVisible();
    await expectAccessible();
  });

  it('says why a screen cannot be shown, and tries again', async () => {
    let broken = true;
    open(
      { screen: 'case', number: '1' },
      { case: async () => (broken ? Promise.reject(refusal(null)) : caseView) },
    );
    expect(await screen.findByText('This cannot be done.')).toBeVisible();
    await expectAccessible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await heading(caseView.consumer.name);
  });

  it('says that it waits', async () => {
    open({ screen: 'today' }, { today: () => new Promise(() => {}) });
    expect(screen.getByText('Loading…')).toHaveAttribute('role', 'status');
    await expectAccessible();
  });

  it('shows a name that looks like markup as that name', async () => {
    open({ screen: 'cases' });
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('main img')).toBeNull();
  });

  it('says so in the sample office, and only there', async () => {
    open({ screen: 'help' }, {}, { sample: false });
    expect(screen.queryByText(/Sample office/)).toBeNull();
  });

  it('leaves no name in the title and no style attribute in the page', async () => {
    open({ screen: 'case', number: caseView.number });
    await heading(caseView.consumer.name);
    expect(document.title).toBe('Rightsdesk');
  });
});
