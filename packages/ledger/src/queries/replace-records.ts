// A newer coder's records in the place of the kept ones.

import { RapportError } from '@rapport/record';
import { resolveAnchor, triggerOf } from '../corrections/resolve-anchors.ts';
import { inBatches } from '../engine/batches.ts';
import type { NewRecord, ReplaceResult } from '../port/articles.ts';
import type { Place, PlacingRule } from '../port/opening.ts';
import type { Db, MentionRow } from '../schema/tables.ts';
import { type RecordRows, recordRows } from './article-rows.ts';
import { touchPairs } from './changes.ts';
import { markDirty, type PlaceRow } from './dirty-places.ts';
import { FACT_COLUMNS, type FactRow, toFacts } from './document-facts.ts';
import { insertRows } from './insert-rows.ts';
import { placeMentions } from './place-mentions.ts';
import { keepStatements } from './retire-documents.ts';
import { type Heir, passOn, retireMentions } from './retire-mentions.ts';
import { mentionOf } from './storable.ts';
import { unlistDocuments } from './unlist-documents.ts';

/** The kept document of a new record. */
interface Kept extends FactRow {
  readonly coder: string;
  readonly pack: string;
  readonly record: string;
  readonly text: string;
}

/** What replacing one record did. */
interface Replaced {
  readonly gone: number;
  readonly changed: number;
  readonly fresh: number;
  readonly places: readonly PlaceRow[];
}

/** Replaces the records within the caller's transaction. Errors: `E_NOT_FOUND` for an unknown document. */
export async function replaceRecords(
  db: Db,
  records: readonly NewRecord[],
  rule: PlacingRule,
  now: string,
): Promise<ReplaceResult> {
  const counts = { gone: 0, changed: 0, fresh: 0 };
  const places: Place[] = [];
  const keys = records.map((record) => record.document_key);
  const kept = await keptDocuments(db, keys);
  for (const record of records) {
    const document = kept.get(record.document_key);
    if (document === undefined) {
      throw new RapportError('E_NOT_FOUND', `there is no document ${record.document_key} in the ledger to recode`);
    }
    const replaced = await replaceRecord(db, document, record, rule, now);
    counts.gone += replaced.gone;
    counts.changed += replaced.changed;
    counts.fresh += replaced.fresh;
    places.push(...(await markDirty(db, replaced.places)));
  }
  places.push(...(await placeMentions(db, rule, keys)));
  return { ...counts, places: distinct(places) };
}

async function keptDocuments(db: Db, keys: readonly string[]): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const batch of inBatches(keys, 1)) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('article_text', 'article_text.document_key', 'article.document_key')
      .select([...FACT_COLUMNS, 'coder', 'pack', 'record', 'text'])
      .where('article.document_key', 'in', batch)
      .execute();
    for (const row of rows) kept.set(row.document_key, row);
  }
  return kept;
}

async function replaceRecord(db: Db, kept: Kept, coded: NewRecord, rule: PlacingRule, now: string): Promise<Replaced> {
  const key = kept.document_key;
  const rows = recordRows(toFacts(kept), kept.text, coded, rule, now);
  const { coder } = coded.record;
  await keepStatements(db, [key], now);
  await insertRows(db, 'coding_past', [
    { document_key: key, known_until: now, coder: kept.coder, pack: kept.pack, record: kept.record },
  ]);
  await unlistDocuments(db, [key]);
  await db.deleteFrom('statement').where('document_key', '=', key).execute();
  await insertRows(db, 'statement', rows.statements);
  await insertRows(db, 'statement_scope', rows.statementScopes);
  await touchPairs(db, rows.articleScopes);
  await insertRows(db, 'article_scope', rows.articleScopes);
  await db.updateTable('article').set({ coder, pack: coded.pack }).where('document_key', '=', key).execute();
  await db.updateTable('article_text').set({ record: rows.rest }).where('document_key', '=', key).execute();
  return await replaceMentions(db, key, rows, now);
}

/** Mentions whose content is the same stay, as made by the newer coder; the others change places with the new ones. */
async function replaceMentions(db: Db, key: string, rows: RecordRows, now: string): Promise<Replaced> {
  const older = await db.selectFrom('mention').selectAll().where('document_key', '=', key).execute();
  const byId = new Map(older.map((row) => [row.mention_id, row]));
  const same = rows.mentions.filter((row) => isSame(row, byId.get(row.mention_id)));
  const sameIds = new Set(same.map((row) => row.mention_id));
  for (const { mention_id, coder, pack } of same) {
    const own = db.updateTable('mention').where('document_key', '=', key).where('mention_id', '=', mention_id);
    await own.set({ coder, pack }).execute();
  }
  const leaving = older.filter((row) => !sameIds.has(row.mention_id));
  const coming = rows.mentions.filter((row) => !sameIds.has(row.mention_id));
  const leavingIds = leaving.map((row) => row.mention_id);
  await retireMentions(db, leavingIds, now);
  await insertRows(db, 'mention', coming);
  const left = await passOn(db, leavingIds, heirsOf(leaving, coming));
  const newIds = new Set(rows.mentions.map((row) => row.mention_id));
  return {
    gone: leaving.filter((row) => !newIds.has(row.mention_id)).length,
    changed: coming.filter((row) => byId.has(row.mention_id)).length,
    fresh: coming.filter((row) => !byId.has(row.mention_id)).length,
    places: [...leaving, ...coming, ...left],
  };
}

function isSame(row: MentionRow, older: MentionRow | undefined): boolean {
  return older !== undefined && older.body === row.body && older.text === row.text;
}

/** A new mention goes on telling the event that the older one with its id or its trigger told. */
function heirsOf(leaving: readonly MentionRow[], coming: readonly MentionRow[]): Map<string, Heir> {
  const mentions = coming.map(mentionOf);
  const heirs = new Map<string, Heir>();
  const taken = new Set<string>();
  for (const row of leaving) {
    const id = resolveAnchor({ mention_id: row.mention_id, trigger: triggerOf(mentionOf(row)) }, mentions);
    if (id === null || taken.has(id)) continue;
    taken.add(id);
    heirs.set(row.mention_id, { mention_id: id, document_key: row.document_key });
  }
  return heirs;
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.block} ${place.day}`, place])).values()];
}
