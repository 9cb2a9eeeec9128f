/** What removing a person means, in words. */
import type { LockingView, MemberView } from '../../lib/bindings';

export function removeTitle(member: MemberView): string {
  return member.me ? 'Remove yourself?' : `Remove ${member.name}?`;
}

/** What ends with it, and what it does not reach. */
export function remains(member: MemberView): string[] {
  const whose = member.me ? 'Your' : 'Their';
  return [
    member.me
      ? 'You stay here until the file is locked. After that, your passphrase will not open it any more.'
      : `The passphrase of ${member.name} will not open the file any more.`,
    `What ${member.me ? 'you' : 'they'} did stays in the history.`,
    `${whose} passphrase still opens copies and backups made until now. The recovery sheet stays as it is, too: if ${member.me ? 'you have' : 'they have'} a copy of it, it opens the file.`,
  ];
}

/** What it means that a keychain opens the file. */
export const KEYCHAIN_MEANS = [
  'The keychain of your account on this computer then holds a key to the file, and nobody is asked for a passphrase.',
  'Locking becomes a screen that keeps glances away. Whoever can use your account can open the file, and other programs you run may read the key.',
  'Your passphrase and the recovery sheet still open it, here and anywhere else. You can turn this off again.',
];

/** Stands for never among the minutes. */
export const NEVER = 'never';

export function lockingChoices(view: LockingView): { code: string; title: string }[] {
  const words = (minutes: number) =>
    minutes === 60 ? 'an hour' : minutes === 1 ? '1 minute' : `${minutes} minutes`;
  // What was set by hand is offered, too.
  const minutes = [...new Set([...view.choices, ...(view.after ? [view.after] : [])])].sort((a, b) => a - b);
  return [
    ...minutes.map((one) => ({ code: String(one), title: words(one) })),
    { code: NEVER, title: 'Never (not recommended)' },
  ];
}
