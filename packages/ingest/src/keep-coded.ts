// Documents that are coded already into the ledger, their events folded at once.

import type { AddResult, Ledger, NewArticle } from '@rapport/ledger';
import { foldWaiting } from './fold.ts';
import { markCopies } from './wire-copies.ts';

/** Adds the documents in one transaction and folds their events. `now` is an ISO time. */
export async function keepCoded(ledger: Ledger, articles: readonly NewArticle[], now: string): Promise<AddResult> {
  const result = await ledger.addArticles(await markCopies(ledger, articles), now);
  await foldWaiting(ledger);
  return result;
}
