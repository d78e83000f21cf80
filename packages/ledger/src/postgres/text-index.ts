// The index of texts in PostgreSQL: pg_trgm for scripts with spaces, pairs of characters for those without.

import { type Kysely, sql } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { IndexedText, IndexRange, TextIndex } from '../engine/engine.ts';
import { insertInto } from '../queries/insert-rows.ts';
import type { Db } from '../schema/tables.ts';
import { isJoined, isShort, piecesOf, type Term } from '../search/terms.ts';

const JOINED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * pg_trgm needs three characters, and knows Chinese and Korean ones only in some locales. `pieces` holds what it leaves
 * out: the pairs of characters of these scripts, and the words of two letters.
 */
export async function createTextIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm with schema public`.execute(db);
  const { rows } = await sql<{ name: string }>`
    select extnamespace::regnamespace::text as name from pg_extension where extname = 'pg_trgm'`.execute(db);
  const trigrams = sql.id(rows[0]!.name, 'gin_trgm_ops');
  await sql`create table article_search (
    search_order bigint primary key, folded text not null, pieces text[] not null)`.execute(db);
  await sql`create index article_search_folded on article_search using gin (folded ${trigrams})`.execute(db);
  await sql`create index article_search_pieces on article_search using gin (pieces)`.execute(db);
}

export const POSTGRES_TEXTS: TextIndex = {
  add: async (db: Db, texts: readonly IndexedText[]) => {
    const rows = texts.map(({ order, folded }) => ({ search_order: order, folded, pieces: shortPieces(folded) }));
    await insertInto(db, 'article_search', rows);
  },

  remove: async (db: Db, orders: readonly number[]) => {
    for (const batch of inBatches(orders, 1)) {
      await sql`delete from article_search where search_order in (${sql.join(batch)})`.execute(db);
    }
  },

  candidates: async (db: Db, terms: readonly Term[], { from, to, newestFirst, limit }: IndexRange) => {
    const conditions = terms.map(({ text }) =>
      isJoined(text) || isShort(text)
        ? sql`pieces @> ${shortPieces(text)}::text[]`
        : sql`folded like ${`%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`,
    );
    const direction = sql.raw(newestFirst ? 'desc' : 'asc');
    const { rows } = await sql<{ place: number }>`
      select search_order as place from article_search
      where ${sql.join(conditions, sql` and `)} and search_order between ${from} and ${to}
      order by search_order ${direction} limit ${sql.lit(limit)}`.execute(db);
    return rows.map((row) => row.place);
  },

  count: async (db: Db) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from article_search`.execute(db);
    return rows[0]!.count;
  },
};

/** The pairs of characters of scripts without spaces, and the words of two letters of the others, each once. */
function shortPieces(folded: string): string[] {
  const pairs = (folded.match(JOINED_RUN) ?? []).flatMap((run) => piecesOf(run, 2));
  const words = (folded.match(WORD) ?? []).filter(isShort);
  return [...new Set([...pairs, ...words])];
}
