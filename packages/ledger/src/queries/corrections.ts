// Decisions of people, recorded and never changed; an undo is a decision too.

import { type Correction, contentId, type Decision, RapportError } from '@rapport/record';
import { checkDecision } from '../corrections/check-decision.ts';
import { inBatches } from '../engine/batches.ts';
import type { Correctable, Correcting, CorrectionFilter, RecordedCorrection } from '../port/corrections.ts';
import type { PlacingRule } from '../port/opening.ts';
import type { CorrectionRow, Db } from '../schema/tables.ts';
import { anchorsOf, loadDecisions, toCorrection } from './decisions.ts';
import { markDirty } from './dirty-places.ts';
import { insertRows } from './insert-rows.ts';
import { placeMentions } from './place-mentions.ts';
import { mentionOf } from './storable.ts';
import { touchDecided } from './touch-decided.ts';

/** Records a decision within the caller's transaction. Errors: `E_INPUT`, `E_NOT_FOUND`. */
export async function correct(
  db: Db,
  decision: Correctable,
  correcting: Correcting,
  rule: PlacingRule,
): Promise<Correction> {
  checkDecision(decision);
  const row = await toRow(db, decision, correcting);
  await insertRows(db, 'correction', [row]);
  const documents = await recordAnchors(db, row.correction_id, decision);
  const mentions = await mentionsUnder(db, row.correction_id, documents);
  await placeMentions(db, rule, documents);
  await refold(db, mentions);
  for (const ids of inBatches(mentions, 1)) {
    const events = db.selectFrom('event_member').select('event_id').where('mention_id', 'in', ids);
    await db.updateTable('event').set({ reviewed: 1 }).where('event_id', 'in', events).execute();
  }
  await touchDecided(db, mentions, decision);
  return toCorrection(row);
}

/** Takes a correction back within the caller's transaction. Errors: `E_NOT_FOUND`, `E_INPUT`. */
export async function undo(db: Db, id: string, correcting: Correcting, rule: PlacingRule): Promise<Correction> {
  const held = await db.selectFrom('correction').selectAll().where('correction_id', '=', id).executeTakeFirst();
  if (held === undefined) throw new RapportError('E_NOT_FOUND', `there is no correction ${id} in the ledger`);
  if (held.undoes !== null) {
    throw new RapportError('E_INPUT', `${id} is itself an undo; to have the value again, correct it anew`);
  }
  const earlier = await db.selectFrom('correction').selectAll().where('undoes', '=', id).executeTakeFirst();
  if (earlier !== undefined) {
    throw new RapportError('E_INPUT', `${earlier.author} has undone ${id} already, at ${earlier.known_from}`);
  }
  const anchored = db.selectFrom('correction_anchor').select('document_key').where('correction_id', '=', id);
  const documents = [...new Set((await anchored.execute()).map((row) => row.document_key))];
  const mentions = await mentionsUnder(db, id, documents);
  const row = await toRow(db, { kind: 'undo', correction_id: id }, correcting);
  await insertRows(db, 'correction', [row]);
  await placeMentions(db, rule, documents);
  await refold(db, mentions);
  await touchDecided(db, mentions, toCorrection(held).decision);
  return toCorrection(row);
}

/** Corrections of a filter in the order in which they became known. */
export async function readCorrections(
  db: Db,
  filter: CorrectionFilter,
  asKnownAt?: string,
): Promise<RecordedCorrection[]> {
  let query = db.selectFrom('correction').selectAll().orderBy('position');
  if (filter.kinds !== undefined) query = query.where('kind', 'in', filter.kinds);
  if (filter.pledgeId !== undefined) query = query.where('pledge_id', '=', filter.pledgeId);
  for (const [column, value] of [
    ['mention_id', filter.mentionId],
    ['document_key', filter.documentKey],
  ] as const) {
    if (value === undefined) continue;
    const anchored = db.selectFrom('correction_anchor').select('correction_id').where(column, '=', value);
    query = query.where('correction_id', 'in', anchored);
  }
  if (asKnownAt !== undefined) query = query.where('known_from', '<=', asKnownAt);
  const recorded = await withUndos(db, await query.execute(), asKnownAt);
  return filter.withUndone === true ? recorded : recorded.filter(({ undone_by }) => undone_by === undefined);
}

