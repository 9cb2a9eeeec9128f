/** A case file that cannot be worked in: somebody else has it open, or it is damaged. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { fakeDesk } from './fake-desk';
import { readingView } from './fixtures/start';
import { expectAccessible, open, refusal, start } from './screen';

const busy = {
  ...refusal(null, 'Sam Ortega has this case file open on front-desk, for 25 minutes now.'),
  code: 'busy',
};

it('is offered for reading, with the passphrase that was typed', async () => {
  const read_file = vi.fn(async () => readingView);
  start(fakeDesk({ unlock: async () => Promise.reject(busy), read_file, desk: async () => readingView }));
  await userEvent.type(await screen.findByLabelText(/Passphrase for Dana/), 'nine violet ladders');
  expect(screen.queryByRole('button', { name: 'Open for reading' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Sam Ortega has this case file open');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Open for reading' }));
  expect(read_file).toHaveBeenCalledWith(
    { recent: 0 },
    { staff: 'Dana Whitlock', passphrase: 'nine violet ladders' },
  );
  expect(await screen.findByText(/Nothing can be changed here/)).toBeVisible();
});

it('says as of when it is shown, and looks again', async () => {
  const read_again = vi.fn(async () => ({ ...readingView, reading: { taken: '23 November, 15:10' } }));
  open({ screen: 'today' }, { desk: async () => readingView, read_again }, readingView);
  expect(await screen.findByText(/as it was on 23 November, 14:32/)).toBeVisible();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(read_again).toHaveBeenCalled();
});

it('that is damaged offers its last backup, and to save what is readable', async () => {
  const damaged = { ...refusal(null, 'The case file is damaged.'), code: 'damaged' };
  const desk = fakeDesk({ unlock: async () => Promise.reject(damaged) });
  const choose = vi.spyOn(desk, 'choose_backup');
  start(desk);
  await userEvent.type(await screen.findByLabelText(/Passphrase for Dana/), 'nine violet ladders');
  await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Restore the last backup…' }));
  expect(choose).toHaveBeenCalledWith({ recent: 0 });
  expect(await screen.findByRole('dialog', { name: 'Restore a backup' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save what is readable…' }));
  expect(await screen.findByText(/12 cases came out of it. Something is missing from: notes/)).toBeVisible();
  await expectAccessible();
});
