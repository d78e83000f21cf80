// Documents that are coded already into the ledger, their events folded at once.

import type { AddResult, Ledger, NewArticle } from '@rapport/ledger';
import { foldAfter } from './fold.ts';
import { judgeCopies, signed } from './wire-copies.ts';

/** Adds the documents in one transaction and folds their events. `now` is an ISO time. */
export async function keepCoded(ledger: Ledger, articles: readonly NewArticle[], now: string): Promise<AddResult> {
  const compared = signed(articles);
  return await foldAfter(ledger, () => ledger.addArticles(compared, now, judgeCopies));
}
