// Persons and institutions by words of their names.

import { sql } from 'kysely';
import type { PartyHit } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';

/** Words of a name beyond this many narrow nothing further. */
const MOST_WORDS = 8;

/** Those whose name holds every word, in any case of ASCII letters; the most events first. No words find nobody. */
export async function findParties(db: Db, text: string, limit: number): Promise<PartyHit[]> {
  const words = text.toLowerCase().replaceAll('"', ' ').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom('event_party')
    .select([
      'party',
      (eb) => eb.fn.max('name').as('name'),
      (eb) => eb.fn.max('code').as('code'),
      (eb) => eb.fn.countAll<number>().as('events'),
      (eb) => eb.fn.max('date').as('last'),
    ])
    .where((eb) =>
      eb.and(
        words.map((word) => sql<boolean>`lower(name) like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`),
      ),
    )
    .groupBy('party')
    .orderBy('events', 'desc')
    .orderBy('party')
    .limit(limit)
    .execute();
  return rows.map(({ last, ...row }) => ({ ...row, last: last || null }));
}
