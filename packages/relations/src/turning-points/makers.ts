// The events that made a turning point: those that pull the way it went after it, and the other way before it.

import type { Day } from '../days.ts';
import type { Evidence } from '../index-series/evidence.ts';

/** An event beside a break and its part in it. */
export interface Maker {
  readonly id: string;
  readonly date: string;
  readonly event_scale: number;
  readonly side: 'before' | 'after';
  /** Its part of all that pulled the same way on its side of the break, 0…1. */
  readonly share: number;
  readonly text: string;
}

/** The periods on either side of a break, up to the breaks next to it, and the direction of the step. */
export interface Sides {
  /** First period of the old level, first of the new, and the one after its last. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** 1 for a rise, −1 for a fall. */
  readonly sign: number;
}

/** Days on either side of the break that are looked at. */
const REACH_DAYS = 183;
const MOST_AFTER = 5;
const MOST_BEFORE = 3;

/** At most three events before the break and five after it, by weight · score, the strongest first. */
export function makersOf(evidence: Evidence, { from, at, to, sign }: Sides): Maker[] {
  const { starts } = evidence.calendar;
  const start = firstPeriodFrom(starts, from, at, starts[at]! - REACH_DAYS);
  const end = firstPeriodFrom(starts, at + 1, to, starts[at]! + REACH_DAYS);
  return [
    ...strongest(evidence, start, at, -sign, 'before').slice(0, MOST_BEFORE),
    ...strongest(evidence, at, end, sign, 'after').slice(0, MOST_AFTER),
  ];
}

/** The first period from `from` on that begins on `day` or later; `to` if none does. */
function firstPeriodFrom(starts: Int32Array, from: number, to: number, day: Day): number {
  let period = from;
  while (period < to && starts[period]! < day) period += 1;
  return period;
}

function strongest(evidence: Evidence, from: number, to: number, sign: number, side: Maker['side']): Maker[] {
  const { offsets, event, score, weight, events } = evidence;
  const pulls = new Map<number, number>();
  for (let i = offsets[from]!; i < offsets[to]!; i += 1) {
    const pull = weight[i]! * score[i]! * sign;
    if (pull > 0) pulls.set(event[i]!, (pulls.get(event[i]!) ?? 0) + pull);
  }
  const all = [...pulls.values()].reduce((sum, pull) => sum + pull, 0);
  return [...pulls]
    .sort(([a, pullA], [b, pullB]) => pullB - pullA || a - b)
    .map(([index, pull]) => {
      const { id, date, event_scale, text } = events[index]!;
      return { id, date: date!, event_scale, side, share: Math.round((100 * pull) / all) / 100, text };
    });
}
