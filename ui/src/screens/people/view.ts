/** What removing a person means, in words. */
import type { MemberView } from '../../lib/bindings';

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