/** All that was decided on the mentions of an event, and what took it back. */
export async function correctionsOfEvent(db: Db, eventId: string): Promise<RecordedCorrection[]> {
  const members = await db.selectFrom('event_member').select('document_key').where('event_id', '=', eventId).execute();
  const rows = new Map<string, CorrectionRow>();
  for (const keys of inBatches([...new Set(members.map(({ document_key }) => document_key))], 1)) {
    const mentions = db.selectFrom('event_member').select('mention_id').where('event_id', '=', eventId);
    const found = await db
      .selectFrom('correction')
      .innerJoin('correction_anchor', 'correction_anchor.correction_id', 'correction.correction_id')
      .selectAll('correction')
      .where('document_key', 'in', keys)
      .where('mention_id', 'in', mentions)
      .execute();
    for (const row of found) rows.set(row.correction_id, row);
  }
  const ordered = [...rows.values()].sort((a, b) => a.position - b.position);
  return await withUndos(db, ordered, undefined);
}

async function withUndos(
  db: Db,
  rows: readonly CorrectionRow[],
  asKnownAt: string | undefined,
): Promise<RecordedCorrection[]> {
  const undone = new Map<string, string>();
  for (const ids of inBatches(
    rows.map((row) => row.correction_id),
    1,
  )) {
    const undos = await db.selectFrom('correction').selectAll().where('undoes', 'in', ids).execute();
    for (const row of undos) {
      if (asKnownAt === undefined || row.known_from <= asKnownAt) undone.set(row.undoes!, row.correction_id);
    }
  }
  return rows.map((row) => {
    const by = undone.get(row.correction_id);
    return { ...toCorrection(row), ...(by === undefined ? {} : { undone_by: by }) };
  });
}

/** Live mentions that a correction holds for. */
async function mentionsUnder(db: Db, correctionId: string, documents: readonly string[]): Promise<string[]> {
  const { byMention } = await loadDecisions(db, documents);
  return [...byMention].filter(([, held]) => held.some(({ id }) => id === correctionId)).map(([mention]) => mention);
}

async function refold(db: Db, mentionIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(mentionIds, 1)) {
    const places = db.selectFrom('mention').select(['block', 'day']).where('mention_id', 'in', ids);
    await markDirty(db, await places.execute());
  }
}

async function toRow(db: Db, decision: Decision, { author, note, validFrom, now }: Correcting): Promise<CorrectionRow> {
  const last = await db
    .selectFrom('correction')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst();
  const position = Number(last?.last ?? 0) + 1;
  return {
    correction_id: contentId('co', [position, author, now, JSON.stringify(decision)]),
    position,
    kind: decision.kind,
    decision: JSON.stringify(decision),
    author,
    note: note ?? null,
    valid_from: validFrom ?? null,
    known_from: now,
    pledge_id: decision.kind === 'pledge' ? decision.pledge_id : null,
    undoes: decision.kind === 'undo' ? decision.correction_id : null,
  };
}

/** Ties a decision to its mentions. Gives the keys of their documents. Errors: `E_NOT_FOUND`. */
async function recordAnchors(db: Db, correctionId: string, decision: Decision): Promise<string[]> {
  const anchors = new Map(anchorsOf(decision).map((anchor) => [`${anchor.document_key} ${anchor.mention_id}`, anchor]));
  const documents = new Set<string>();
  for (const { document_key, mention_id, trigger } of anchors.values()) {
    const row = await db
      .selectFrom('mention')
      .select(['text', 'body'])
      .where('document_key', '=', document_key)
      .where('mention_id', '=', mention_id)
      .executeTakeFirst();
    if (row === undefined) {
      throw new RapportError(
        'E_NOT_FOUND',
        `there is no mention ${mention_id} in document ${document_key} of the ledger; look the event up again`,
      );
    }
    await insertRows(db, 'correction_anchor', [
      {
        document_key,
        correction_id: correctionId,
        mention_id,
        trigger_start: trigger[0],
        trigger_end: trigger[1],
        sentence: row.text,
        trigger_offset: trigger[0] - mentionOf(row).text_info.start,
      },
    ]);
    documents.add(document_key);
  }
  return [...documents];
}
