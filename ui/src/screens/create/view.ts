/** A new case file, step by step. */
import type { ErrorView, PurgedView } from '../../lib/bindings';

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

/** What a new recovery sheet leaves to be done. */
export function afterRenewal(renewed: PurgedView): string[] {
  const others = renewed.without_passphrase;
  const older = renewed.still_holding.length;
  return [
    'The old sheet opens only copies and backups made until now. Destroy it.',
    ...(others.length > 0
      ? [
          `The passphrases of others no longer open the file. Add again, with a passphrase of their own: ${others.join(', ')}.`,
        ]
      : []),
    ...(older > 0
      ? [
          `${older === 1 ? 'One backup was' : `${older} backups were`} made under the old key. Delete what the old sheet should not open.`,
        ]
      : []),
  ];
}
