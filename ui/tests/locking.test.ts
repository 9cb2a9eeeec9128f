/** Locking by itself, what survives it, and the keychain that opens again. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { DeskView, UnsavedForm, UnsavedView } from '../src/lib/bindings';
import type { Desk } from '../src/lib/desk';
import { fakeDesk } from './fake-desk';
import { caseView } from './fixtures/case';
import { ticket } from './fixtures/intake';
import { staff } from './fixtures/keeping';
import { deskView, start as startView } from './fixtures/start';
import { expectAccessible, open, refusal, start } from './screen';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const people = { screen: 'settings', section: 'people' } as const;

/** A desk that keeps what is handed over, as the case file does. */
function keeping(found: UnsavedView | null = null) {
  const kept: UnsavedForm[] = [];
  const over: Partial<Desk> = {
    keep_unsaved: vi.fn(async (form) => void kept.push(form)),
    forget_unsaved: vi.fn(async () => {}),
    unsaved: async () => found,
  };
  return { kept, over };
}

async function lock(locked: string[]) {
  await userEvent.keyboard('{Control>}l{/Control}');
  await waitFor(() => expect(locked).toEqual(['locked']));
}

describe('unsaved typing', () => {
  const inCase = { screen: 'case', number: caseView.number } as const;

  it('is handed over before the file is locked, and comes back to its fields', async () => {
    const { kept, over } = keeping();
    const { locked } = open(inCase, over);
    await userEvent.click(await button('Add a note'));
    await userEvent.type(screen.getByLabelText('Note'), 'Called back at noon');
    await lock(locked);
    expect(kept).toHaveLength(1);
    expect(kept[0]!.content).toContain('Called back at noon');

    document.body.replaceChildren();
    const again = keeping({ content: kept[0]!.content, message: null });
    open({ screen: 'today' }, again.over);
    expect(await screen.findByText('This was not saved yet.')).toBeVisible();
    expect(await screen.findByLabelText('Note')).toHaveValue('Called back at noon');
    await expectAccessible();
    await userEvent.click(await button('Add the note'));
    await waitFor(() => expect(again.over.forget_unsaved).toHaveBeenCalledOnce());
    expect(screen.queryByText('This was not saved yet.')).toBeNull();
  });

  it('of a message finds its message again under a new token', async () => {
    const { kept, over } = keeping();
    const { locked } = open({ screen: 'intake', ticket }, over);
    await userEvent.type(await screen.findByLabelText(/^Name/), ' Junior');
    await lock(locked);
    expect(kept[0]!.message).toBe(ticket.token);

    document.body.replaceChildren();
    const log_case = vi.fn(async () => caseView);
    const found = { content: kept[0]!.content, message: 'message-9' };
    open({ screen: 'today' }, { ...keeping(found).over, log_case });
    const name = await screen.findByLabelText<HTMLInputElement>(/^Name/);
    await waitFor(() => expect(name.value).toMatch(/ Junior$/));
    await userEvent.click(await button('Log case'));
    expect(log_case).toHaveBeenCalledWith(
      expect.objectContaining({ name: expect.stringMatching(/ Junior$/) as string }),
      'message-9',
    );
  });

  it('can be thrown away', async () => {
    const content = JSON.stringify({
      route: inCase,
      typed: { ' / open form': { form: 'note' }, 'New note / text': 'Old words' },
    });
    const { over } = keeping({ content, message: null });
    open({ screen: 'today' }, over);
    expect(await screen.findByLabelText('Note')).toHaveValue('Old words');
    await userEvent.click(await button('Throw it away'));
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    expect(over.forget_unsaved).toHaveBeenCalledOnce();
  });

  it('is nothing where nothing was typed, or what was typed was saved', async () => {
    const { kept, over } = keeping();
    const { locked } = open({ screen: 'settings', section: 'office' }, over);
    await userEvent.type(await screen.findByLabelText(/^Telephone/), '1');
    await userEvent.click(await button('Save'));
    expect(await screen.findByText('Office details saved.')).toBeVisible();
    await lock(locked);
    expect(kept).toEqual([]);
    expect(over.forget_unsaved).toHaveBeenCalled();
  });

  it('never holds a passphrase', async () => {
    const { kept, over } = keeping();
    const { locked } = open(people, over);
    await userEvent.click(await button('Add a person'));
    await userEvent.type(screen.getByLabelText('Name'), 'Ana Ruiz');
    await userEvent.type(screen.getByLabelText('Passphrase'), 'nine violet ladders');
    await lock(locked);
    expect(kept[0]!.content).toContain('Ana Ruiz');
    expect(kept[0]!.content).not.toContain('violet');
  });

  it('is kept while it is typed, and forgotten once it is saved', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { kept, over } = keeping();
    open(inCase, over);
    await userEvent.click(await button('Add a note'));
    const type = (text: string) => userEvent.type(screen.getByLabelText('Note'), text);
    await type('Called back');
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(kept.map(({ locking }) => locking)).toEqual([false]);
    expect(kept[0]!.content).toContain('Called back');
    // Nothing has changed since.
    await userEvent.click(screen.getByLabelText('Note'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(kept).toHaveLength(1);
    // Without a pause, at least every 15 seconds.
    for (let second = 0; second < 16; second += 1) {
      await type('x');
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(kept).toHaveLength(2);
    expect(over.forget_unsaved).not.toHaveBeenCalled();
    await userEvent.click(await button('Add the note'));
    await waitFor(() => expect(over.forget_unsaved).toHaveBeenCalledOnce());
    vi.useRealTimers();
  });

  it('is forgotten when the form is closed or the screen is left, and an empty form is nothing', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { kept, over } = keeping();
    open(inCase, over);
    await userEvent.click(await button('Add a note'));
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept).toEqual([]);
    await userEvent.type(screen.getByLabelText('Note'), 'Half');
    await vi.advanceTimersByTimeAsync(3000);
    await userEvent.click(await button('Cancel'));
    await waitFor(() => expect(over.forget_unsaved).toHaveBeenCalledTimes(1));
    await userEvent.click(await button('Add a note'));
    await userEvent.type(screen.getByLabelText('Note'), 'Half again');
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept).toHaveLength(2);
    await userEvent.click(await button(/^Today/));
    await waitFor(() => expect(over.forget_unsaved).toHaveBeenCalledTimes(2));
    vi.useRealTimers();
  });

  it('is said once if it cannot be kept', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const full = vi.fn(async () => {
      throw refusal(null, 'The disk is full.');
    });
    open(inCase, { ...keeping().over, keep_unsaved: full });
    await userEvent.click(await button('Add a note'));
    for (const word of ['one', ' two']) {
      await userEvent.type(screen.getByLabelText('Note'), word);
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(full).toHaveBeenCalledTimes(2);
    expect(screen.getAllByText(/The disk is full/)).toHaveLength(1);
    expect(screen.getByLabelText('Note')).toHaveFocus();
    vi.useRealTimers();
  });

  it('is not kept where one only reads', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { kept, over } = keeping();
    open(inCase, over, { reading: { taken: 'today at 9:00' } as DeskView['reading'] });
    await userEvent.click(await button('Add a note'));
    await userEvent.type(screen.getByLabelText('Note'), 'Half');
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept).toEqual([]);
    vi.useRealTimers();
  });

  it('is handed over when the window is told to lock', async () => {
    let told = () => {};
    const { kept, over } = keeping();
    const { locked } = open(inCase, {
      ...over,
      on_lock_asked: async (heard) => ((told = heard), () => {}),
    });
    await userEvent.click(await button('Add a note'));
    await userEvent.type(screen.getByLabelText('Note'), 'Half a sen');
    told();
    await waitFor(() => expect(locked).toEqual(['locked']));
    expect(kept[0]!.content).toContain('Half a sen');
  });
});

