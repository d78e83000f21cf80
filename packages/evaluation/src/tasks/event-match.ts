// When a predicted event is the gold one: by type, by type and countries, by type and a shared country.

import type { EventFact } from '../gold/event-facts.ts';

/** How two sets of countries are compared. */
export type CodesFit = (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean;

export const sameCodes: CodesFit = (a, b) => a.size === b.size && [...a].every((code) => b.has(code));

/** At least one in common, or none on either side. */
export const sharedCodes: CodesFit = (a, b) => (a.size === 0 && b.size === 0) || [...a].some((code) => b.has(code));

/**
 * Whether the parties fit. What is mutual may be told from either side, or with all parties on one; where the gold
 * names no recipient, a predicted one is no error.
 */
export function partiesFit(gold: EventFact, predicted: EventFact, fit: CodesFit): boolean {
  if (fit(gold.actor, predicted.actor) && fit(gold.recipient, predicted.recipient)) return true;
  if (!gold.reciprocal) return gold.recipient.size === 0 && fit(gold.actor, predicted.actor);
  if (fit(gold.actor, predicted.recipient) && fit(gold.recipient, predicted.actor)) return true;
  const all = union(predicted);
  return all.size > 0 && sameCodes(union(gold), all);
}

/** All countries of an event. */
export function union({ actor, recipient }: EventFact): Set<string> {
  return new Set([...actor, ...recipient]);
}
