/** A case file that somebody else has open. */
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
