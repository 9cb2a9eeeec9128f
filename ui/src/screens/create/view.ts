/** A new case file, step by step. */
import type { ErrorView, HoldingView, PurgedView } from '../../lib/bindings';

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

/** What a new key leaves to be done. */
export function afterRenewal(renewed: PurgedView): string[] {
  const others = renewed.without_passphrase;
  const lines = ['The old sheet opens only copies and backups made until now. Destroy it.'];
  if (others.length > 0)
    lines.push(
      `The passphrases of others no longer open the file. Add again, with a passphrase of their own: ${others.join(', ')}.`,
    );
  return lines;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** "Office 2026-11-23.rightsdesk-backup, kept until 23 November 2028 at the latest". */
export function holdingWords(backup: HoldingView): string {
  return `${backup.file_name}, kept until ${DAY.format(new Date(backup.until))} at the latest`;
}
