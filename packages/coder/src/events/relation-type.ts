// From a reading and its status to the type that a relation is named by.

import type { EventType } from '@rapport/record';
import type { StatusFacts } from './event-status.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { keepsPeace } from './rules/peacekeepers.ts';

const PROMISED: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

const HOSTILE: ReadonlySet<string> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
const CONCEDED: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT']);
const FORMAL_SANCTIONS = /^(?:p\/impose|sanction\/punish|n\/sanction|c\/(?:do|give|resume|announce)-sanction)/;

const WARLIKE = /p\/seize-land|p\/seize-power/;

/** The type that the reading's status turns it into; null when it tells nothing between the two. */
export function relationType(reader: Reader, reading: Reading, facts: StatusFacts): EventType | null {
  const type = keepsPeace(reader.doc, reading) ? 'AID' : isBlockade(reader, reading) ? 'ASSAULT' : spliced(reading);
  if (facts.refused) return type === 'REJECT' ? 'AGREE' : 'REJECT';
  if (facts.status === 'negated') return PROMISED.has(type) || type === 'AGREE' || type === 'CONCEDE' ? 'REJECT' : type;
  if (facts.wanted && type !== 'ACCUSE') return 'REQUEST';
  if (facts.status === 'planned' && HOSTILE.has(type)) return 'THREATEN';
  if (facts.status === 'planned' && (PROMISED.has(type) || CONCEDED.has(type))) return 'AGREE';
  return type;
}

/**
 * The type on the CAMEO side of the splicing table (PLOVER manual, appendix): formal sanctions are COERCE there, a
 * conviction is ACCUSE, taking land and attacks on networks are ASSAULT, a call for sanctions accuses whom they
 * would hit, and a promise to yield is a promise. The events of a record follow the manual instead.
 */
function spliced(reading: Reading): EventType {
  if (reading.type === 'DENY') return 'REJECT';
  if (reading.type === 'SANCTION' && reading.modes.includes('convict')) return 'ACCUSE';
  if (reading.type === 'COERCE' && WARLIKE.test(reading.rule)) return 'ASSAULT';
  if (reading.modes.includes('cyber')) return 'ASSAULT';
  if (reading.type === 'REQUEST' && (reading.inner?.type === 'SANCTION' || reading.rule === 'p/call-for-sanction'))
    return 'ACCUSE';
  if (reading.type === 'SANCTION' && FORMAL_SANCTIONS.test(reading.rule)) return 'COERCE';
  return reading.type;
}

/** Root 19 of CAMEO, the use of force, holds the blockade (191). */
function isBlockade({ doc }: Reader, { type, tokens }: Reading): boolean {
  return type === 'COERCE' && tokens.some((token) => doc.lemma(token) === 'blockade');
}
