// What the record is about, from above: the pairs that something passed between, and the outlets that were read.

import { sql } from 'kysely';
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
  const [rows, months] = await Promise.all([
    db
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
      .execute(),
    readMonths(db),
  ]);
  return rows
    .map((row) => ({ ...row, months: months.get(nameOf(row)) ?? [] }))
    .sort((a, b) => b.documents - a.documents || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Days with a document by month, for each outlet by its name. */
async function readMonths(db: Db): Promise<Map<string, [month: string, days: number][]>> {
  const month = sql<string>`substr(published, 1, 7)`;
  const rows = await db
    .selectFrom('article')
    .select([
      'publisher',
      'publisher_country',
      'language',
      month.as('month'),
      (eb) => eb.fn.count<number>('published').distinct().as('days'),
    ])
    .where('superseded_by', 'is', null)
    .where('published', 'is not', null)
    .groupBy(['publisher', 'publisher_country', 'language', month])
    .orderBy('month')
    .execute();
  const months = new Map<string, [string, number][]>();
  for (const { month: name, days, ...outlet } of rows) {
    const held = months.get(nameOf(outlet));
    if (held === undefined) months.set(nameOf(outlet), [[name, days]]);
    else held.push([name, days]);
  }
  return months;
}

function nameOf({
  publisher,
  publisher_country,
  language,
}: Pick<OutletRow, 'publisher' | 'publisher_country' | 'language'>): string {
  return `${publisher ?? ''} ${publisher_country ?? ''} ${language}`;
}
