// A count of all changes, by which those who keep answers know that they are out of date, and the pairs of each.

import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';
import { countUp, readCounter } from './counters.ts';
import { codesOfPairScope, isPair } from './scopes.ts';

const CHANGES = 'changes';

/** Counts one more change, within the transaction that makes it. */
export async function countChange(db: Db): Promise<void> {
  await countUp(db, CHANGES);
}

/** Number of changes so far. */
export async function readChanges(db: Db): Promise<number> {
  return await readCounter(db, CHANGES);
}

/** Notes that the change under way touches the pairs among the scopes; before it is counted, in its transaction. */
export async function touchPairs(db: Db, rows: readonly { readonly scope: string }[]): Promise<void> {
  const pairs = new Set(rows.map(({ scope }) => scope).filter(isPair));
  if (pairs.size === 0) return;
  const change = (await readChanges(db)) + 1;
  for (const batch of inBatches([...pairs], 2)) {
    await db
      .insertInto('pair_change')
      .values(batch.map((scope) => ({ scope, change })))
      .onConflict((on) => on.column('scope').doUpdateSet({ change }))
      .execute();
  }
}

/** Pairs that changes after this number touched, in alphabetical order. */
export async function pairsChangedAfter(db: Db, change: number): Promise<(readonly [string, string])[]> {
  const changed = db.selectFrom('pair_change').select('scope').where('change', '>', change);
  return (await changed.orderBy('scope').execute()).map(({ scope }) => codesOfPairScope(scope));
}
