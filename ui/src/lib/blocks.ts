/** Text blocks while typing: the key before the cursor, and what it stands for. */
import type { BlockForm, Language } from './bindings';

/** A block whose key stands before the cursor, and where it begins. */
export interface Called {
  block: BlockForm;
  from: number;
}

/** The block that `/key` before the cursor calls: the whole key, or the only one that begins so. */
export function called(text: string, at: number, blocks: BlockForm[], language: Language): Called | null {
  const typed = /(?:^|[\s(])\/([a-z0-9-]+)$/.exec(text.slice(0, at))?.[1];
  if (!typed) return null;
  const own = blocks.filter((block) => block.language === language && block.key.startsWith(typed));
  const block = own.find(({ key }) => key === typed) ?? (own.length === 1 ? own[0] : undefined);
  return block ? { block, from: at - typed.length - 1 } : null;
}
