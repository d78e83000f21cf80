// Documents that are coded already into the ledger, their events folded at once.

import type { AddResult, Ledger, NewArticle } from '@rapport/ledger';
import { foldAfter } from './fold.ts';
import { markCopies } from './wire-copies.ts';

/** Adds the documents in one transaction and folds their events. `now` is an ISO time. */
export async function keepCoded(ledger: Ledger, articles: readonly NewArticle[], now: string): Promise<AddResult> {
  const marked = await markCopies(ledger, articles);
  return await foldAfter(ledger, () => ledger.addArticles(marked, now));
}
