/** The guide: it is whole, it names what is really in the window, and it opens where it is wanted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';

import { CHAPTERS, FILES, linked, lookUp } from '../src/lib/guide';
import { fakeDesk } from './fake-desk';
import { caseView } from './fixtures/case';
import { expectAccessible, open, start } from './screen';

const ui = join(import.meta.dirname, '..');
const own = CHAPTERS.filter(({ code }) => code !== 'security');

function all(nodes: Nodes[]): Nodes[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? all(node.children) : [])]);
}
const nodesOf = (chapters: typeof CHAPTERS) =>
  all(chapters.flatMap(({ sections }) => sections.flatMap(({ heading, content }) => [heading, ...content])));

/** The text of the files below `folder` whose names end as asked, tests left out. */
function textOf(folder: string, ending: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path) && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

/** All that the window can say: its own code, and the words of the desk. */
function wordsOfTheWindow(): string {
  const words = join(ui, '..', 'crates', 'desk', 'src', 'words');
  return (
    textOf(join(ui, 'src'), /\.(svelte|ts)$/) + readFileSync(`${words}.rs`, 'utf8') + textOf(words, /\.rs$/)
  );
}

describe('the guide', () => {
  it('has each of its files, and each but one is a file', () => {
    expect(own.map(({ code }) => code).sort()).toEqual(Object.keys(FILES).sort());
  });

  it.each(CHAPTERS.map((chapter) => [chapter.code, chapter] as const))(
    '%s has one title and words below it',
    (_, chapter) => {
      expect(chapter.title).not.toBe('');
      expect(chapter.sections.filter(({ heading }) => heading.depth === 1)).toHaveLength(1);
      expect(chapter.sections.every(({ content }) => content.length > 0)).toBe(true);
    },
  );

  it('is written in what the window can draw', () => {
    const drawn = [
      'heading',
      'text',
      'paragraph',
      'strong',
      'emphasis',
      'inlineCode',
      'link',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
    ];
    expect(nodesOf(CHAPTERS).filter(({ type }) => !drawn.includes(type))).toEqual([]);
  });

  it('leads only to its own chapters', () => {
    const links = nodesOf(own).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((url) => linked(url) === null)).toEqual([]);
  });

  it('calls buttons and places as the window does', () => {
    const window = wordsOfTheWindow();
    const names = nodesOf(own)
      .filter(({ type }) => type === 'emphasis')
      .flatMap((node) => toString(node).split(', '));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !window.includes(name))).toEqual([]);
  });

  it('shows what is protected without the names of tests', () => {
    const security = CHAPTERS.find(({ code }) => code === 'security')!;
    const text = security.sections.flatMap(({ content }) => content.map((node) => toString(node))).join('\n');
    expect(text).toContain('Not protected.');
    expect(text).not.toMatch(/::|nextest|crates\//);
  });
});

describe('looking something up', () => {
  it('finds sections in which every word stands', () => {
    const [first] = lookUp('lost sheet');
    expect(first && toString(first.section.heading)).toBe('The recovery sheet');
    expect(first?.excerpt).toContain('sheet');
  });
  it('finds nothing for nothing and for what is not there', () => {
    expect(lookUp('  ')).toEqual([]);
    expect(lookUp('zebra')).toEqual([]);
  });
});

describe('in the window', () => {
  it('shows a chapter, follows a link and finds a word', async () => {
    open({ screen: 'help' });
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    await userEvent.click(within(screen.getByRole('article')).getByRole('button', { name: 'Who is asking' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Who is asking' })).toBeVisible();
    await expectAccessible();
    await userEvent.type(screen.getByRole('searchbox', { name: /^Look something up/ }), 'envelope');
    expect(await screen.findByText('In one place.')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: /^Send it yourself/ }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Send it yourself' })).toBeVisible();
  });

  it('says when nothing was found', async () => {
    open({ screen: 'help' });
    await userEvent.type(await screen.findByRole('searchbox', { name: /^Look something up/ }), 'zebra');
    expect(screen.getByText(/^Nothing\. Try another word/)).toBeVisible();
  });

  it('comes with F1 at the chapter for the screen, and leaves the screen as it is', async () => {
    open({ screen: 'case', number: caseView.number });
    const name = await screen.findByRole('heading', { level: 1, name: caseView.consumer.name });
    await userEvent.keyboard('{F1}');
    const dialog = screen.getByRole('dialog', { name: 'Help' });
    expect(within(dialog).getByRole('heading', { level: 2, name: 'How a case goes' })).toBeVisible();
    await expectAccessible();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(name).toBeVisible();
  });

  it('comes with F1 before a file is open', async () => {
    start(fakeDesk());
    await screen.findByRole('heading', { level: 1, name: 'Open your case file' });
    await userEvent.keyboard('{F1}');
    expect(screen.getByRole('heading', { level: 2, name: 'Passphrases, keys and locking' })).toBeVisible();
  });
});
