// An article with its record, and the event that each of its mentions was folded into.

import type { ArticleKeeper, RecordReader, StoredArticle } from '@rapport/ledger';
import { RapportError } from '@rapport/record';

export interface ArticleInFull extends StoredArticle {
  /** For each mention of the record the event it tells; null where a person rejected it. */
  readonly events: Readonly<Record<string, string | null>>;
}

/** Throws `E_NOT_FOUND`. */
export async function readArticleInFull(ledger: ArticleKeeper & RecordReader, key: string): Promise<ArticleInFull> {
  const article = await ledger.article(key);
  if (article === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no article ${key.slice(0, 100)}`);
  const events: Record<string, string | null> = {};
  for (const { id } of article.record.events) events[id] = (await ledger.mention(id))?.event_id ?? null;
  return { ...article, events };
}
