/** What staff do, by keyboard and by hand, as sentences. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { DroppedView, ProblemView } from '../src/lib/bindings';
import { fakeDesk } from './fake-desk';
import { caseView, hardCase } from './fixtures/case';
import { choices, strange, ticket } from './fixtures/intake';
import {
  detailedLetter,
  finalProblem,
  letter,
  preview,
  problem,
  problems,
  sentLetter,
} from './fixtures/letter';
import { deskView, firstStart, sheet } from './fixtures/start';
import { expectAccessible, open, refusal, start } from './screen';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('opening a case file', () => {
  it('says at the field and above it that the passphrase is wrong, and keeps what was typed', async () => {
    const unlock = vi.fn(async () =>
      Promise.reject(refusal('passphrase', 'This passphrase does not open the case file.')),
    );
    start(fakeDesk({ unlock }));
    await userEvent.type(await screen.findByLabelText('Passphrase for Dana'), 'wrong{Enter}');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('This passphrase does not open the case file.');
    expect(screen.getByLabelText('Passphrase for Dana')).toHaveAccessibleDescription(
      /does not open the case file/,
    );
    expect(screen.getByLabelText('Passphrase for Dana')).toHaveValue('wrong');
    expect(unlock).toHaveBeenCalledWith({ recent: 0 }, { staff: 'Dana Whitlock', passphrase: 'wrong' });
    await expectAccessible();
  });

  it('says that it is opening while the key is derived, and takes no second press', async () => {
    const unlock = vi.fn(() => new Promise<never>(() => {}));
    start(fakeDesk({ unlock }));
    await userEvent.type(await screen.findByLabelText('Passphrase for Dana'), 'right{Enter}');
    expect(await button('Opening…')).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Passphrase for Dana'), '{Enter}');
    expect(unlock).toHaveBeenCalledTimes(1);
  });

  it('shows the passphrase on demand and warns of Caps Lock', async () => {
    start(fakeDesk());
    const field = await screen.findByLabelText('Passphrase for Dana');
    expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(await button('show passphrase for dana'));
    expect(field).toHaveAttribute('type', 'text');
    await userEvent.type(field, '{CapsLock}a');
    expect(screen.getByText('Caps Lock is on.')).toBeVisible();
  });

  it('lets another person unlock', async () => {
    const unlock = vi.fn(async () => deskView);
    start(fakeDesk({ unlock }));
    await userEvent.click(await button('Choose another name'));
    await userEvent.selectOptions(screen.getByLabelText('Who are you?'), 'Sam Ortega');
    await userEvent.type(screen.getByLabelText('Passphrase for Sam'), 'right{Enter}');
    expect(unlock).toHaveBeenCalledWith({ recent: 0 }, { staff: 'Sam Ortega', passphrase: 'right' });
    await screen.findByRole('heading', { level: 1, name: 'Monday, 23 November' });
  });

  it('opens the sample office with one click at the first start', async () => {
    start(fakeDesk({ start: async () => firstStart }));
    await userEvent.click(await button('Open the sample office'));
    expect(await screen.findByText(/^Sample office: invented people/)).toBeVisible();
  });

  it('asks before it wipes the sample office', async () => {
    const wipe_sample = vi.fn(async () => firstStart);
    start(fakeDesk({ wipe_sample }));
    await userEvent.click(await screen.findByRole('radio', { name: /^Sample office/ }));
    await userEvent.click(await button('Wipe it…'));
    await expectAccessible();
    expect(wipe_sample).not.toHaveBeenCalled();
    await userEvent.click(await button('Wipe the sample'));
    expect(wipe_sample).toHaveBeenCalledTimes(1);
  });

  it('opens with the recovery sheet and a new passphrase typed twice', async () => {
    const recover = vi.fn(async () => deskView);
    start(fakeDesk({ recover }));
    await userEvent.click(await button('Use the recovery sheet'));
    await userEvent.type(screen.getByLabelText('The blocks on the sheet'), '7KQ4 M2XD');
    await userEvent.type(screen.getByLabelText('Passphrase'), 'copper lantern drifts');
    await userEvent.type(screen.getByLabelText('The same passphrase again'), 'copper lantern');
    await userEvent.click(await button('Open the case file'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The two passphrases are not the same.');
    expect(recover).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('The same passphrase again'), ' drifts');
    await userEvent.click(await button('Open the case file'));
    expect(recover).toHaveBeenCalledWith(
      { recent: 0 },
      { sheet: '7KQ4 M2XD', staff: 'Dana Whitlock', passphrase: 'copper lantern drifts' },
    );
  });
});

describe('a new case file', () => {
  it('is made in four steps and opens on Today', async () => {
    const create_file = vi.fn(async () => sheet);
    const prove_recovery = vi.fn(async () => ({ ...deskView, office_complete: false }));
    start(fakeDesk({ start: async () => firstStart, create_file, prove_recovery }));

    await userEvent.click(await button('New case file'));
    await userEvent.click(await button('Continue'));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 things are not right yet');
    await userEvent.type(screen.getByLabelText('Name of the office'), 'Lanternfish Software');
    await userEvent.click(await button('Choose a place…'));
    await userEvent.click(await button('Continue'));
    await expectAccessible();

    await userEvent.type(await screen.findByLabelText('Your name'), 'Dana Whitlock');
    await userEvent.type(screen.getByLabelText('Passphrase'), 'copper lantern drifts');
    expect(await screen.findByText(/^strong/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('The same passphrase again'), 'copper lantern drifts{Enter}');
    expect(create_file).toHaveBeenCalledWith('place-1', {
      office_name: 'Lanternfish Software',
      staff: 'Dana Whitlock',
      passphrase: 'copper lantern drifts',
    });

    const blocks = within(await screen.findByRole('list', { name: 'Recovery sheet' })).getAllByRole(
      'listitem',
    );
    expect(blocks).toHaveLength(14);
    expect(screen.getByText(/shown only this once/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(await button('I have it on paper'));

    await userEvent.type(await screen.findByLabelText('Block 4'), '3HWC');
    await userEvent.type(screen.getByLabelText('Block 14'), 'FA2Y{Enter}');
    expect(prove_recovery).toHaveBeenCalledWith({ blocks: ['3HWC', 'FA2Y'] });
    expect(await screen.findByText('Complete the office details.')).toBeVisible();
  });
});

describe('the frame', () => {
  it('locks with Ctrl+L, after what is being typed was kept, and forgets everything', async () => {
    const order: string[] = [];
    const save_letter_text = vi.fn(async () => (order.push('kept'), letter));
    const lock = vi.fn(async () => (order.push('locked'), firstStart));
    const { locked } = open({ screen: 'letter', id: 5 }, { save_letter_text, lock });
    await userEvent.type(await screen.findByLabelText('Text of the letter'), ' more');
    await userEvent.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(locked).toEqual(['locked']));
    expect(order).toEqual(['kept', 'locked']);
  });

  it('shows the unlock screen when it is locked from outside', async () => {
    let lockNow = () => {};
    const on_locked = async (heard: () => void) => ((lockNow = heard), () => {});
    start(fakeDesk({ on_locked }));
    await userEvent.type(await screen.findByLabelText('Passphrase for Dana'), 'right{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Monday, 23 November' });
    lockNow();
    await screen.findByRole('heading', { level: 1, name: 'Open your case file' });
    expect(document.body).not.toHaveTextContent('Marisol Teague');
  });

  it('searches as one types, from any screen, with Ctrl+K', async () => {
    const { desk } = open({ screen: 'help' });
    const cases = vi.spyOn(desk, 'cases');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('searchbox', { name: 'Search cases' })).toHaveFocus();
    await userEvent.keyboard('aguirre');
    await waitFor(() =>
      expect(cases).toHaveBeenLastCalledWith({ search: 'aguirre', state: 'all', due_before: null, page: 0 }),
    );
    expect(screen.getByRole('searchbox', { name: 'Search cases' })).toHaveFocus();
    await userEvent.click(await button('Inventory'));
    await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Search cases' })).toHaveValue(''));
  });

  it('offers a new case with Ctrl+N, moves in the menu by arrows, and closes it with Escape', async () => {
    open({ screen: 'help' });
    await userEvent.keyboard('{Control>}n{/Control}');
    const fromFile = await screen.findByRole('menuitem', { name: /^From an e-mail file/ });
    await waitFor(() => expect(fromFile).toHaveFocus());
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: /^By hand/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'New case' })).toHaveFocus();
  });

  it('shows a message that was dropped, and says why one could not be read', async () => {
    let drop = (_: DroppedView) => {};
    const on_file_dropped = async (heard: typeof drop) => ((drop = heard), () => {});
    const read = vi
      .fn()
      .mockRejectedValueOnce(refusal(null, 'This file is empty.'))
      .mockResolvedValue(ticket);
    open({ screen: 'help' }, { on_file_dropped, dropped_message: read });
    drop({ token: 'place-4', message: false });
    expect(await screen.findByText(/This file is empty/)).toBeVisible();
    drop({ token: 'place-5', message: true });
    expect(read).toHaveBeenCalledWith('place-5');
    await screen.findByRole('heading', { level: 1, name: 'Read the request' });
  });

  it('says where to drop while a file hovers', async () => {
    let hover = (_: boolean) => {};
    open({ screen: 'help' }, { on_hover: async (heard) => ((hover = heard), () => {}) });
    hover(true);
    expect(await screen.findByText('Drop the e-mail to read it')).toBeVisible();
  });

  it('reads a message given on the command line', async () => {
    open({ screen: 'today' }, { opened_with: async () => ticket });
    await screen.findByRole('heading', { level: 1, name: 'Read the request' });
  });

  it('asks before it leaves what was typed and not saved', async () => {
    open({ screen: 'intake', ticket: null });
    await userEvent.type(await screen.findByLabelText('Name of the person'), 'Ana');
    await userEvent.click(await button(/^Today 4/));
    const question = await screen.findByRole('dialog', { name: 'Leave without keeping what you typed?' });
    await expectAccessible();
    await userEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(screen.getByLabelText('Name of the person')).toHaveValue('Ana');
    await userEvent.click(await button(/^Today 4/));
    await userEvent.click(await button('Leave'));
    await screen.findByRole('heading', { level: 1, name: 'Monday, 23 November' });
  });

  it('does not ask when nothing was typed, or when it was saved', async () => {
    open({ screen: 'settings', section: 'office' });
    await userEvent.type(await screen.findByLabelText('Telephone'), '9');
    await userEvent.click(await button('Save'));
    await screen.findByText('Office details saved.');
    await userEvent.click(await button(/^Help/));
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    await userEvent.click(await button(/^Today 4/));
    await screen.findByRole('heading', { level: 1, name: 'Monday, 23 November' });
  });

  it('takes a message away after five seconds, but not while it is pointed at', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
      open({ screen: 'case', number: caseView.number });
      await user.click(await button(/^Save a copy/));
      const said = await screen.findByText(/^Saved as/);
      await user.hover(said);
      await vi.advanceTimersByTimeAsync(8000);
      expect(said).toBeVisible();
      await user.unhover(said);
      await vi.advanceTimersByTimeAsync(5100);
      expect(screen.queryByText(/^Saved as/)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows two messages at most, and none of the last screen', async () => {
    open({ screen: 'case', number: caseView.number });
    for (let turn = 0; turn < 3; turn++) await userEvent.click(await button(/^Save a copy/));
    expect(await screen.findAllByText(/^Saved as/)).toHaveLength(2);
    await userEvent.click(await button(/^Help/));
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    expect(screen.queryByText(/^Saved as/)).toBeNull();
  });

  it('brings a field that takes focus out from under the bar', async () => {
    const scrollIntoView = vi.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    open({ screen: 'intake', ticket: null });
    const field = await screen.findByLabelText('First note');
    field.focus();
    expect(scrollIntoView.mock.contexts).toContain(field);
  });

  it('skips to the page', async () => {
    open({ screen: 'help' });
    await userEvent.click(screen.getByRole('link', { name: 'Skip to the page' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('today and the cases', () => {
  it('writes the letter of a row', async () => {
    const { desk } = open({ screen: 'today' });
    const prepare = vi.spyOn(desk, 'prepare_letter');
    await userEvent.click(await button('Write letter for Marisol Teague, 2026-0019'));
    expect(prepare).toHaveBeenCalledWith({
      case: '2026-0019',
      kind: 'opt-out-confirmed',
      language: null,
      recipient: null,
    });
    await screen.findByRole('heading', { level: 1, name: letter.title });
  });

  it('moves through the cases by arrows and opens one with Enter', async () => {
    const { desk } = open({ screen: 'cases' });
    const look = vi.spyOn(desk, 'case');
    const first = await button(/Marisol Teague/);
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(look).toHaveBeenCalledWith('2026-0023'));
  });

  it('shows closed cases and the next page', async () => {
    const { desk } = open({ screen: 'cases' });
    const cases = vi.spyOn(desk, 'cases');
    await userEvent.click(await button('Later'));
    expect(cases).toHaveBeenLastCalledWith(expect.objectContaining({ page: 1 }));
    await userEvent.click(await button('Closed'));
    expect(cases).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'closed', page: 0 }));
  });
});

describe('logging a case', () => {
  it('by hand: names all three compulsory fields, then logs with Ctrl+Enter', async () => {
    const log_case = vi.fn(async () => caseView);
    open({ screen: 'intake', ticket: null }, { log_case });
    await userEvent.click(await button('Log case'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent(/name is missing.*No right is chosen.*day it was received is missing/);
    await expectAccessible();

    await userEvent.click(within(summary).getByRole('link', { name: /^The name/ }));
    expect(screen.getByLabelText('Name of the person')).toHaveFocus();
    await userEvent.keyboard('Ana Núñez');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Delete' }));
    await userEvent.type(screen.getByLabelText('Received on'), '11/21/2026');
    expect(screen.getByText('Saturday, 21 November 2026')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(log_case).toHaveBeenCalledTimes(1));
    expect(log_case).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'Ana Núñez',
        rights: ['delete'],
        received: '2026-11-21',
        channel: 'phone',
      }),
      null,
    );
    await screen.findByRole('heading', { level: 1, name: caseView.consumer.name });
    expect(screen.getByText('Case 2026-0023 logged.')).toBeVisible();
  });

  it('from a message: shows why each right was recognised and marks the words', async () => {
    const log_case = vi.fn(async () => caseView);
    open({ screen: 'intake', ticket }, { log_case });
    expect(await screen.findByRole('checkbox', { name: 'Delete' })).toHaveAccessibleDescription(
      /delete my account/,
    );
    const text = screen.getByRole('region', { name: 'Text of the message' });
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'delete my account and everything you have about me',
      'do not sell or share my data',
    ]);
    expect(text).not.toHaveTextContent('Your receipt for order');
    await userEvent.click(await button('Whole message'));
    expect(text).toHaveTextContent('Your receipt for order');
    await userEvent.click(await button('Log case'));
    expect(log_case).toHaveBeenCalledWith(
      expect.objectContaining({ rights: ['delete', 'opt-out-sale'] }),
      'message-1',
    );
  });

  it('asks about a strange day and passes the answer on', async () => {
    const log_case = vi.fn(async () => caseView);
    const draft = { ...strange, rights: ['delete' as const] };
    open({ screen: 'intake', ticket: { token: 'm', draft } }, { log_case });
    expect(await screen.findByText(/does not look like a privacy request/)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Yes, it arrived on that day' }));
    await userEvent.click(await button('Log case'));
    expect(log_case).toHaveBeenCalledWith(expect.objectContaining({ received_confirmed: true }), 'm');
  });

  it('asks about a strange day that was typed, when the desk does', async () => {
    const question = {
      ...refusal('received', 'Did it really arrive on that day?'),
      code: 'received-unlikely',
    };
    open({ screen: 'intake', ticket }, { log_case: async () => Promise.reject(question) });
    await userEvent.click(await button('Log case'));
    expect(await screen.findByRole('checkbox', { name: 'Yes, it arrived on that day' })).not.toBeChecked();
    await expectAccessible();
  });
});

describe('the case screen', () => {
  const openCase = (over = {}) => open({ screen: 'case', number: caseView.number }, over);

  it('says why the dates are what they are', async () => {
    openCase();
    const [why] = await screen.findAllByRole('button', { name: 'Why these dates' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(why!);
    expect(screen.getByText(/^Ten business days after receipt/)).toBeVisible();
    expect(screen.getAllByText('11 CCR 7021(a)').length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it('has one filled button, the next act', async () => {
    openCase();
    await button('Write the acknowledgement');
    const filled = [...document.querySelectorAll('button.go')].map((element) => element.textContent?.trim());
    expect(filled).toEqual(['Write the acknowledgement']);
  });

  it('records a decision with a ground that the law gives for this right', async () => {
    const decide = vi.fn(async () => caseView);
    openCase({ decide });
    const sheetOf = await screen.findByRole('region', { name: 'Delete' });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Decide…' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Granted in part' }));
    expect(within(screen.getByLabelText('Ground')).getAllByRole('option')).toHaveLength(4);
    await userEvent.selectOptions(screen.getByLabelText('Ground'), 'legal-obligation');
    await userEvent.type(screen.getByLabelText('Facts'), 'Invoices are kept.');
    await userEvent.click(await button('Something is kept'));
    await userEvent.type(screen.getByLabelText('What'), 'Invoices of 2025');
    await userEvent.type(screen.getByLabelText('Last day'), '12/31/2032');
    await expectAccessible();
    await userEvent.click(await button('Record the decision'));
    expect(decide).toHaveBeenCalledWith({
      case: caseView.number,
      right: 'delete',
      outcome: 'partly',
      ground: 'legal-obligation',
      facts: 'Invoices are kept.',
      keep: [{ what: 'Invoices of 2025', ground: null, until: '2032-12-31' }],
      second_person: null,
    });
    expect(await screen.findByText('Decision recorded.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull();
  });

  it('asks who else agrees where nobody may refuse alone, and says at the field what is wrong', async () => {
    const decide = vi.fn(async () =>
      Promise.reject(refusal('agreed_passphrase', 'This is not your colleague’s passphrase.')),
    );
    const second_people = {
      quality: 'staff',
      words: 'A colleague',
      colleagues: ['Sam Ortega'],
    } as const;
    openCase({
      decide,
      case: async () => ({ ...caseView, second_people: { ...second_people, colleagues: ['Sam Ortega'] } }),
    });
    const sheetOf = await screen.findByRole('region', { name: 'Delete' });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Decide…' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Denied' }));
    expect(screen.queryByLabelText('Who else agrees')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Ground'), 'unfounded-or-excessive');
    await userEvent.selectOptions(screen.getByLabelText('Who else agrees'), 'Sam Ortega');
    await userEvent.type(screen.getByLabelText('Their passphrase'), 'four plain words here');
    await userEvent.click(await button('Record the decision'));
    expect(decide).toHaveBeenCalledWith(
      expect.objectContaining({
        second_person: { quality: 'staff', name: 'Sam Ortega', passphrase: 'four plain words here' },
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('not your colleague’s');
    expect(screen.getByLabelText('Their passphrase')).toHaveAccessibleDescription(/not your colleague/);
    await expectAccessible();
  });

  it('records that what was granted is done, and takes it back', async () => {
    const carry_out = vi.fn(async () => caseView);
    const step = {
      ...caseView.next[2]!,
      act: 'carry-out' as const,
      button: 'Record that it is done',
    };
    openCase({ carry_out, case: async () => ({ ...caseView, next: [step] }) });
    await userEvent.click(await button('Record that it is done'));
    expect(screen.getByLabelText('It was done on')).toHaveFocus();
    await expectAccessible();
    const form = screen.getByRole('form', { name: /Do not sell or share/ });
    await userEvent.click(within(form).getByRole('button', { name: 'Record it as done' }));
    expect(carry_out).toHaveBeenCalledWith({
      case: caseView.number,
      right: 'opt-out-sale',
      on: choices.today,
    });
    expect(await screen.findByText('Recorded as done.')).toBeVisible();
  });

  it('ticks off who was told, and takes it back', async () => {
    const settle_recipient = vi.fn(async () => hardCase);
    const reopen_recipient = vi.fn(async () => hardCase);
    openCase({ settle_recipient, reopen_recipient, case: async () => hardCase });
    const sheetOf = await screen.findByRole('region', { name: 'Others to tell' });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Tick off… data broker' }));
    await userEvent.click(screen.getByRole('radio', { name: /impossible/ }));
    await userEvent.type(screen.getByLabelText('Why'), 'Out of business since 2024.');
    await expectAccessible();
    await userEvent.click(await button('Record it'));
    expect(settle_recipient).toHaveBeenCalledWith({
      case: hardCase.number,
      id: 13,
      word: 'impossible',
      note: 'Out of business since 2024.',
      on: choices.today,
    });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Take back for newsletter provider' }));
    expect(reopen_recipient).toHaveBeenCalledWith({ case: hardCase.number, id: 11 });
  });

  it('looks after what was kept', async () => {
    const delete_retained = vi.fn(async () => hardCase);
    const review_retained = vi.fn(async () => hardCase);
    openCase({ delete_retained, review_retained, case: async () => hardCase });
    const sheetOf = await screen.findByRole('region', { name: 'Kept for a time' });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Deleted… Warranty card of 2021' }));
    await expectAccessible();
    await userEvent.click(await button('Record the deletion'));
    expect(delete_retained).toHaveBeenCalledWith({ case: hardCase.number, id: 22, on: choices.today });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Review… Invoices of 2023 to 2026' }));
    await userEvent.click(await button('It must still be kept'));
    expect(review_retained).toHaveBeenCalledWith({
      case: hardCase.number,
      id: 21,
      until: '2030-12-31',
    });
  });

  it('closes a form with Escape and gives focus back', async () => {
    openCase();
    const sheetOf = await screen.findByRole('region', { name: 'Delete' });
    await userEvent.click(within(sheetOf).getByRole('button', { name: 'Decide…' }));
    expect(screen.getByRole('radio', { name: 'Granted' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('radio', { name: 'Granted' })).toBeNull();
  });

  it('records a comparison and never asks for the value', async () => {
    const record_check = vi.fn(async () => caseView);
    openCase({ record_check });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Record a comparison' }))[0]!);
    await userEvent.click(await screen.findByRole('button', { name: 'Record the comparison' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('3 things are not right yet');
    await userEvent.selectOptions(screen.getByLabelText('What was compared'), 'order-number');
    await userEvent.type(screen.getByLabelText('With which record'), 'shop orders');
    await userEvent.click(screen.getByRole('radio', { name: 'It matches' }));
    expect(screen.getByLabelText('Note')).toHaveAccessibleDescription(/Never write the value itself/);
    await userEvent.click(screen.getByRole('button', { name: 'Record the comparison' }));
    expect(record_check).toHaveBeenCalledWith({
      case: caseView.number,
      point: 'order-number',
      source: 'shop orders',
      note: '',
      matches: true,
    });
  });

  it('warns of what is too much to ask, with the lighter way, and lets the rest pass', async () => {
    const { desk } = openCase();
    const ask = vi.spyOn(desk, 'too_much');
    const may = await button('What may we ask for?');
    await userEvent.click(may);
    const plan = await screen.findByRole('group', { name: 'What do you want to ask for?' });
    expect(plan).toHaveTextContent('2 data points that you already hold, and nothing more.');
    expect(within(plan).getByLabelText('A copy of an identity paper')).toHaveFocus();
    await userEvent.click(within(plan).getByLabelText('A copy of an identity paper'));
    const warnings = await screen.findByRole('list', { name: 'Too much to ask' });
    expect(warnings).toHaveTextContent('Too much: A copy of an identity paper.');
    expect(warnings).toHaveTextContent('Lighter: Compare data points that you already hold');
    expect(warnings).toHaveTextContent('11 CCR 7060(c)(2), (d)');
    await expectAccessible();
    await userEvent.click(within(plan).getByLabelText('A copy of an identity paper'));
    await userEvent.selectOptions(within(plan).getByLabelText('Data points to compare'), '2');
    await userEvent.click(within(plan).getByLabelText('A signed declaration'));
    expect(await screen.findByText(/nothing of it is too much/)).toBeVisible();
    expect(ask).toHaveBeenLastCalledWith({
      case: caseView.number,
      asks: [],
      points: 2,
      declaration: true,
    });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'What do you want to ask for?' })).toBeNull();
    expect(may).toHaveFocus();
  });

  it('shows in the desk’s words why an extension is refused', async () => {
    openCase({ extend: async () => Promise.reject(refusal('reason', 'The notice must give its reason.')) });
    await userEvent.click(await button('Extend…'));
    await userEvent.click(await button('Record the extension'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The notice must give its reason.');
    expect(screen.getByLabelText('The reason it gave')).toHaveAttribute('aria-invalid', 'true');
  });

  it('explains itself when the extension is closed', async () => {
    openCase({ case: async () => hardCase });
    expect(await button('Extend…')).toBeDisabled();
    expect(await button('Extend…')).toHaveAccessibleDescription(/^Closed: its notice had to go out/);
  });

  it('asks before it records that a request was taken back', async () => {
    const withdraw = vi.fn(async () => caseView);
    openCase({ withdraw });
    await userEvent.click((await screen.findAllByRole('button', { name: 'More' }))[0]!);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Taken back by the person…' }));
    expect(await screen.findByRole('dialog', { name: 'The person took it back?' })).toBeVisible();
    await expectAccessible();
    await userEvent.click(await button('Record it as taken back'));
    expect(withdraw).toHaveBeenCalledWith({ case: caseView.number, right: 'delete' });
  });

  it('adds a note, saves evidence and records the authority of an agent', async () => {
    const { desk } = openCase({ case: async () => hardCase, add_note: async () => hardCase });
    const add = vi.spyOn(desk, 'add_note');
    const authority = vi.spyOn(desk, 'set_authority');
    await userEvent.click(await button('Add a note'));
    await userEvent.type(screen.getByLabelText('Note'), 'Called back.');
    await userEvent.click(await button('Add the note'));
    expect(add).toHaveBeenCalledWith({ case: hardCase.number, text: 'Called back.' });
    await userEvent.click(await button(/^Save a copy/));
    expect(await screen.findByText(/^Saved as/)).toBeVisible();
    await userEvent.click(await button('Record the authority'));
    await userEvent.selectOptions(screen.getByLabelText('What they have shown'), 'power-of-attorney');
    await userEvent.click(await button('Record the authority'));
    expect(authority).toHaveBeenCalledWith({ case: hardCase.number, authority: 'power-of-attorney' });
  });
});

describe('the choice of a letter', () => {
  it('takes the first that is found with Enter', async () => {
    const { desk } = open({ screen: 'case', number: caseView.number });
    const prepare = vi.spyOn(desk, 'prepare_letter');
    await userEvent.click(await button('Write'));
    await userEvent.type(screen.getByLabelText('Find a letter'), 'in part{Enter}');
    expect(prepare).toHaveBeenCalledWith({
      case: caseView.number,
      kind: 'deletion-partly',
      language: null,
      recipient: null,
    });
  });
});

describe('a letter', () => {
  const openLetter = (over = {}) => open({ screen: 'letter', id: letter.id }, over);

  it('marks what comes from the case behind the text', async () => {
    openLetter();
    await screen.findByLabelText('Text of the letter');
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'Tomás Aguirre-Bell',
      'November 21, 2026',
      'January 5, 2027',
      'Dana Whitlock',
      'Lanternfish Software',
    ]);
  });

  it('draws the page and keeps the draft when typing pauses', async () => {
    const preview_letter = vi.fn(async () => preview);
    const save_letter_text = vi.fn(async () => letter);
    openLetter({ preview_letter, save_letter_text });
    await userEvent.type(await screen.findByLabelText('Subject'), '!');
    expect(screen.getByText('Keeping…')).toBeVisible();
    await waitFor(() => expect(save_letter_text).toHaveBeenCalledTimes(1), { timeout: 2000 });
    expect(save_letter_text).toHaveBeenCalledWith({
      id: 5,
      subject: `${letter.subject}!`,
      body: letter.body,
    });
    expect(preview_letter).toHaveBeenLastCalledWith({
      id: 5,
      known: ['page-1'],
      subject: `${letter.subject}!`,
      body: letter.body,
    });
    expect(await screen.findByText('Draft kept')).toBeVisible();
    expect(screen.getByRole('img', { name: `${letter.title}, page 1 of 1` })).toHaveAttribute(
      'src',
      expect.stringMatching(/^blob:/),
    );
  });

  it('says that the draft could not be kept', async () => {
    openLetter({ save_letter_text: async () => Promise.reject(refusal(null, 'The disk is full.')) });
    await userEvent.type(await screen.findByLabelText('Subject'), '!');
    expect(await screen.findByText('The disk is full.', {}, { timeout: 2000 })).toBeVisible();
    expect(screen.getByText('Not kept yet')).toBeVisible();
  });

  it('says what sending does before it does it', async () => {
    const send_letter = vi.fn(async () => letter);
    openLetter({ send_letter });
    await userEvent.click(await button('Mark as sent…'));
    const dialog = await screen.findByRole('dialog', { name: 'Mark this letter as sent?' });
    expect(dialog).toHaveTextContent('Rightsdesk sends nothing');
    expect(dialog).toHaveTextContent('the clocks of the case move on');
    expect(send_letter).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Mark as sent' }));
    await waitFor(() =>
      expect(send_letter).toHaveBeenCalledWith({
        id: 5,
        on: '2026-11-23',
        deliveries: letter.usual,
        despite: null,
      }),
    );
  });

  it('records how it went', async () => {
    const send_letter = vi.fn(async () => letter);
    openLetter({ send_letter });
    await userEvent.click(await button('Mark as sent…'));
    await userEvent.selectOptions(
      await screen.findByLabelText(`How it went to ${letter.usual[0]!.recipient}`),
      'registered-post',
    );
    await userEvent.type(screen.getByLabelText('Tracking number'), 'RE 4711');
    await userEvent.click(screen.getByRole('button', { name: 'Mark as sent' }));
    await waitFor(() =>
      expect(send_letter).toHaveBeenCalledWith(
        expect.objectContaining({
          deliveries: [
            { recipient: letter.usual[0]!.recipient, way: 'registered-post', tracking: 'RE 4711' },
            letter.usual[1],
          ],
        }),
      ),
    );
  });

  it('goes all the same only with a reason', async () => {
    const send_letter = vi.fn(async () => letter);
    openLetter({ send_letter, preview_letter: async () => ({ ...preview, problems }) });
    await userEvent.click(await button('Send all the same…'));
    await userEvent.click(await button('Mark as sent'));
    expect(send_letter).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('Why does it go all the same?'), 'Said on the phone');
    await userEvent.click(await button('Mark as sent'));
    await waitFor(() =>
      expect(send_letter).toHaveBeenCalledWith(expect.objectContaining({ despite: 'Said on the phone' })),
    );
  });

  it('leads from a problem to its place', async () => {
    openLetter({ preview_letter: async () => ({ ...preview, problems }) });
    await userEvent.click(await screen.findByText('“January 5, 2027” is no date of this case.'));
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text of the letter');
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('January 5, 2027');
    await userEvent.click(screen.getByText('Not filled in: name of the record'));
    expect(screen.getByLabelText('Subject')).toHaveFocus();
  });

  it('leads to the field of another screen and back', async () => {
    const places: ProblemView[] = [
      { ...problem, text: 'Nobody has an address.', place: { at: 'people', field: 'email' } },
      { ...problem, text: 'Decide first.', place: { at: 'decision', right: 'delete' } },
      { ...problem, text: 'No message can be sent.', place: { at: 'office', field: 'website' } },
    ];
    openLetter({ preview_letter: async () => ({ ...preview, problems: places }) });
    await userEvent.click(await screen.findByText('Nobody has an address.'));
    expect(await screen.findByLabelText('E-mail address')).toHaveFocus();
    await expectAccessible();
    await userEvent.click(await button('Back to the letter'));
    await userEvent.click(await screen.findByText('Decide first.'));
    expect((await screen.findByRole('form', { name: /^Decide: / })).contains(document.activeElement)).toBe(
      true,
    );
    await userEvent.click(await button('Back to the letter'));
    await userEvent.click(await screen.findByText('No message can be sent.'));
    expect(await screen.findByLabelText('Web site')).toHaveFocus();
    await userEvent.click(await screen.findByRole('button', { name: /Inventory/ }));
    expect(screen.queryByRole('button', { name: 'Back to the letter' })).toBeNull();
  });

  it('puts in the words for a duty that is not met', async () => {
    openLetter({ preview_letter: async () => ({ ...preview, problems: [problem] }) });
    await userEvent.click(await button(`Put our words in: ${problem.text}`));
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text of the letter');
    expect(text).toHaveFocus();
    expect(text.value).toMatch(/Lanternfish Software\n\nYou will have our answer by January 5, 2027\.$/);
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(problem.ours);
  });

  it('leads to the detail that a place waits for', async () => {
    const blank: ProblemView = {
      ...problem,
      text: 'Not filled in: why more time is needed',
      place: { at: 'detail', detail: 'extension-reason' },
    };
    openLetter({
      letter: async () => detailedLetter,
      preview_letter: async () => ({ ...preview, problems: [blank] }),
    });
    await userEvent.click(await screen.findByText('Not filled in: why more time is needed'));
    expect(screen.getByLabelText('Why more time is needed')).toHaveFocus();
  });

  it('says that a draft followed its case', async () => {
    openLetter({ letter: async () => ({ ...letter, renewed: true }) });
    expect(await screen.findByText('Brought up to date.')).toBeVisible();
  });

  it('takes its details into the text', async () => {
    const body = 'Dear Tomás,\n\nThe reason: much to search.\n';
    const set_letter_details = vi.fn(async () => ({ ...detailedLetter, body }));
    openLetter({ letter: async () => detailedLetter, set_letter_details });
    await userEvent.type(await screen.findByLabelText('Why more time is needed'), 'much to search');
    await userEvent.click(screen.getByLabelText('the number of a financial account of yours'));
    await userEvent.click(await button('Put into the letter'));
    expect(set_letter_details).toHaveBeenCalledWith({
      id: 5,
      details: [
        { detail: 'extension-reason', values: ['much to search'] },
        { detail: 'withheld', values: ['password', 'financial-account'] },
      ],
      keep_contact: false,
    });
    await waitFor(() => expect(screen.getByLabelText('Text of the letter')).toHaveValue(body));
  });

  it('adds what was heard after it went', async () => {
    const letter_heard = vi.fn(async () => sentLetter);
    openLetter({ letter: async () => sentLetter, letter_heard });
    await userEvent.click(await button('Add what you heard'));
    await userEvent.click(screen.getByLabelText('It came back'));
    await userEvent.click(await button('Add it'));
    await waitFor(() =>
      expect(letter_heard).toHaveBeenCalledWith({
        id: 5,
        recipient: letter.usual[0]!.recipient,
        passage: 'returned',
        way: null,
        tracking: '',
        day: '2026-11-23',
        note: '',
      }),
    );
  });

  it('goes once more where it has not reached its reader', async () => {
    const letter_heard = vi.fn(async () => ({ ...sentLetter, sent: { ...sentLetter.sent!, missed: [] } }));
    openLetter({ letter: async () => sentLetter, letter_heard });
    expect(await screen.findByText(`It has not reached ${letter.usual[0]!.recipient}.`)).toBeVisible();
    await userEvent.click(await button('Record that it went once more…'));
    expect(screen.getByLabelText('It went once more')).toBeChecked();
    await userEvent.click(await button('Add it'));
    expect(screen.getByLabelText('To which address')).toBeInvalid();
    await expectAccessible();
    await userEvent.type(screen.getByLabelText('To which address'), '77 Alder Lane, Arcata');
    await userEvent.selectOptions(screen.getByLabelText('How it went'), 'Post');
    await userEvent.click(await button('Add it'));
    await waitFor(() =>
      expect(letter_heard).toHaveBeenCalledWith(
        expect.objectContaining({ recipient: '77 Alder Lane, Arcata', passage: 'went', way: 'post' }),
      ),
    );
    await waitFor(() => expect(screen.queryByText(/It has not reached/)).toBeNull());
  });

  it('cannot go while something stands against it', async () => {
    openLetter({ preview_letter: async () => ({ ...preview, problems: [finalProblem] }) });
    expect(await screen.findByText(finalProblem.text)).toBeVisible();
    expect(await button('Send all the same…')).toBeDisabled();
  });

  it('is exported in each format', async () => {
    const { desk } = openLetter();
    const save = vi.spyOn(desk, 'export_letter');
    for (const name of ['Export PDF', 'E-mail file']) await userEvent.click(await button(name));
    for (const name of [/^Word/, /^HTML/, /^Text/]) {
      await userEvent.click(await button('More files'));
      await userEvent.click(screen.getByRole('menuitem', { name }));
    }
    expect(save.mock.calls).toEqual([
      [5, 'pdf'],
      [5, 'eml'],
      [5, 'docx'],
      [5, 'html'],
      [5, 'txt'],
    ]);
  });

  it('is thrown away only after a question, and leads back to its case', async () => {
    const discard_letter = vi.fn(async () => caseView);
    openLetter({ discard_letter });
    await userEvent.click(await button('Throw away…'));
    await userEvent.click(await button('Throw it away'));
    expect(discard_letter).toHaveBeenCalledWith(5);
    await screen.findByRole('heading', { level: 1, name: caseView.consumer.name });
  });
});

describe('office and inventory', () => {
  it('saves the office, and shows at the field what is wrong', async () => {
    const save_office = vi.fn(async () => Promise.reject(refusal('email', 'This is not an e-mail address.')));
    open({ screen: 'settings', section: 'office' }, { save_office });
    const field = await screen.findByLabelText('E-mail address for privacy requests');
    await userEvent.clear(field);
    await userEvent.type(field, 'privacy');
    await userEvent.click(await button('Save'));
    expect(save_office).toHaveBeenCalledWith(expect.objectContaining({ email: 'privacy' }));
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/This is not an e-mail address/);
  });

  it('changes the look for this sitting only', async () => {
    open({ screen: 'settings', section: 'office' });
    await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('edits a category, one item per line', async () => {
    const { desk } = open({ screen: 'inventory' });
    const save = vi.spyOn(desk, 'save_inventory');
    await userEvent.click(await screen.findByText('Orders', { selector: 'b' }));
    await userEvent.click(await button('Edit Orders'));
    await expectAccessible();
    await userEvent.type(screen.getByLabelText('What we hold'), '\nrefunds\n');
    await userEvent.click(await button('Save the category'));
    expect(save.mock.calls[0]?.[0][1]?.elements).toEqual(['products', 'amounts', 'dates', 'refunds']);
    expect(await screen.findByText('Inventory saved.')).toBeVisible();
  });
});
