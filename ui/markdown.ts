/**
 * Turns the guide's Markdown into syntax trees while the window is built.
 *
 * The window gets trees and draws them with its own elements: no parser comes with it, and no markup made from text.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root } from 'mdast';
import type { Plugin } from 'vite';

export function markdown(): Plugin {
  return {
    name: 'markdown',
    transform: (text, id) =>
      id.endsWith('.md') ? { code: `export default ${JSON.stringify(tree(text))};`, map: null } : undefined,
  };
}

/** The tree of a text, without the places of its parts in the file. */
function tree(text: string): Root {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return JSON.parse(
    JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as Root;
}
