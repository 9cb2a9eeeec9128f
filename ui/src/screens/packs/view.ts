/** How what is known of a law is shown. */
import type { PackView } from '../../lib/bindings';

/** Its times with what they are for; one of which the desk says nothing is left out. */
export function timesOf(pack: PackView): { what: string; time: string }[] {
  const times = [
    { what: 'Answer', time: pack.answer },
    { what: 'Appeal', time: pack.appeal },
    { what: 'Opt-out', time: pack.opt_out },
  ];
  return times.filter(({ time }) => time !== '');
}

/** What is not known well asks for a second look. */
export function confidenceTone(confidence: string): 'soon' | 'calm' {
  return confidence.startsWith('high') ? 'calm' : 'soon';
}

/** How many points nobody has checked against the law. */
export function unconfirmedWords(count: number): string {
  return count === 1 ? 'One point is not confirmed' : `${count} points are not confirmed`;
}
