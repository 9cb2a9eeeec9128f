/** Where the labels of a clock stand, so that no two of them ever overlap. */
import type { ClockView, MarkView } from '../bindings';

/** The space between two labels, in pixels. */
const GAP = 12;

export interface Label {
  /** Where its mark stands on the line, in percent. */
  at: number;
  /** How wide its words are, in pixels. */
  width: number;
  /** Whether it stands above the line. */
  above: boolean;
}

export interface Spot {
  /** From the left end of the line, in pixels. */
  left: number;
  /** How far from the line: 0 is the nearest lane. */
  lane: number;
}

/**
 * A place for each label on a line of `length` pixels.
 *
 * A label stands centred on its mark. Where it would touch its neighbour it slides, as long as its mark
 * stays within its words; where that is not enough it moves one lane away from the line.
 */
export function place(labels: Label[], length: number): Spot[] {
  const ends = { above: [] as number[], below: [] as number[] };
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.at - labels[b]!.at);
  const spots: Spot[] = [];
  for (const index of order) {
    const label = labels[index]!;
    spots[index] = free(label, ends[label.above ? 'above' : 'below'], length);
  }
  return spots;
}

/** The nearest lane that has room; `ends` holds where the last label of each lane ends. */
function free(label: Label, ends: number[], length: number): Spot {
  const mark = (label.at / 100) * length;
  const room = Math.max(0, length - label.width);
  const wanted = Math.min(Math.max(0, mark - label.width / 2), room);
  let lane = 0;
  for (; lane < ends.length; lane++) {
    const left = Math.max(wanted, ends[lane]! + GAP);
    if (left <= Math.min(mark, room)) break;
  }
  const left = Math.max(wanted, ends[lane] === undefined ? 0 : ends[lane]! + GAP);
  ends[lane] = left + label.width;
  return { left, lane };
}

/** How many lanes are in use above and below the line. */
export function lanes(labels: Label[], spots: Spot[]): { above: number; below: number } {
  const count = (above: boolean) =>
    labels.reduce(
      (most, label, index) => (label.above === above ? Math.max(most, spots[index]!.lane + 1) : most),
      0,
    );
  return { above: count(true), below: count(false) };
}

/** The clock read aloud, in the order of its days. */
export function spoken(clock: ClockView): string {
  const marks = [...clock.marks].sort((a: MarkView, b: MarkView) => a.at - b.at);
  return marks.map((mark) => mark.label.replaceAll(' · ', ', ')).join('; ');
}
