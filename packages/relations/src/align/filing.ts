// Where a mention is filed for alignment: only mentions of one block, on days that hang together, can be one event.

import type { EventMention, Report } from '@rapport/record';
import { familyOf, realityOf } from './kinship.ts';
import { occurrenceOf } from './occurrence.ts';

/** Actors that stand in for a kind, not for a party of their own. */
const KINDS_OF_ACTOR = new Set(['IGO', 'NGO', 'ISM', 'MNC']);

/** Families of acts that one side does to others. */
const ONE_SIDED = new Set(['friction']);

/** From so many parties on, reports name different ones of them. */
const MANY_PARTIES = 4;
export const MANY = 'many';

/** A mention's place in the files. */
export interface Place {
  /** Reality, family of types and parties: `done/cooperation/CHN-KOR`. */
  readonly block: string;
  /** Days since 1970-01-01 (UTC); null when neither the mention nor its document has a date. */
  readonly day: number | null;
}

/** Where to file a report's mention. */
export function placeOf(report: Report): Place {
  const { mention } = report;
  const family = familyOf(mention.event[0]!);
  const parties = sidesOf(mention, family).sort();
  const filed =
    parties.length >= MANY_PARTIES ? MANY : parties.join('-') || `in ${mention.event_loc?.country_code ?? ''}`;
  const block = [realityOf(mention.status), family, filed].join('/');
  return { block, day: occurrenceOf(report).day };
}

/**
 * Complaints and measures are filed under those who make them: one report names everybody they are made against, another
 * only the side that it writes for.
 */
function sidesOf(mention: EventMention, family: string): string[] {
  const parties = [...partiesOf(mention)];
  if (!ONE_SIDED.has(family) || mention.reciprocal || parties.length < 2) return parties;
  const acting = new Set(mention.actor.map(({ code }) => code));
  const makers = parties.filter((code) => acting.has(code));
  return makers.length > 0 ? makers : parties;
}

/**
 * Codes of the parties, whoever acts, since one report's visitor is the other's guest. An organisation in whose frame
 * two states meet is left out. Where one party alone is known by its code, the other is taken to be of the country
 * where it happens.
 */
export function partiesOf({ actor, recipient, event_loc }: EventMention): Set<string> {
  const entities = [...actor, ...recipient];
  const codes = new Set(entities.map(({ code }) => code).filter((code) => code !== null));
  const own = new Set([...codes].filter((code) => !KINDS_OF_ACTOR.has(code)));
  if (own.size >= 2) return own;
  const where = event_loc?.country_code ?? '';
  if (codes.size === 1 && where !== '' && entities.some(({ code }) => code === null)) codes.add(where);
  return codes;
}
