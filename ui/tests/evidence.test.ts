/** Files of a case: adding one, how far it is, calling it off, and destroying what has served. */
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { CaseView, DroppedView } from '../src/lib/bindings';
import type { Desk } from '../src/lib/desk';
import { caseView } from './fixtures/case';
import { caseWithPaper, evidenceTicket } from './fixtures/evidence';
import { ticket } from './fixtures/intake';
import { expectAccessible, open, refusal } from './screen';

const openCase = (over: Partial<Desk> = {}) => open({ screen: 'case', number: caseView.number }, over);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async () => {
  await press('Add a file…');
  await screen.findByText(evidenceTicket.name);
};
const fill = async (purpose: string) => {
  await userEvent.selectOptions(screen.getByLabelText('What it is for'), purpose);
  await userEvent.click(screen.getByLabelText('The consumer'));
};

describe('a file dropped on a case', () => {
  const dropping = (over: Partial<Desk> = {}) => {
    let drop = (_: DroppedView) => {};
    const dropped_evidence = vi.fn(async () => evidenceTicket);
    openCase({ on_file_dropped: async (heard) => ((drop = heard), () => {}), dropped_evidence, ...over });
    return { drop: (dropped: DroppedView) => drop(dropped), dropped_evidence };
  };

  it('is offered as evidence', async () => {
    const { drop, dropped_evidence } = dropping();
    await screen.findByRole('button', { name: 'Add a file…' });
    drop({ token: 'place-4', message: false });
    expect(await screen.findByText(evidenceTicket.name)).toBeVisible();
    expect(dropped_evidence).toHaveBeenCalledWith('place-4', { case: caseView.number });
    expect(screen.getByLabelText('What it is for')).toHaveFocus();
  });

  it('is asked about if it is an e-mail', async () => {
    const dropped_message = vi.fn(async () => ticket);
    const { drop, dropped_evidence } = dropping({ dropped_message });
    await screen.findByRole('button', { name: 'Add a file…' });
    drop({ token: 'place-4', message: true });
    await screen.findByRole('dialog', { name: 'What is this e-mail?' });
    await expectAccessible();
    await press('Keep with this case');
    expect(await screen.findByText(evidenceTicket.name)).toBeVisible();
    expect(dropped_evidence).toHaveBeenCalledOnce();
    await press('Cancel');
    drop({ token: 'place-5', message: true });
    await press('A new request');
    expect(dropped_message).toHaveBeenCalledWith('place-5');
    expect(await screen.findByRole('heading', { level: 1, name: 'Read the request' })).toBeVisible();
  });

  it('is refused in words', async () => {
    const why = refusal(null, 'This is a folder.');
    const { drop } = dropping({ dropped_evidence: async () => Promise.reject(why) });
    await screen.findByRole('button', { name: 'Add a file…' });
    drop({ token: 'place-4', message: false });
    expect(await screen.findByText(/This is a folder/)).toBeVisible();
  });
});

