// Kept documents that turn out to copy another than was thought: they, and the events they report, are counted anew.

import { inBatches } from '../engine/batches.ts';
import type { Place } from '../port/opening.ts';
import type { Db } from '../schema/tables.ts';
import { listRows } from './article-rows.ts';
import { countVolume } from './count-volume.ts';
import { deleteRows } from './delete-rows.ts';
import { markDirty } from './dirty-places.ts';
import { insertRows } from './insert-rows.ts';
import { recordsOf } from './unlist-documents.ts';

/** Moves documents (by key) to their sources; gives the places of their mentions, which wait to be folded. */
export async function moveSources(db: Db, moved: ReadonlyMap<string, string>): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const keys of inBatches([...moved.keys()], 1)) {
    const articles = await db
      .selectFrom('article')
      .select(['document_key', 'published', 'publisher_country', 'source'])
      .where('document_key', 'in', keys)
      .where('superseded_by', 'is', null)
      .execute();
    await countVolume(db, articles, -1);
    const after = articles.map((article) => ({ ...article, source: moved.get(article.document_key)! }));
    await countVolume(db, after, 1);
    for (const key of keys) {
      await db
        .updateTable('article')
        .set({ source: moved.get(key)! })
        .where('document_key', '=', key)
        .execute();
    }
    const live = articles.map(({ document_key }) => document_key);
    if (live.length === 0) continue;
    await listAnew(db, live, new Map(after.map(({ document_key, ...facts }) => [document_key, facts])));
    const mentions = db.selectFrom('mention').select(['block', 'day']).distinct().where('document_key', 'in', live);
    places.push(...(await markDirty(db, await mentions.execute())));
  }
  return places;
}

interface ListedFacts {
  readonly publisher_country: string | null;
  readonly source: string;
}

/** The lists by which documents are found say of each whether it is a copy. */
async function listAnew(db: Db, keys: readonly string[], facts: ReadonlyMap<string, ListedFacts>): Promise<void> {
  const scopes = (await recordsOf(db, keys)).flatMap(({ facts: { key, published }, record }) => {
    const { publisher_country, source } = facts.get(key)!;
    const country = publisher_country === null ? {} : { publisher_country };
    return listRows({ key, published, source, ...country }, record).articleScopes;
  });
  await deleteRows(db, 'article_scope', ['scope', 'published', 'document_key'], scopes);
  await insertRows(db, 'article_scope', scopes);
}
