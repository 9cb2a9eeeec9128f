/** What must never be in the window's code, stated as absences and searched for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

const sources = files(join(root, 'src'))
  .filter((path) => /\.(svelte|ts|css)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

function holders(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('the code of the window', () => {
  it('is there', () => expect(sources.length).toBeGreaterThan(80));

  it.each([
    [
      'markup from data',
      /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/,
    ],
    ['style attributes', /\sstyle="|\sstyle=\{|setAttribute\(\s*['"]style/],
    ['inline handlers or scripts', /\son[a-z]+="|javascript:/],
    ['code from text', /\beval\(|new Function\(|setTimeout\(\s*['"`]/],
    ['storage', /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b|serviceWorker/],
    ['network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|https?:\/\/(?!localhost)/],
    ['other windows', /window\.open|target="_blank"|<iframe|location\.(href|assign|replace)/],
    ['a changing title', /document\.title/],
    ['logs', /console\./],
  ])('has no %s', (_, pattern) => expect(holders(pattern)).toEqual([]));

  it('speaks to Tauri in one module only', () => {
    expect(holders(/@tauri-apps/)).toEqual(['src/lib/desk.ts']);
  });

  it('turns autofill and spelling help off in every field', () => {
    const fields = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea|select)\b[^]*?(?<![=-])>/g)].map(([tag]) => ({ path, tag })),
    );
    const open = fields.filter(
      ({ tag }) => !/autocomplete="off"|\{autocomplete\}|\{\.\.\.control\}/.test(tag),
    );
    expect(fields.length).toBeGreaterThan(12);
    expect(open).toEqual([]);
  });
});

describe('the page', () => {
  const page = readFileSync(join(root, 'index.html'), 'utf8');

  it('has no script or style of its own, and a title that names nobody', () => {
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)/);
    expect(page).toContain('<title>Rightsdesk</title>');
  });
});

describe('the lock file', () => {
  it('names no download address', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
