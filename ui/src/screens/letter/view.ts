/** How a letter's checks and states are worded. */
import type { DutyView, Format } from '../../lib/bindings';
import type { Keeping } from './editing.svelte';

/** The reasons that the list of duties does not show already. */
export function otherReasons(blocked: string[], duties: DutyView[]): string[] {
  const unmet = duties.filter((duty) => !duty.met).map((duty) => duty.text);
  return blocked.filter((reason) => !unmet.some((text) => reason.includes(text)));
}

/** "ready", "one thing to look at", "3 things to look at". */
export function readiness(blocked: string[]): string {
  switch (blocked.length) {
    case 0:
      return 'ready';
    case 1:
      return 'one thing to look at';
    default:
      return `${blocked.length} things to look at`;
  }
}

export function keepingWords(keeping: Keeping): string {
  switch (keeping) {
    case 'kept':
      return 'Draft kept';
    case 'typing':
      return 'Keeping…';
    case 'failed':
      return 'Not kept yet';
  }
}

export const FORMATS: { format: Format; title: string }[] = [
  { format: 'pdf', title: 'Export PDF' },
  { format: 'eml', title: 'E-mail file' },
  { format: 'docx', title: 'Word' },
  { format: 'html', title: 'HTML' },
  { format: 'txt', title: 'Text' },
];

/** "to tomas.ab@example.net and claims@prism.example". */
export function recipientsWords(recipients: string[]): string {
  if (recipients.length === 0) return 'by post: no e-mail address is known';
  return `to ${recipients.join(' and ')}`;
}

/** The bytes of a picture from its base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
