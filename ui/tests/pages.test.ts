/** The pages of a letter while it is typed. */
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { latest } from '../src/lib/latest';
import { bytesOf, joined, known } from '../src/lib/pages';
import Pages from '../src/lib/parts/Pages.svelte';

const PAGES = [
  { id: 'a', png: 'AAAA' },
  { id: 'b', png: 'BBBB' },
];
const shown = () => document.querySelector('img');

afterEach(() => vi.restoreAllMocks());

it('keeps the old page until the new one is decoded, and lets its picture go', async () => {
  const addresses = ['blob:first', 'blob:second'];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => addresses.shift() ?? '');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const decoded: (() => void)[] = [];
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(
    () => new Promise((resolve) => decoded.push(resolve)),
  );

  const { rerender } = render(Pages, { pages: [PAGES[0]!], title: 'Answer' });
  expect(shown()).toBeNull();
  decoded[0]!();
  await waitFor(() => expect(shown()).toHaveAttribute('src', 'blob:first'));

  await rerender({ pages: [PAGES[1]!], title: 'Answer' });
  expect(shown()).toHaveAttribute('src', 'blob:first');
  decoded[1]!();
  await waitFor(() => expect(shown()).toHaveAttribute('src', 'blob:second'));
  expect(document.querySelectorAll('img')).toHaveLength(1);
  expect(revoke).toHaveBeenCalledWith('blob:first');
  expect(screen.getByRole('img', { name: 'Answer, page 1 of 1' })).toBeVisible();
});

describe('pages that the window has', () => {
  it('are named, and not sent again', () => {
    expect(known(PAGES)).toEqual(['a', 'b']);
    const sent = [
      { id: 'b', png: null },
      { id: 'c', png: 'CCCC' },
    ];
    expect(joined(sent, PAGES)).toEqual([
      { id: 'b', png: 'BBBB' },
      { id: 'c', png: 'CCCC' },
    ]);
  });
  it('are pictures', () => expect([...bytesOf('AQID')]).toEqual([1, 2, 3]));
});

describe('work that follows typing', () => {
  it('runs at once, and then once more for all that was asked meanwhile', async () => {
    const ends: (() => void)[] = [];
    const run = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
    const { ask, stop } = latest(run);
    ask();
    expect(run).toHaveBeenCalledTimes(1);
    ask();
    ask();
    ends[0]!();
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2));
    ask();
    stop();
    ends[1]!();
    await Promise.resolve();
    expect(run).toHaveBeenCalledTimes(2);
  });
});
