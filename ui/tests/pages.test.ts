/** The pages of a letter while it is typed. */
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';

import Pages from '../src/screens/letter/Pages.svelte';

const PAGES = ['AAAA', 'BBBB'];
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
