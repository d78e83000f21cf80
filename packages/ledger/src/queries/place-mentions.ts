// Where mentions are filed after a decision, a newer coder or a revised text has changed them.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { Place, PlacingRule } from '../port/opening.ts';
import type { Db } from '../schema/tables.ts';
import { type Decisions, loadDecisions } from './decisions.ts';
import { markDirty, type PlaceRow, toPlaceRow } from './dirty-places.ts';
import { type LoadedReport, loadReports, selectReports } from './reports.ts';

/**
 * Files the mentions of these documents anew: as corrected, and a mention that people merged with another at that one's
 * place. Marks the places dirty that they left and came to.
 */
export async function placeMentions(db: Db, rule: PlacingRule, documentKeys: readonly string[]): Promise<Place[]> {
  const keys = await withMerged(db, documentKeys);
  const decisions = await loadDecisions(db, keys);
  const loaded: LoadedReport[] = [];
  for (const batch of inBatches(keys, 1)) {
    loaded.push(
      ...(await loadReports(
        db,
        await selectReports(db).where('article.document_key', 'in', batch).execute(),
        decisions,
      )),
    );
  }
  const wanted = placesOf(loaded, decisions, rule);
  const moved = loaded.filter(({ row }) => !samePlace(row, wanted.get(row.mention_id)!));
  await movePlaces(db, moved, wanted);
  return await markDirty(
    db,
    moved.flatMap(({ row }) => [row, wanted.get(row.mention_id)!]),
  );
}

/** The documents, and those whose mentions people merged with theirs. */
async function withMerged(db: Db, documentKeys: readonly string[]): Promise<string[]> {
  const keys = new Set(documentKeys);
  for (const batch of inBatches(documentKeys, 1)) {
    const rows = await db
      .selectFrom('correction_anchor as own')
      .innerJoin('correction', 'correction.correction_id', 'own.correction_id')
      .innerJoin('correction_anchor as other', 'other.correction_id', 'own.correction_id')
      .select('other.document_key')
      .where('own.document_key', 'in', batch)
      .where('correction.kind', '=', 'merge')
      .execute();
    for (const row of rows) keys.add(row.document_key);
  }
  return [...keys];
}

function placesOf(loaded: readonly LoadedReport[], decisions: Decisions, rule: PlacingRule): Map<string, PlaceRow> {
  const places = new Map(loaded.map(({ report, row }) => [row.mention_id, toPlaceRow(rule.placeOf(report))]));
  for (const [lead, ...others] of decisions.together) {
    const place = lead === undefined ? undefined : places.get(lead);
    if (place !== undefined) for (const id of others) places.set(id, place);
  }
  return places;
}

async function movePlaces(
  db: Db,
  moved: readonly LoadedReport[],
  wanted: ReadonlyMap<string, PlaceRow>,
): Promise<void> {
  for (const batch of inBatches(moved, 4)) {
    const rows = batch.map(({ row }) => {
      const { block, day } = wanted.get(row.mention_id)!;
      return [row.document_key, row.mention_id, block, day];
    });
    await sql`
      with placed (document_key, mention_id, block, day) as (${valuesOf(rows, ['text', 'text', 'text', 'bigint'])})
      update mention set block = placed.block, day = placed.day from placed
      where mention.document_key = placed.document_key and mention.mention_id = placed.mention_id`.execute(db);
  }
}

function samePlace(a: PlaceRow, b: PlaceRow): boolean {
  return a.block === b.block && a.day === b.day;
}
