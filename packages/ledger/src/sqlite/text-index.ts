// The index of texts in SQLite: FTS5 over trigrams, without positions and without the texts themselves.

import { type Kysely, sql } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { IndexedText, IndexRange, TextIndex } from '../engine/engine.ts';
import type { Db } from '../schema/tables.ts';
import { isLetterAt, isShort, piecesOf, type Term } from '../search/terms.ts';

/** Trigrams of a term that are asked for: enough to leave few false candidates. */
const MOST_TRIGRAMS = 16;

/** A term of two characters is looked for by the trigrams that begin with it, so each has to have one. */
const PADDING = '  ';

/**
 * `detail=none` keeps for each trigram the documents alone, a third of the size with positions; where the words stand
 * is seen in the text.
 */
export async function createTextIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table article_search using fts5(
    folded, content='', contentless_delete=1, tokenize='trigram case_sensitive 1', detail=none)`.execute(db);
  await sql`create virtual table article_search_terms using fts5vocab(article_search, row)`.execute(db);
}

export const SQLITE_TEXTS: TextIndex = {
  add: async (db: Db, texts: readonly IndexedText[]) => {
    for (const batch of inBatches(texts, 2)) {
      const rows = batch.map(({ order, folded }) => sql`(${order}, ${folded + PADDING})`);
      await sql`insert into article_search (rowid, folded) values ${sql.join(rows)}`.execute(db);
    }
  },

  remove: async (db: Db, orders: readonly number[]) => {
    for (const batch of inBatches(orders, 1)) {
      await sql`delete from article_search where rowid in (${sql.join(batch)})`.execute(db);
    }
  },

  candidates: async (db: Db, terms: readonly Term[], { from, to, newestFirst, limit }: IndexRange) => {
    const parts: string[] = [];
    for (const term of terms) {
      const part = isShort(term.text) ? await anyBeginningWith(db, term) : allTrigrams(term.text);
      if (part === null) return [];
      parts.push(part);
    }
    const direction = sql.raw(newestFirst ? 'desc' : 'asc');
    const { rows } = await sql<{ place: number }>`
      select rowid as place from article_search
      where article_search match ${parts.join(' AND ')} and rowid between ${from} and ${to}
      order by rowid ${direction} limit ${sql.lit(limit)}`.execute(db);
    return rows.map((row) => row.place);
  },

  count: async (db: Db) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from article_search_docsize`.execute(db);
    return rows[0]!.count;
  },
};

/** The query for texts that hold all trigrams of a term, or an even choice of them. */
function allTrigrams(text: string): string {
  const pieces = piecesOf(text, 3);
  const step = Math.max(1, pieces.length / MOST_TRIGRAMS);
  const chosen = pieces.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  return `(${chosen.map(quoted).join(' AND ')})`;
}

/** The query for texts with a trigram that begins with these two characters; null when no text has one. */
async function anyBeginningWith(db: Db, { text, endsWord }: Term): Promise<string | null> {
  const { rows } = await sql<{ term: string }>`
    select term from article_search_terms where term >= ${text} and term < ${`${text}\u{10FFFF}`}`.execute(db);
  const fitting = rows.filter(({ term }) => !(endsWord && isLetterAt(term, text.length)));
  return fitting.length === 0 ? null : `(${fitting.map(({ term }) => quoted(term)).join(' OR ')})`;
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', '""')}"`;
}
