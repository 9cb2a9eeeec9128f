/** A new case file, step by step. */
import type { ErrorView } from '../../lib/bindings';

export const STEPS = ['Place', 'You', 'Recovery sheet', 'Proof'] as const;

/** What is said when the passphrase was not typed the same way twice. */
export function repeatError(passphrase: string, repeat: string): ErrorView | null {
  if (passphrase === repeat) return null;
  return {
    code: 'repeat-differs',
    message: 'The two passphrases are not the same.',
    hint: 'Type the same one twice; “show” helps.',
    field: 'repeat',
  };
}

/** "Block 4" for the fields in which two blocks are asked back. */
export function blockLabel(position: number): string {
  return `Block ${position}`;
}
