import { describe, expect, it } from 'vitest';

import { deletion } from '../../../tests/fixtures/case';
import { lanes, place, spoken, type Label } from './clock';

const label = (at: number, width: number, above = true): Label => ({ at, width, above });

/** Whether any two labels of one side and lane touch, or one leaves the line. */
function clashes(labels: Label[], length: number): string[] {
  const spots = place(labels, length);
  const found: string[] = [];
  labels.forEach((one, a) => {
    const { left } = spots[a]!;
    if (left < 0 || left + one.width > Math.max(length, one.width)) found.push(`${a} leaves the line`);
    labels.slice(0, a).forEach((other, b) => {
      const same = one.above === other.above && spots[a]!.lane === spots[b]!.lane;
      const apart = left >= spots[b]!.left + other.width || spots[b]!.left >= left + one.width;
      if (same && !apart) found.push(`${a} touches ${b}`);
    });
  });
  return found;
}

describe('the labels of a clock', () => {
  it('stand centred on their marks where there is room', () => {
    expect(place([label(50, 100)], 600)).toEqual([{ left: 250, lane: 0 }]);
  });

  it('stay within the line at both ends', () => {
    expect(place([label(0, 90, false), label(100, 120)], 600)).toEqual([
      { left: 0, lane: 0 },
      { left: 480, lane: 0 },
    ]);
  });

  it('slide while their mark stays within their words', () => {
    // Received ends at 90; the next label would begin at 70 and slides to 102, still over its mark at 170.
    expect(place([label(0, 90, false), label(28.3, 200, false)], 600)[1]).toEqual({ left: 102, lane: 0 });
  });

  it('move a lane away where sliding is not enough', () => {
    const spots = place([label(97, 40), label(98, 190)], 600);
    expect(spots.map((spot) => spot.lane)).toEqual([0, 1]);
    expect(lanes([label(97, 40), label(98, 190)], spots)).toEqual({ above: 2, below: 0 });
  });

  it('never overlap, whatever the dates and however narrow the sheet', () => {
    const days = [0, 1, 2, 4, 20, 28.9, 48, 50, 82.6, 96, 98, 99, 100];
    for (const length of [120, 240, 380, 512, 690, 1100]) {
      for (const today of days) {
        for (const due of days) {
          const labels = [
            label(0, 90, false),
            label(due, 200, false),
            label(today, 34),
            label(due, 182),
            label(100, 96),
          ];
          expect(clashes(labels, length), `${length} px, today ${today} %, due ${due} %`).toEqual([]);
        }
      }
    }
  });
});

it('is read aloud in the order of its days', () => {
  expect(spoken(deletion.clock)).toBe(
    'received 21 Nov; today; acknowledge by 4 Dec, latest 7 Dec; answer by 5 Jan',
  );
});