describe('a file added to a case', () => {
  it('says what it is for, who gave it and a note', async () => {
    const { desk } = openCase();
    const attach = vi.spyOn(desk, 'attach_evidence');
    await choose();
    await fill('Supporting document');
    expect(screen.queryByLabelText('Destroyed by itself on')).toBeNull();
    await userEvent.type(screen.getByLabelText('Note, for us only'), 'From the archive.');
    await press('Add the file');
    const form = { case: caseView.number, purpose: 'other', source: 'consumer', shred_on: null };
    expect(attach).toHaveBeenCalledWith('place-3', { ...form, note: 'From the archive.' });
    expect(await screen.findByText('Added to the case.')).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Add a file' })).toBeNull();
    expect(screen.getByText('Destroyed by itself on 8 January 2027')).toBeVisible();
  });

  it('is warned of and dated if it shows identity', async () => {
    const { desk } = openCase();
    const attach = vi.spyOn(desk, 'attach_evidence');
    await choose();
    await fill('Identity paper');
    expect(screen.getByRole('list', { name: 'Too much to ask' })).toBeVisible();
    await expectAccessible();
    const day = screen.getByLabelText('Destroyed by itself on');
    await userEvent.clear(day);
    await press('Add the file');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The day on which it is destroyed is missing.',
    );
    await userEvent.type(day, '12/20/2026');
    await press('Add the file');
    expect(attach).toHaveBeenCalledWith('place-3', expect.objectContaining({ shred_on: '2026-12-20' }));
  });

  it('is asked about before it is sent', async () => {
    const { desk } = openCase();
    const attach = vi.spyOn(desk, 'attach_evidence');
    await choose();
    await press('Add the file');
    expect(await screen.findByRole('alert')).toHaveTextContent('What the file is for is missing.');
    await userEvent.selectOptions(screen.getByLabelText('What it is for'), 'Came with a message');
    await press('Add the file');
    expect(await screen.findByRole('alert')).toHaveTextContent('Who gave the file is missing.');
    expect(attach).not.toHaveBeenCalled();
  });

  it('keeps the form when it is refused', async () => {
    openCase({
      attach_evidence: async () => Promise.reject(refusal(null, 'The file was changed while it was read.')),
    });
    await choose();
    await fill('Supporting document');
    await press('Add the file');
    expect(await screen.findByRole('alert')).toHaveTextContent('changed while it was read');
    expect(screen.getByLabelText('What it is for')).toHaveValue('other');
  });

  it('says at the edge why it cannot be chosen', async () => {
    openCase({
      choose_evidence: async () => Promise.reject(refusal(null, 'This is a device or a pipe, not a file.')),
    });
    await press('Add a file…');
    expect(await screen.findByText(/This is a device or a pipe, not a file/)).toBeVisible();
  });

  it('shows how far it is and can be called off', async () => {
    let refuse: (thrown: unknown) => void = () => {};
    const attach = () => new Promise<CaseView>((_, reject) => (refuse = reject));
    const stop = vi.fn(async () =>
      refuse({
        code: 'cancelled',
        message: 'This was called off.',
        hint: 'Nothing was changed.',
        field: null,
      }),
    );
    openCase({ attach_evidence: attach, stop_adding_evidence: stop });
    await choose();
    await fill('Supporting document');
    await press('Add the file');
    expect(await screen.findByRole('progressbar', { name: '12 MB of 40 MB' })).toHaveValue(12_000_000);
    await expectAccessible();
    await press('Call it off');
    expect(await screen.findByText('Called off. Nothing of the file was kept.')).toBeVisible();
    expect(stop).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add the file' })).toBeEnabled();
  });
});

describe('a copy of a kept file', () => {
  it('shows how far it is and can be called off', async () => {
    let refuse: (thrown: unknown) => void = () => {};
    const save = () => new Promise<null>((_, reject) => (refuse = reject));
    const stop = vi.fn(async () =>
      refuse({
        code: 'cancelled',
        message: 'This was called off.',
        hint: 'Nothing was changed.',
        field: null,
      }),
    );
    const over = { save_evidence: save, stop_saving_evidence: stop };
    openCase({ case: async () => caseWithPaper, ...over });
    await screen.findByRole('heading', { name: 'Evidence' });
    await userEvent.click(screen.getAllByRole('button', { name: /^Save a copy/ })[0]!);
    expect(await screen.findByRole('progressbar', { name: '12 MB of 40 MB' })).toHaveValue(12_000_000);
    await expectAccessible();
    await press(/^Call off the copy/);
    expect(await screen.findByText('Called off. No copy was saved.')).toBeVisible();
    expect(stop).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('shows nothing while its place is chosen', async () => {
    const saving_evidence = vi.fn(async () => ({ done: 0, of: 0, words: '0 bytes of 0 bytes' }));
    openCase({
      case: async () => caseWithPaper,
      save_evidence: () => new Promise(() => {}),
      saving_evidence,
    });
    await screen.findByRole('heading', { name: 'Evidence' });
    await userEvent.click(screen.getAllByRole('button', { name: /^Save a copy/ })[0]!);
    await waitFor(() => expect(saving_evidence).toHaveBeenCalled());
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('a file that has served', () => {
  it('is destroyed after a question', async () => {
    const { desk } = openCase({ case: async () => caseWithPaper });
    const destroy = vi.spyOn(desk, 'destroy_evidence');
    await press(/^Destroy now/);
    await expectAccessible();
    await press('Destroy it now');
    expect(destroy).toHaveBeenCalledWith({ case: caseView.number, id: 9 });
    expect(await screen.findByText('The file is destroyed.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is the only kind that can be', async () => {
    openCase();
    await screen.findByRole('heading', { name: 'Evidence' });
    expect(screen.queryByRole('button', { name: /^Destroy now/ })).toBeNull();
  });
});
