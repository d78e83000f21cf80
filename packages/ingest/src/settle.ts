// The record as one program makes it that reads everything at once, whoever read it in which order.

import type { EventKeeper } from '@rapport/ledger';
import { eventIdOf } from '@rapport/relations';
import { type FoldSummary, foldWaiting } from './fold.ts';

/** What folding everything anew has changed. */
export interface SettleSummary extends FoldSummary {
  /** Events that have another id now; the older leads to it. */
  readonly renamed: number;
}

/**
 * Folds every mention anew and names every event by its first mention. Folding step by step keeps ids, and does not
 * reopen a long run of days that a later report has cut: after this the events are a function of the documents and of
 * what people decided, and of nothing else. Readers are served all the while; safe to break off and to run again.
 */
export async function settle(ledger: EventKeeper, onStep?: (settled: number) => void): Promise<SettleSummary> {
  await ledger.touchAll();
  const folded = await foldWaiting(ledger, onStep);
  return { ...folded, renamed: await ledger.nameEvents(eventIdOf) };
}
