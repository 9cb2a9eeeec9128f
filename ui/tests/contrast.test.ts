/** The contrast of every pair of tokens that is used, by the formula of WCAG 2.2: 4.5 for words, 3 for edges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../src/lib/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
  const [high = 0, low = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunk'];
const words: (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent-ink', 'late', 'soon', 'done'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...['ink', 'ink-2', 'ink-3', 'accent-ink', 'late'].map((ink) => [ink, 'accent-wash'] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['late', 'late-wash'],
  ['soon', 'soon-wash'],
  ['done', 'done-wash'],
  ['note', 'note-wash'],
  ['ink', 'note-wash'],
  ['ink-2', 'note-wash'],
  ['accent-ink', 'note-wash'],
];
const edges = ['line-strong', 'accent'].flatMap((edge) => GROUNDS.map((ground) => [edge, ground] as const));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? expect.fail(`there is no token ${name}`);

  it.each(words)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
