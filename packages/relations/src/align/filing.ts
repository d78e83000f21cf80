// Where a mention is filed for alignment: only mentions of one block, on days that hang together, can be one event.

import type { EventMention, Report } from '@rapport/record';
import { familyOf, realityOf } from './kinship.ts';
import { occurrenceOf } from './occurrence.ts';

/** Actors that stand in for a kind, not for a party of their own. */
const KINDS_OF_ACTOR = new Set(['IGO', 'NGO', 'ISM', 'MNC']);

/** From so many parties on, reports name different ones of them. */
const MANY_PARTIES = 4;

/** A mention's place in the files. */
export interface Place {
  /** Reality, family of types and parties: `done/talks/CHN-KOR`. */
  readonly block: string;
  /** Days since 1970-01-01 (UTC); null when neither the mention nor its document has a date. */
  readonly day: number | null;
}

/** Where to file a report's mention. */
export function placeOf(report: Report): Place {
  const { mention } = report;
  const block = `${realityOf(mention.status)}/${familyOf(mention.event[0]!)}/${partiesOf(mention)}`;
  return { block, day: occurrenceOf(report).day };
}

/**
 * The parties in alphabetical order, whoever acts, since one report's visitor is the other's guest. An organisation
 * in whose frame two states meet is left out; without any party that has a code, the country of the place stands in.
 */
function partiesOf(mention: EventMention): string {
  const codes = new Set<string>();
  for (const { code } of [...mention.actor, ...mention.recipient]) if (code !== null) codes.add(code);
  const own = [...codes].filter((code) => !KINDS_OF_ACTOR.has(code));
  const parties = (own.length >= 2 ? own : [...codes]).sort();
  if (parties.length >= MANY_PARTIES) return 'many';
  return parties.length > 0 ? parties.join('-') : `in ${mention.event_loc?.country_code ?? ''}`;
}
