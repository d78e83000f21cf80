// Which of two sides acted towards the other.

import type { IndexEvent } from './index-event.ts';

/** Two country codes, in the order in which they were asked for. */
export type Pair = readonly [string, string];

/** Whose acts a series holds: the first side's towards the second, the second's towards the first, or either's. */
export type Direction = 'forth' | 'back' | 'both';

/** Bits: the first side acted towards the second; the second towards the first. */
export const FORTH = 1;
export const BACK = 2;

/** The bits that a direction accepts. */
export const SIDES = { forth: FORTH, back: BACK, both: FORTH | BACK } as const satisfies Record<Direction, number>;

/**
 * Who acted towards whom, as bits; 0 when the event does not pass between the two. An actor acts towards every
 * recipient; the parties of a reciprocal event act towards each other. What two countries do together to a third, and
 * what a third does to both, says nothing of how they treat each other.
 */
export function sidesOf(event: IndexEvent, [first, second]: Pair): number {
  const { actor, recipient, reciprocal } = event;
  const firstActs = actor.includes(first);
  const secondActs = actor.includes(second);
  if (!firstActs && !secondActs) return 0;
  if (reciprocal && firstActs && secondActs) return FORTH | BACK;
  return (firstActs && recipient.includes(second) ? FORTH : 0) | (secondActs && recipient.includes(first) ? BACK : 0);
}

/** A direction in words that name the two: `KOR→CHN`, `KOR–CHN`. */
export function directionName(direction: Direction, [first, second]: Pair): string {
  if (direction === 'both') return `${first}–${second}`;
  return direction === 'forth' ? `${first}→${second}` : `${second}→${first}`;
}
