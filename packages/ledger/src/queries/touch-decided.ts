// The pairs that a decision touches.

import type { Decision, MergedEvent } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';
import { touchPairs } from './changes.ts';
import { scopesOfAct } from './scopes.ts';
import { storedJson } from './stored-json.ts';

/** Those of the events that tell the mentions; of a verdict, those of the promise and of the event that it names. */
export async function touchDecided(db: Db, mentionIds: readonly string[], decision: Decision): Promise<void> {
  const ids = new Set<string>();
  if (decision.kind === 'pledge') {
    if (decision.event_id !== null) ids.add(decision.event_id);
    const promise = db.selectFrom('statement_scope').select('scope').where('kind', '=', 'pledge');
    await touchPairs(db, await promise.where('statement_id', '=', decision.pledge_id).execute());
  }
  for (const batch of inBatches(mentionIds, 1)) {
    const members = db.selectFrom('event_member').select('event_id').where('mention_id', 'in', batch);
    for (const { event_id } of await members.execute()) ids.add(event_id);
  }
  for (const batch of inBatches([...ids], 1)) {
    const held = await db.selectFrom('event').select('body').where('event_id', 'in', batch).execute();
    const scopes = held.flatMap(({ body }) => scopesOfAct(storedJson<MergedEvent>(body)));
    await touchPairs(
      db,
      scopes.map((scope) => ({ scope })),
    );
  }
}