describe('locking', () => {
  it('tells that somebody is there, but not at every key', async () => {
    const active = vi.fn(async () => {});
    open({ screen: 'today' }, { active });
    await screen.findByRole('heading', { level: 1 });
    await userEvent.keyboard('abcdefgh');
    expect(active).toHaveBeenCalledOnce();
  });

  it('is set in minutes, and never is not recommended', async () => {
    const save_locking = vi.fn(async ({ after }: { after: number | null }) => ({ after, choices: [1, 10] }));
    open(people, { save_locking });
    const choice = await screen.findByLabelText(/^Lock when nobody types/);
    expect(choice).toHaveValue('10');
    await userEvent.selectOptions(choice, '5 minutes');
    await userEvent.click(within(screen.getByRole('form', { name: 'Locking' })).getByRole('button'));
    expect(save_locking).toHaveBeenCalledWith({ after: 5 });
    await userEvent.selectOptions(choice, 'Never (not recommended)');
    expect(screen.getByText(/anybody who passes by/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(within(screen.getByRole('form', { name: 'Locking' })).getByRole('button'));
    expect(save_locking).toHaveBeenLastCalledWith({ after: null });
  });
});

describe('the keychain', () => {
  it('is turned on after its meaning was said, and off again', async () => {
    const keep_in_keychain = vi.fn(async () => ({ ...staff, keychain: true }));
    open(people, { keep_in_keychain });
    await userEvent.click(await button('Unlock without passphrase…'));
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('other programs you run may read the key');
    expect(keep_in_keychain).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Use the keychain' }));
    expect(await screen.findByText('without a passphrase')).toBeVisible();
    await expectAccessible();
    await userEvent.click(await button('Ask the passphrase every time'));
    expect(await screen.findByText('passphrase each time')).toBeVisible();
  });

  it('that does not help says why, and the passphrase still opens', async () => {
    const recent = startView.recent.map((file) => ({ ...file, keychain: file.staff }));
    const unlock = vi.fn(async () => deskView);
    start(
      fakeDesk({
        start: async () => ({ ...startView, recent }),
        unlock_with_keychain: async () =>
          Promise.reject(refusal(null, 'No keychain answers on this computer.')),
        unlock,
      }),
    );
    await userEvent.click(await button('Unlock with this computer’s keychain'));
    expect(await screen.findByRole('alert')).toHaveTextContent('No keychain answers on this computer.');
    await expectAccessible();
    await userEvent.type(screen.getByLabelText('Passphrase for Dana'), 'right{Enter}');
    expect(unlock).toHaveBeenCalledWith({ recent: 0 }, { staff: 'Dana Whitlock', passphrase: 'right' });
  });

  it('is not offered to people who did not choose it', async () => {
    start(fakeDesk());
    await screen.findByLabelText('Passphrase for Dana');
    expect(screen.queryByRole('button', { name: /keychain/ })).toBeNull();
  });
});
