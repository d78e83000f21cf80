// Names of event types in the gold of others, read as PLOVER's.

import { EVENT_TYPES, type EventType, quadCode } from '@rapport/record';

/**
 * One label for the two ways to yield, and older names under the newer: the label set of the PLOVER sentences of
 * Hu et al., *Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification* (ACL 2024).
 */
const FOLDED: Readonly<Record<string, string>> = {
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  DISAPPROVE: 'ACCUSE',
  DEMAND: 'REQUEST',
  FIGHT: 'ASSAULT',
};
/** CONCEDE is said and RETREAT done; as one label they count as done. */
const QUAD_OF_YIELD = 2;

/** The label of a type's name, in capitals; null for none. */
export function typeLabel(name: string | null, fold: boolean): string | null {
  if (name === null || name.trim() === '') return null;
  const label = name.trim().toUpperCase();
  return fold ? (FOLDED[label] ?? label) : label;
}

/** Quad class of a label, `1` to `4`; null for a label that is no type. */
export function quadLabel(label: string): string | null {
  if (label === 'YIELD') return String(QUAD_OF_YIELD);
  return Object.hasOwn(EVENT_TYPES, label) ? String(quadCode(label as EventType)) : null;
}
