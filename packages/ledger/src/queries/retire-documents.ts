// Takes what was made of documents out of the live record: into its history, or away for good.

import { inBatches } from '../engine/batches.ts';
import type { TextIndex } from '../engine/engine.ts';
import type { Db, TableName } from '../schema/tables.ts';
import { countVolume } from './count-volume.ts';
import { markDirty, type PlaceRow } from './dirty-places.ts';
import { insertRows } from './insert-rows.ts';
import { passOn, retireMentions } from './retire-mentions.ts';
import { unlistDocuments } from './unlist-documents.ts';

/** Tables with rows of a document, apart from those by which it is found. */
const ALL_OF_A_DOCUMENT = [
  'copy_band',
  'mention_past',
  'statement_past',
  'coding_past',
  'correction_anchor',
  'article_text',
  'article',
] as const satisfies readonly TableName[];

/** A mention that was retired. */
export interface Retired extends PlaceRow {
  readonly mention_id: string;
  readonly document_key: string;
  readonly text: string;
}

/**
 * Marks older texts as superseded, each by its heir, and moves what was made of them into history. Their events are left
 * to be passed on.
 */
export async function supersede(
  db: Db,
  heirs: ReadonlyMap<string, string>,
  texts: TextIndex,
  now: string,
): Promise<Retired[]> {
  for (const [key, heir] of heirs) {
    await db.updateTable('article').set({ superseded_by: heir }).where('document_key', '=', key).execute();
  }
  return await retire(db, [...heirs.keys()], texts, now);
}

/** Takes a document away without history; false when there is none. */
export async function forget(db: Db, key: string, texts: TextIndex, now: string): Promise<boolean> {
  const held = await db
    .selectFrom('article')
    .select('superseded_by')
    .where('document_key', '=', key)
    .executeTakeFirst();
  if (held === undefined) return false;
  if (held.superseded_by === null) {
    const gone = await retire(db, [key], texts, null);
    const ids = gone.map(({ mention_id }) => mention_id);
    await markDirty(db, [...gone, ...(await passOn(db, ids, new Map()))]);
  }
  for (const table of ALL_OF_A_DOCUMENT) await db.deleteFrom(table).where('document_key', '=', key).execute();
  await insertRows(db, 'forgotten', [{ document_key: key, known_from: now }]);
  return true;
}

async function retire(db: Db, keys: readonly string[], texts: TextIndex, now: string | null): Promise<Retired[]> {
  const gone: Retired[] = [];
  for (const batch of inBatches(keys, 1)) {
    const articles = await db
      .selectFrom('article')
      .select(['document_key', 'published', 'publisher_country', 'source', 'search_order'])
      .where('document_key', 'in', batch)
      .execute();
    const orders = articles.map((article) => article.search_order);
    await countVolume(db, articles, -1);
    await texts.remove(db, orders);
    if (now !== null) await keepStatements(db, batch, now);
    await unlistDocuments(db, batch);
    const mentions = await db
      .selectFrom('mention')
      .select(['mention_id', 'document_key', 'text', 'block', 'day'])
      .orderBy('mention_id')
      .where('document_key', 'in', batch)
      .execute();
    const ids = mentions.map((mention) => mention.mention_id);
    await retireMentions(db, ids, now);
    await db.deleteFrom('statement').where('document_key', 'in', batch).execute();
    gone.push(...mentions);
  }
  return gone;
}

/** Copies the statements of documents into history. */
export async function keepStatements(db: Db, keys: readonly string[], now: string): Promise<void> {
  const rows = await db.selectFrom('statement').selectAll().where('document_key', 'in', keys).execute();
  for (const batch of inBatches(rows, 8)) {
    await db
      .insertInto('statement_past')
      .values(batch.map((row) => ({ ...row, known_until: now })))
      .onConflict((on) => on.doNothing())
      .execute();
  }
}
