// Gold that bends towards the prediction: other right answers, and events told only in passing.

import type { EventFact } from '../gold/event-facts.ts';
import type { EventsItem } from '../gold/gold-item.ts';
import { typeLabel } from '../gold/type-names.ts';
import { bestPairs } from '../measures/best-pairs.ts';
import { union } from './event-match.ts';

/** What an item wants, and what of the prediction is held against it. */
export interface Wanted {
  readonly gold: readonly EventFact[];
  readonly predicted: readonly EventFact[];
}

/**
 * Of all right answers the one nearest to the prediction: the most events of its types, the fewest left over. An event
 * told in passing is neither wanted nor wrong.
 */
export function wantedOf(item: EventsItem, predicted: readonly EventFact[], fold: boolean): Wanted {
  let best: readonly EventFact[] = item.events;
  let nearest = nearness(best, predicted, fold);
  for (const other of item.accept) {
    const near = nearness(other, predicted, fold);
    if (near > nearest) [best, nearest] = [other, near];
  }
  return {
    gold: best.filter((event) => !event.secondary),
    predicted: withoutPassing(best, predicted, fold),
  };
}

function nearness(gold: readonly EventFact[], predicted: readonly EventFact[], fold: boolean): number {
  const wanted = gold.filter((event) => !event.secondary);
  const pairs = bestPairs(wanted.map((g) => predicted.map((p) => (sameType(g, p, fold) ? 1 : 0))));
  return 2 * pairs.length - Math.abs(wanted.length - predicted.length);
}

function withoutPassing(
  gold: readonly EventFact[],
  predicted: readonly EventFact[],
  fold: boolean,
): readonly EventFact[] {
  let left = predicted;
  for (const passing of gold.filter((event) => event.secondary)) {
    const needed = gold.filter((event) => !event.secondary && sameType(event, passing, fold)).length;
    const alike = left.filter((event) => sameType(event, passing, fold));
    if (alike.length <= needed) continue;
    const told = alike.findLast((event) => touch(union(event), union(passing)));
    if (told !== undefined) left = left.filter((event) => event !== told);
  }
  return left;
}

function touch(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((code) => b.has(code));
}

function sameType(a: EventFact, b: EventFact, fold: boolean): boolean {
  return typeLabel(a.type, fold) === typeLabel(b.type, fold);
}
