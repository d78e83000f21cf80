// Mentions of other coders: kept apart from ours.

import { inBatches } from '../engine/batches.ts';
import type { ForeignFilter, ForeignMention } from '../port/foreign.ts';
import { type Db, EVERYTHING, type ForeignMentionRow, type ForeignScopeRow } from '../schema/tables.ts';
import { insertRows } from './insert-rows.ts';
import { checkPeriod } from './paging.ts';
import { scopeOf, scopesOfAct } from './scopes.ts';
import { storable } from './storable.ts';
import { storedJson } from './stored-json.ts';

/** Rows that are read at once when all are asked for. */
const AT_ONCE = 500;

/** Adds those that are new within the caller's transaction; gives their number. */
export async function addForeignMentions(db: Db, mentions: readonly ForeignMention[], now: string): Promise<number> {
  const rows = new Map<string, { row: ForeignMentionRow; scopes: ForeignScopeRow[] }>();
  for (const mention of mentions) rows.set(`${mention.coder_source} ${mention.id}`, toRows(mention, now));
  for (const batch of inBatches(mentions, 1)) {
    const held = await db
      .selectFrom('foreign_mention')
      .select(['coder_source', 'mention_id'])
      .where(
        'mention_id',
        'in',
        batch.map(({ id }) => id),
      )
      .execute();
    for (const { coder_source, mention_id } of held) rows.delete(`${coder_source} ${mention_id}`);
  }
  const fresh = [...rows.values()];
  await insertRows(
    db,
    'foreign_mention',
    fresh.map(({ row }) => row),
  );
  await insertRows(
    db,
    'foreign_scope',
    fresh.flatMap(({ scopes }) => scopes),
  );
  return fresh.length;
}

/** All of the filter in order of date, a part at a time. */
export async function* foreignMentions(db: Db, filter: ForeignFilter): AsyncIterable<ForeignMention> {
  checkPeriod(filter);
  let after: readonly [string, string, string] = ['', '', ''];
  for (;;) {
    let query = db
      .selectFrom('foreign_scope as scope')
      .innerJoin('foreign_mention as mention', (join) =>
        join
          .onRef('mention.coder_source', '=', 'scope.coder_source')
          .onRef('mention.mention_id', '=', 'scope.mention_id'),
      )
      .select(['scope.date', 'scope.coder_source', 'scope.mention_id', 'mention.body'])
      .where('scope.scope', '=', scopeOf(filter.about))
      .where((eb) => eb(eb.refTuple('scope.date', 'scope.coder_source', 'scope.mention_id'), '>', eb.tuple(...after)));
    if (filter.since !== undefined) query = query.where('scope.date', '>=', filter.since);
    if (filter.until !== undefined) query = query.where('scope.date', '<=', filter.until);
    if (filter.coderSource !== undefined) query = query.where('scope.coder_source', '=', filter.coderSource);
    const rows = await query
      .orderBy('scope.date')
      .orderBy('scope.coder_source')
      .orderBy('scope.mention_id')
      .limit(AT_ONCE)
      .execute();
    for (const { body } of rows) yield storedJson<ForeignMention>(body);
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = [last.date, last.coder_source, last.mention_id];
  }
}

function toRows(mention: ForeignMention, now: string): { row: ForeignMentionRow; scopes: ForeignScopeRow[] } {
  const key = { date: mention.date, coder_source: mention.coder_source, mention_id: storable(mention.id) };
  const scopes = [EVERYTHING, ...scopesOfAct({ ...mention, reciprocal: false })];
  return {
    row: { ...key, known_from: now, body: JSON.stringify(mention) },
    scopes: scopes.map((scope) => ({ scope, ...key })),
  };
}
