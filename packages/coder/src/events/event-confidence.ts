// How sure an event is: how much of the lexicon speaks for it, and how its parties were found.

import type { GuardFinding } from './event-guards.ts';
import type { Reading } from './reading.ts';
import type { Settled } from './settle-type.ts';

/** Shares of events whose type was right, by how much of the lexicon spoke for it: measured on sentences of `corpus/`. */
const BY_STRENGTH: readonly number[] = [0.45, 0.6, 0.77, 0.84];
/** No event is surer than the best kind of it was found to be. */
const HIGHEST = 0.9;

/** The chance that the type is right, between 0 and 1, to two digits. */
export function confidenceOf(reading: Reading, settled: Settled, guard: GuardFinding | null): number {
  let confidence = BY_STRENGTH[reading.strength] ?? HIGHEST;
  if (reading.frame.kind === 'noun') confidence *= 0.85;
  if (reading.frame.parentRelation === 'adverbial' || reading.frame.parentRelation === 'relative') confidence *= 0.92;
  if (settled.reciprocal) confidence *= 1.07;
  else if (!settled.recipient.some((p) => p.party.code !== null)) confidence *= 0.83;
  if (settled.actor.some((p) => p.party.basis !== 'stated')) confidence *= 0.95;
  if (guard !== null) confidence *= 0.85;
  return Math.round(Math.min(confidence, HIGHEST) * 100) / 100;
}
