// What the record is about, from above: the pairs that something passed between, and the outlets that were read.

import type { OutletRow, PairRow } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { codesOfPairScope, PAIR_SCOPE } from './scopes.ts';

/** Pairs of codes between which something is on record, the most often first. */
export async function readPairs(db: Db): Promise<PairRow[]> {
  const rows = await db
    .selectFrom('event_scope')
    .select(['scope', (eb) => eb.fn.countAll<number>().as('events'), (eb) => eb.fn.max('date').as('last')])
    .where('scope', 'like', PAIR_SCOPE)
    .groupBy('scope')
    .execute();
  return rows
    .map(({ scope, events, last }) => ({ pair: codesOfPairScope(scope), events, last_event_date: last || null }))
    .sort((a, b) => b.events - a.events || (a.pair.join() < b.pair.join() ? -1 : 1));
}

/** Outlets by language, the most read first; superseded texts are left out. */
export async function readOutlets(db: Db): Promise<OutletRow[]> {
  const rows = await db
    .selectFrom('article')
    .select([
      'publisher',
      'publisher_country',
      'language',
      (eb) => eb.fn.countAll<number>().as('documents'),
      (eb) => eb.fn.count<number>('published').distinct().as('days'),
      (eb) => eb.fn.min('published').as('first'),
      (eb) => eb.fn.max('published').as('last'),
    ])
    .where('superseded_by', 'is', null)
    .groupBy(['publisher', 'publisher_country', 'language'])
    .execute();
  return rows.sort((a, b) => b.documents - a.documents || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ publisher, publisher_country, language }: OutletRow): string {
  return `${publisher ?? ''} ${publisher_country ?? ''} ${language}`;
}
