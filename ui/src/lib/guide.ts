/** The user guide: the chapters of `docs/guide`, what each screen is explained in, and looking something up. */
import type { Heading, Nodes, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

import security from '../../../docs/security.md';
import type { Route } from './route';

const CODES = [
  'a-case',
  'requests',
  'dates',
  'identity',
  'decisions',
  'letters',
  'templates',
  'inventory',
  'evidence',
  'keys',
  'backups',
  'security',
  'keyboard',
  'limits',
] as const;

/** A chapter, by the name of its file. */
export type ChapterCode = (typeof CODES)[number];

export interface Chapter {
  code: ChapterCode;
  title: string;
  sections: Section[];
}

/** A heading and what stands below it. */
export interface Section {
  /** Its place in the chapter, counted from 0. */
  index: number;
  heading: Heading;
  content: RootContent[];
}

/** Where something that was looked up stands. */
export interface Found {
  chapter: Chapter;
  section: Section;
  /** The sentence it stands in. */
  excerpt: string;
}

const files = import.meta.glob<Root>('../../../docs/guide/*.md', { eager: true, import: 'default' });

/** Every file of the guide, by its name. */
export const FILES: Record<string, Root> = Object.fromEntries(
  Object.entries(files).map(([path, root]) => [path.slice(path.lastIndexOf('/') + 1, -'.md'.length), root]),
);

export const CHAPTERS: Chapter[] = CODES.map((code) => chapterOf(code, FILES[code] ?? forStaff(security)));

export function chapter(code: ChapterCode): Chapter {
  return CHAPTERS[CODES.indexOf(code)]!;
}

/** The chapter that a link between chapters leads to; `null` for any other address. */
export function linked(url: string): ChapterCode | null {
  return CODES.find((code) => url === `${code}.md` || url === `../${code}.md`) ?? null;
}

/** The chapter that explains a screen. */
export function explains(route: Route): ChapterCode {
  switch (route.screen) {
    case 'today':
    case 'cases':
    case 'case':
    case 'help':
      return 'a-case';
    case 'intake':
      return 'requests';
    case 'letter':
    case 'batch':
      return 'letters';
    case 'inventory':
      return 'inventory';
    case 'templates':
    case 'template':
      return 'templates';
    case 'settings':
      return (
        { office: 'a-case', people: 'keys', backups: 'backups', holidays: 'dates', packs: 'dates' } as const
      )[route.section];
  }
}

/** The sections in which every word of `text` stands, in the order of the guide. */
export function lookUp(text: string): Found[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return CHAPTERS.flatMap((chapter) =>
    chapter.sections.flatMap((section) => {
      const lines = [toString(section.heading), ...section.content.flatMap(lineTexts)];
      const all = lines.join('\n').toLocaleLowerCase();
      if (!words.every((word) => all.includes(word))) return [];
      const excerpt =
        lines.slice(1).find((line) => line.toLocaleLowerCase().includes(words[0]!)) ?? lines[1] ?? '';
      return [{ chapter, section, excerpt }];
    }),
  );
}

function chapterOf(code: ChapterCode, root: Root): Chapter {
  const sections: Section[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') sections.push({ index: sections.length, heading: node, content: [] });
    else sections.at(-1)?.content.push(node);
  }
  return { code, title: toString(sections[0]?.heading), sections };
}

/** Paragraphs, items and rows, each as one line of text. */
function lineTexts(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'table')
    return node.children.flatMap(lineTexts);
  if (node.type === 'tableRow') return [node.children.map((cell) => toString(cell)).join(' · ')];
  return [toString(node)];
}

/** What is protected, without what is for those who read the code: the column of tests and the section about it. */
function forStaff(root: Root): Root {
  const end = root.children.findIndex(
    (node) => node.type === 'heading' && toString(node) === 'How it is proven',
  );
  const shown = end < 0 ? root.children : root.children.slice(0, end);
  return { ...root, children: shown.map((node) => (node.type === 'table' ? withoutProof(node) : node)) };
}

function withoutProof(table: Table): Table {
  const proof = table.children[0]?.children.findIndex((cell) => toString(cell) === 'Proof') ?? -1;
  if (proof < 0) return table;
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.filter((_, at) => at !== proof),
  }));
  return { ...table, children: rows };
}
