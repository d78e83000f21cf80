// Kept documents that share a bucket of their signature with a new text.

import { inBatches } from '../engine/batches.ts';
import type { CopyCandidate, CopyQuery } from '../port/articles.ts';
import type { Db } from '../schema/tables.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** For each query, the documents that share a band and were published within so many days of it, in order of key. */
export async function copiesNear(
  db: Db,
  queries: readonly CopyQuery[],
  windowDays: number,
): Promise<CopyCandidate[][]> {
  const holders = await holdersOf(db, [...new Set(queries.flatMap(({ bands }) => bands))]);
  return queries.map(({ bands, published }) => {
    const near = new Map<string, CopyCandidate>();
    for (const candidate of bands.flatMap((band) => holders.get(band) ?? [])) {
      if (daysApart(candidate.published, published) <= windowDays) near.set(candidate.key, candidate);
    }
    return [...near.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  });
}

async function holdersOf(db: Db, bands: readonly string[]): Promise<Map<string, CopyCandidate[]>> {
  const holders = new Map<string, CopyCandidate[]>();
  for (const batch of inBatches(bands, 1)) {
    const rows = await db
      .selectFrom('copy_band')
      .innerJoin('article', 'article.document_key', 'copy_band.document_key')
      .select(['band', 'article.document_key as key', 'source', 'signature', 'published', 'language'])
      .where('band', 'in', batch)
      .execute();
    for (const { band, signature, ...rest } of rows) {
      holders.set(band, [...(holders.get(band) ?? []), { ...rest, signature: signature ?? '' }]);
    }
  }
  return holders;
}

/** 0 when either has no date. */
function daysApart(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b.slice(0, 10))) / MILLISECONDS_A_DAY;
}
