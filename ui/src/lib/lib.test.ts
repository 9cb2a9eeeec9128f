/** The small rules of the window, without a DOM. */
import { describe, expect, it, vi } from 'vitest';

import { addDays, longDay, opened, parseDay } from './dates';
import { debounced } from './debounce';
import { errorOf, errorsOf, missing } from './errors';
import { nextIndex } from './focus';
import { highlight } from './highlight';
import { joinLines, orNull, splitLines } from './lines';
import { railOf } from './route';

describe('a day as it is typed', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['11/21/2026', '2026-11-21'],
    ['1/5/2027', '2027-01-05'],
    ['21 Nov 2026', '2026-11-21'],
    ['21 november 2026', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['29 Feb 2028', '2028-02-29'],
    ['29 Feb 2027', null],
    ['13/21/2026', null],
    ['21/11/2026', null],
    ['31 Foo 2026', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (typed, day) => expect(parseDay(typed)).toBe(day));

  it('is said back with its weekday', () => expect(longDay('2026-11-21')).toBe('Saturday, 21 November 2026'));
  it('has a day before it, over the end of a month', () =>
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28'));
});

it.each([
  ['2026-11-23T08:00:00', 'today'],
  ['2026-11-22T23:50:00', 'yesterday'],
  ['2026-11-20T18:00:00', 'Friday'],
  ['2026-09-02T10:00:00', '2 Sep 2026'],
])('a file opened at %s was opened %s', (then, words) => {
  expect(opened(then, new Date('2026-11-23T10:00:00'))).toBe(words);
});

describe('marking phrases', () => {
  const marked = (text: string, phrases: string[]) =>
    highlight(text, phrases)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('finds every place', () => expect(marked('Ana and Ana', ['Ana'])).toBe('[Ana] and [Ana]'));
  it('prefers the longer phrase', () => {
    expect(marked('by 5 January 2027', ['5 January', '5 January 2027'])).toBe('by [5 January 2027]');
  });
  it('does not mind line breaks or case', () => {
    expect(marked('Delete my\naccount', ['delete my account'])).toBe('[Delete my\naccount]');
  });
  it('takes phrases as they are, not as patterns or markup', () => {
    expect(marked('a <b>(.*)</b> c', ['<b>(.*)</b>'])).toBe('a [<b>(.*)</b>] c');
  });
  it('loses nothing of the text', () => {
    const text = 'Dear Tomás Aguirre-Bell,\n\n{{ 7*7 }} = $& \\ / ñ 日本';
    const pieces = highlight(text, ['Tomás Aguirre-Bell', '{{ 7*7 }}', '日本', '', 'x']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
  it('marks nothing in an empty text', () => expect(highlight('', ['Ana'])).toEqual([]));
});

describe('failures', () => {
  it('keep the words of the desk', () =>
    expect(errorOf(missing('name', 'The name')).message).toBe('The name is missing.'));
  it('show nothing of the inside', () => {
    const error = errorOf(new Error('SELECT * FROM person'));
    expect(error.code).toBe('internal');
    expect(JSON.stringify(error)).not.toContain('SELECT');
  });
  it('can be several at once', () =>
    expect(errorsOf([missing('a', 'A'), missing('b', 'B')])).toHaveLength(2));
});

describe('lists, one item per line', () => {
  it('drop empty lines', () => expect(splitLines(' a \n\n b')).toEqual(['a', 'b']));
  it('come back as they were', () => expect(splitLines(joinLines(['a', 'b']))).toEqual(['a', 'b']));
  it('what is empty is not known', () => expect([orNull('  '), orNull(' a ')]).toEqual([null, 'a']));
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 0, null],
])('%s from %i leads to %s', (key, from, to) => expect(nextIndex(key, from, 3)).toBe(to));

it('a letter and a draft belong to the cases', () => {
  expect([railOf({ screen: 'letter', id: 1 }), railOf({ screen: 'help' })]).toEqual(['cases', 'help']);
});

describe('waiting until typing pauses', () => {
  it('runs once for many asks, and at once when flushed', async () => {
    vi.useFakeTimers();
    const run = vi.fn();
    const wait = debounced(run, 100);
    wait.ask();
    wait.ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(run).toHaveBeenCalledTimes(1);
    wait.ask();
    await wait.flush();
    await wait.flush();
    expect(run).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('does not wait for those who never pause', async () => {
    vi.useFakeTimers();
    const run = vi.fn();
    const wait = debounced(run, 100, 1000);
    for (let turn = 0; turn < 21; turn += 1) {
      wait.ask();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(run).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
