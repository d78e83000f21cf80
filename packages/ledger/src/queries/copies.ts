// Kept documents that share a bucket of their signature with a new text.

import { inBatches } from '../engine/batches.ts';
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
  const dated = queries.map(({ bands, published }) => ({
    bands,
    date: published?.slice(0, 10) ?? null,
    near: new Map<string, CopyCandidate>(),
  }));
  for (const [weeks, group] of byWeeks(dated, windowDays)) {
    const holders = await holdersOf(db, weeks, new Set(group.flatMap(({ bands }) => bands)));
    for (const { bands, date, near } of group) {
      for (const candidate of bands.flatMap((band) => holders.get(band) ?? [])) {
        if (daysApart(candidate.published, date) <= windowDays) near.set(candidate.key, candidate);
      }
    }
  }
  return dated.map(({ near }) => [...near.values()].sort((a, b) => (a.key < b.key ? -1 : 1)));
}

/** Those whose copies lie in the same weeks, together: what they ask for is asked once. */
function byWeeks<T extends { readonly date: string | null }>(
  dated: readonly T[],
  windowDays: number,
): Iterable<[weeks: readonly number[], group: T[]]> {
  const groups = new Map<string, [number[], T[]]>();
  for (const one of dated) {
    const weeks = weeksAround(one.date, windowDays);
    const group = groups.get(weeks.join());
    if (group === undefined) groups.set(weeks.join(), [weeks, [one]]);
    else group[1].push(one);
  }
  return groups.values();
}

/**
 * Those who hold these bands, in these weeks. That the weeks are named keeps PostgreSQL to their parts of the table, and
 * to looking the bands up there: joined with a list of buckets it read the whole table, once for each statement.
 */
async function holdersOf(
  db: Db,
  weeks: readonly number[],
  bands: ReadonlySet<string>,
): Promise<Map<string, CopyCandidate[]>> {
  const holders = new Map<string, CopyCandidate[]>();
  for (const batch of inBatches([...bands], 1)) {
    const rows = await db
      .selectFrom('copy_band')
      .innerJoin('article', 'article.document_key', 'copy_band.document_key')
      .select(['copy_band.band', 'article.document_key as key', 'article.source'])
      .select(['article.signature', 'article.published', 'article.language'])
      .where('copy_band.week', 'in', weeks)
      .where('copy_band.band', 'in', batch)
      .execute();
    for (const { band, signature, ...row } of rows) {
      const candidate = { ...row, signature: signature ?? '' };
      const others = holders.get(band);
      if (others === undefined) holders.set(band, [candidate]);
      else others.push(candidate);
    }
  }
  return holders;
}

/** Undated texts are compared with each other. */
function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / MILLISECONDS_A_DAY;
}
