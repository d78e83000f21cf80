// How sure an event is: how much of the lexicon speaks for it, and how its parties were found.

import type { GuardFinding } from './event-guards.ts';
import type { Reading } from './reading.ts';
import type { Settled } from './settle-type.ts';

const BY_STRENGTH: readonly number[] = [0.4, 0.55, 0.72, 0.85];

/** Confidence between 0 and 1, to two digits. */
export function confidenceOf(reading: Reading, settled: Settled, guard: GuardFinding | null): number {
  let confidence = BY_STRENGTH[reading.strength] ?? 0.85;
  if (reading.frame.kind === 'noun') confidence *= 0.8;
  if (reading.frame.parentRelation === 'adverbial' || reading.frame.parentRelation === 'relative') confidence *= 0.9;
  const other = settled.reciprocal || settled.recipient.some((p) => p.party.code !== null);
  if (!other) confidence *= 0.8;
  if (settled.actor.some((p) => p.party.basis !== 'stated')) confidence *= 0.95;
  if (guard !== null) confidence *= 0.8;
  return Math.round(confidence * 100) / 100;
}
