// The pairs of countries that an event joins, and when two of them are one.

import type { EventFact } from '../gold/event-facts.ts';

/** Stands for a side that nobody is named on. */
const ANYBODY = '*';

interface CountryPair {
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
}

/** Whether a pair of the predicted event is one of the gold's; a side that the gold leaves open fits anybody. */
export function sharesPair(gold: EventFact, predicted: EventFact): boolean {
  const wanted = pairsOf(gold);
  return wanted.length === 0 || wanted.some((pair) => pairsOf(predicted).some((found) => fits(pair, found)));
}

function pairsOf({ type, actor, recipient, reciprocal }: EventFact): CountryPair[] {
  const [actors, recipients] = [[...actor], [...recipient]];
  if (actors.length > 1 && recipients.length === 0 && (reciprocal || type === 'CONSULT')) {
    return actors.flatMap((from, i) => actors.slice(i + 1).map((to) => ({ from, to, mutual: true })));
  }
  const sides = (codes: readonly string[]) => (codes.length === 0 ? [ANYBODY] : codes);
  return sides(actors)
    .flatMap((from) => sides(recipients).map((to) => ({ from, to, mutual: reciprocal })))
    .filter(({ from, to }) => from !== ANYBODY || to !== ANYBODY);
}

function fits(gold: CountryPair, found: CountryPair): boolean {
  const same = (from: string, to: string) =>
    (gold.from === ANYBODY || gold.from === from) && (gold.to === ANYBODY || gold.to === to);
  return same(found.from, found.to) || ((gold.mutual || found.mutual) && same(found.to, found.from));
}
