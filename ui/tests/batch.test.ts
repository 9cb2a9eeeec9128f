/** Letters to many: which cases, one after the other, stopping, and what came of it. */
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { BatchForm } from '../src/lib/bindings';
import { Batch } from '../src/screens/batch/batch.svelte';
import { matching, outcome } from '../src/screens/batch/view';
import { batchCases } from './fixtures/batch';
import { expectAccessible, open, refusal } from './screen';

const form = (number: string): BatchForm => ({
  case: number,
  kind: 'acknowledgement',
  language: null,
  formats: ['pdf'],
  send: false,
});
const made = (number: string) => ({ case: number, files: [`${number}.pdf`], sent: false });

describe('letters one after the other', () => {
  it('go on after one that cannot be made', async () => {
    const run = new Batch(async ({ case: number }) => {
      if (number === 'b') throw refusal(null, 'The letter cannot go out yet.');
      return made(number);
    });
    await run.run(['a', 'b', 'c'].map(form));
    expect([run.made.map((one) => one.case), run.refused.map((one) => one.case)]).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
    expect([run.state, run.done, run.left]).toEqual(['done', 3, []]);
  });

  it('stop after the one that is being made', async () => {
    const run: Batch = new Batch(async ({ case: number }) => {
      if (number === 'b') run.stop();
      return made(number);
    });
    await run.run(['a', 'b', 'c', 'd'].map(form));
    expect([run.done, run.left, run.state]).toEqual([2, ['c', 'd'], 'done']);
  });

  it('are counted in one sentence', () =>
    expect([outcome(3, 0, 0), outcome(1, 2, 4)]).toEqual([
      '3 letters made.',
      'One letter made, 2 not made, 4 not begun.',
    ]));

  it('are found by number, name and right', () =>
    expect(matching(batchCases, '0023 share').map((row) => row.case)).toEqual(['2026-0023']));
});

describe('the screen', () => {
  const choose = async () => {
    await userEvent.selectOptions(await screen.findByLabelText('Which letter'), 'acknowledgement');
    await screen.findByRole('heading', { name: 'For which cases' });
  };
  const make = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  it('ticks what is ready and says what stands against the rest', async () => {
    open({ screen: 'batch' });
    await choose();
    const boxes = within(screen.getByRole('region', { name: 'For which cases' })).getAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, false]);
    expect(boxes[2]).toBeDisabled();
    expect(screen.getByText(batchCases[2]!.problems[0]!)).toBeVisible();
    await expectAccessible();
  });

  it('makes the chosen ones in the chosen folder and reports', async () => {
    const { desk } = open({ screen: 'batch' });
    const batch_letter = vi.spyOn(desk, 'batch_letter');
    await choose();
    await userEvent.click(screen.getByLabelText(/2026-0019/, { selector: 'input' }));
    await userEvent.click(screen.getByLabelText('They go out today: mark them as sent'));
    await make('Choose a folder and make one letter…');
    await screen.findByText('One letter made.');
    expect(batch_letter.mock.calls.map(([form]) => [form.case, form.formats, form.send])).toEqual([
      ['2026-0023', ['pdf', 'eml'], true],
    ]);
    expect(screen.getByText(/marked as sent/)).toBeVisible();
    await expectAccessible();
  });

  it('makes nothing where no folder was chosen', async () => {
    const batch_letter = vi.fn();
    open({ screen: 'batch' }, { choose_letter_folder: async () => null, batch_letter });
    await choose();
    await make('Choose a folder and make 2 letters…');
    expect(batch_letter).not.toHaveBeenCalled();
  });

  it('shows why a letter was not made', async () => {
    open(
      { screen: 'batch' },
      {
        batch_letter: async () => Promise.reject(refusal(null, 'The folder is not there.')),
      },
    );
    await choose();
    await make('Choose a folder and make 2 letters…');
    expect(await screen.findByRole('heading', { name: 'No letter' })).toBeVisible();
    expect(screen.getAllByText(/The folder is not there/)).toHaveLength(2);
  });
});
