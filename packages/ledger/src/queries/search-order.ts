// The order of documents in the index of texts: by day of publication, then by the time of adding.

import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';

/** Places for each day. Documents without a date lie before the first day and may run on into days of long ago. */
const PLACES = 2 ** 20;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 0001-01-01 to 1970-01-01, so that no place is negative. */
const DAYS_BEFORE_1970 = 719_162;

/** First place of a day; of an ISO date, or null for documents without one. */
export function firstPlace(published: string | null): number {
  if (published === null) return 0;
  return (Math.floor(Date.parse(published) / MILLISECONDS_A_DAY) + DAYS_BEFORE_1970) * PLACES;
}

/** ISO date of a place. Places of documents without a date are dated to the first years of our era. */
export function dateOfPlace(place: number): string {
  return new Date((Math.floor(place / PLACES) - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The places of a period, both ends included; with an open beginning those without a date are among them. */
export function placesOfPeriod(since: string | undefined, until: string | undefined): { from: number; to: number } {
  return {
    from: since === undefined ? 0 : firstPlace(since),
    to: until === undefined ? Number.MAX_SAFE_INTEGER : firstPlace(until) + PLACES - 1,
  };
}

/** A free place for each new document, in the order given. */
export async function nextSearchOrders(db: Db, published: readonly (string | null)[]): Promise<number[]> {
  const next = new Map<string | null, number>();
  const days = [...new Set(published)].filter((day) => day !== null);
  for (const batch of inBatches(days, 1)) {
    const rows = await db
      .selectFrom('article')
      .select(['published', (eb) => eb.fn.max('search_order').as('last')])
      .where('published', 'in', batch)
      .groupBy('published')
      .execute();
    for (const row of rows) next.set(row.published, row.last + 1);
  }
  if (published.includes(null)) {
    const row = await db
      .selectFrom('article')
      .select((eb) => eb.fn.max('search_order').as('last'))
      .where('published', 'is', null)
      .executeTakeFirst();
    if (row?.last != null) next.set(null, row.last + 1);
  }
  return published.map((day) => {
    const place = next.get(day) ?? firstPlace(day);
    next.set(day, place + 1);
    return place;
  });
}
