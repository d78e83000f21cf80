// Takes what was made of documents out of the live record: into its history, or away for good.

import { inBatches } from '../engine/batches.ts';
import type { TextIndex } from '../engine/engine.ts';
import type { Db, TableName } from '../schema/tables.ts';
import { countVolume } from './count-volume.ts';
import { markDirty, type PlaceRow } from './dirty-places.ts';
import { insertRows } from './insert-rows.ts';
import { retireMentions, settleEvents } from './retire-mentions.ts';
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

/** What retired documents leave to be settled once what replaces them is stored. */
export interface Left {
  /** Places that lost a mention. */
  readonly places: readonly PlaceRow[];
  /** Events that lost a mention. */
  readonly events: readonly string[];
}

/** Marks older texts as superseded, each by its heir, and moves what was made of them into history. */
export async function supersede(
  db: Db,
  heirs: ReadonlyMap<string, string>,
  texts: TextIndex,
  now: string,
): Promise<Left> {
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
    const left = await retire(db, [key], texts, null);
    await markDirty(db, [...left.places, ...(await settleEvents(db, left.events))]);
  }
  for (const table of ALL_OF_A_DOCUMENT) await db.deleteFrom(table).where('document_key', '=', key).execute();
  await insertRows(db, 'forgotten', [{ document_key: key, known_from: now }]);
  return true;
}

async function retire(db: Db, keys: readonly string[], texts: TextIndex, now: string | null): Promise<Left> {
  const gone: { mention_id: string; event_id: string | null; block: string; day: number }[] = [];
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
      .select(['mention_id', 'event_id', 'block', 'day'])
      .where('document_key', 'in', batch)
      .execute();
    const ids = mentions.map((mention) => mention.mention_id);
    await retireMentions(db, ids, now);
    await db.deleteFrom('statement').where('document_key', 'in', batch).execute();
    gone.push(...mentions);
  }
  const events = gone.flatMap(({ event_id }) => (event_id === null ? [] : [event_id]));
  return { places: gone, events: [...new Set(events)] };
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
