// Kept documents that share a bucket of their signature with a new text.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { CopyCandidate, CopyQuery } from '../port/articles.ts';
import type { Db } from '../schema/tables.ts';
import { weeksAround } from './week.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** For each query, the documents that share a band and were published within so many days of it, in order of key. */
export async function copiesNear(
  db: Db,
  queries: readonly CopyQuery[],
  windowDays: number,
): Promise<CopyCandidate[][]> {
  const dates = queries.map(({ published }) => published?.slice(0, 10) ?? null);
  const buckets = queries.map(({ bands }, i) =>
    weeksAround(dates[i]!, windowDays).flatMap((week) => bands.map((band) => [week, band] as const)),
  );
  const holders = await holdersOf(db, new Map(buckets.flat().map((bucket) => [bucket.join(' '), bucket])));
  return buckets.map((own, i) => {
    const near = new Map<string, CopyCandidate>();
    for (const candidate of own.flatMap((bucket) => holders.get(bucket.join(' ')) ?? [])) {
      if (daysApart(candidate.published, dates[i]!) <= windowDays) near.set(candidate.key, candidate);
    }
    return [...near.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  });
}

async function holdersOf(
  db: Db,
  buckets: ReadonlyMap<string, readonly [week: number, band: string]>,
): Promise<Map<string, CopyCandidate[]>> {
  const holders = new Map<string, CopyCandidate[]>();
  for (const batch of inBatches([...buckets.values()], 2)) {
    const wanted = valuesOf(batch, ['bigint', 'text']);
    // The cross join keeps SQLite from reading every bucket once and looking it up among those wanted.
    const { rows } = await sql<CopyCandidate & { week: number; band: string }>`
      with wanted (week, band) as (${wanted})
      select wanted.week, wanted.band, article.document_key as key, article.source, article.signature,
        article.published, article.language
      from wanted cross join copy_band
      join article on article.document_key = copy_band.document_key
      where copy_band.week = wanted.week and copy_band.band = wanted.band`.execute(db);
    for (const { week, band, ...row } of rows) {
      const name = `${week} ${band}`;
      holders.set(name, [...(holders.get(name) ?? []), { ...row, signature: row.signature ?? '' }]);
    }
  }
  return holders;
}

/** Undated texts are compared with each other. */
function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / MILLISECONDS_A_DAY;
}
