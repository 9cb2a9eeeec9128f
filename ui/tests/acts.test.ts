/** Acts that lead straight to where they are done: from Today, to a recipient, to a closed case. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { among } from '../src/screens/batch/view';
import { reachedBy } from '../src/screens/inventory/view';
import { batchCases } from './fixtures/batch';
import { caseView, hardCase } from './fixtures/case';
import { sentLetter } from './fixtures/letter';
import { inventory } from './fixtures/office';
import { expectAccessible, open, refusal } from './screen';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('a step on Today that no letter does', () => {
  it('opens its form in the case, by keyboard too', async () => {
    open({ screen: 'today' });
    (await button(/^Compare .*2026-0021$/)).focus();
    await userEvent.keyboard('{Enter}');
    const source = await screen.findByLabelText('With which record');
    expect(within(source.closest('form')!).getByLabelText('What was compared')).toHaveFocus();
    await expectAccessible();
  });

  it('leaves the form with Escape for the heading of the case', async () => {
    open({ screen: 'case', number: '2026-0023', act: 'compare-data-points' });
    await screen.findByLabelText('With which record');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('With which record')).toBeNull());
    expect(screen.getByRole('heading', { level: 1, name: caseView.consumer.name })).toHaveFocus();
  });

  it('opens nothing that is done by now', async () => {
    open({ screen: 'case', number: '2026-0023', act: 'review-retained' });
    await screen.findByRole('heading', { level: 1, name: caseView.consumer.name });
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('what came back', () => {
  it('is a step that leads to the letter', async () => {
    const again = { act: 'send-again', title: 'Send the letter again that came back', letter: null } as const;
    const step = { ...caseView.next[0]!, ...again, sent: 5, button: 'Open the letter' };
    const { desk } = open(
      { screen: 'case', number: caseView.number },
      { case: async () => ({ ...caseView, next: [step] }), letter: async () => sentLetter },
    );
    const letter = vi.spyOn(desk, 'letter');
    await userEvent.click(await button('Open the letter'));
    expect(letter).toHaveBeenCalledWith(5);
  });

  it('of a notice is said where its recipient is still to be told', async () => {
    open({ screen: 'case', number: hardCase.number }, { case: async () => hardCase });
    const back = hardCase.recipients.find((recipient) => recipient.came_back)!;
    expect(await screen.findByText('to be told: the notice came back')).toBeVisible();
    expect(await button(`See the notice to ${back.name}`)).toBeVisible();
  });
});

describe('a recipient who is still to be told', () => {
  it('is written to from the list', async () => {
    const { desk } = open({ screen: 'case', number: hardCase.number }, { case: async () => hardCase });
    const prepare = vi.spyOn(desk, 'prepare_letter');
    const waiting = hardCase.recipients.find((recipient) => !recipient.settled)!;
    const [first] = await screen.findAllByRole('button', { name: `Write to them… ${waiting.name}` });
    await userEvent.click(first!);
    expect(prepare).toHaveBeenCalledWith({
      case: hardCase.number,
      kind: 'recipient-notice',
      language: null,
      recipient: waiting.id,
    });
  });
});

describe('how those are reached who get information', () => {
  it('is said in one line', () =>
    expect(inventory.contacts.map(reachedBy)).toEqual([
      'datos@buzón-señal.example',
      '',
      'Núñez & Sons, 41 Depot Road, Arcata, California',
      '',
    ]));

  it('says until when a third party got any, and takes the day', async () => {
    const save_contact = vi.fn(async () => inventory);
    open({ screen: 'inventory' }, { save_contact });
    expect(await screen.findByText('got information until 12 November 2026')).toBeVisible();
    await userEvent.click(await button('Add… payment processor'));
    expect(screen.queryByLabelText('Last got information on')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await button('Add… Data broker Ltd.'));
    const day = screen.getByLabelText('Last got information on');
    await userEvent.clear(day);
    await userEvent.type(day, '11/20/2026');
    await expectAccessible();
    await userEvent.click(await button('Save'));
    expect(save_contact).toHaveBeenCalledWith({
      name: 'Data broker Ltd.',
      email: '',
      address: [],
      last_got: '2026-11-20',
    });
  });

  it('is entered once in the inventory', async () => {
    const save_contact = vi.fn(async () => inventory);
    open({ screen: 'inventory' }, { save_contact });
    await userEvent.click(await button('Add… payment processor'));
    await userEvent.type(screen.getByLabelText('E-mail address'), 'privacy@payments.example');
    await expectAccessible();
    await userEvent.click(await button('Save'));
    expect(save_contact).toHaveBeenCalledWith({
      name: 'payment processor',
      email: 'privacy@payments.example',
      address: [],
      last_got: null,
    });
    await screen.findByText('Saved how payment processor is reached.');
    expect(screen.queryByLabelText('E-mail address')).toBeNull();
  });

  it('keeps the form where it is refused', async () => {
    const save_contact = async () => Promise.reject(refusal('email', 'This is no address.'));
    open({ screen: 'inventory' }, { save_contact });
    await userEvent.click(await button('Change… newsletter service'));
    await userEvent.click(await button('Save'));
    expect(await screen.findAllByText(/This is no address/)).not.toHaveLength(0);
    expect(screen.getByLabelText('E-mail address')).toBeVisible();
  });
});

describe('letters to many', () => {
  const closed = { ...batchCases[0]!, case: '2024-0003', name: 'Íñigo Peña', closed: true };
  const rows = [...batchCases, closed];

  it('are for open or closed cases', () =>
    expect([among(rows, 'closed'), among(rows, 'open').length]).toEqual([[closed], batchCases.length]));

  it('can be looked at apart', async () => {
    open({ screen: 'batch' }, { batch_cases: async () => rows });
    await userEvent.selectOptions(await screen.findByLabelText('Which letter'), 'acknowledgement');
    await userEvent.selectOptions(await screen.findByLabelText('Which cases'), 'closed');
    const list = within(screen.getByRole('region', { name: 'For which cases' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(1);
    expect(list.getByText('Íñigo Peña')).toBeVisible();
    await expectAccessible();
  });
});
