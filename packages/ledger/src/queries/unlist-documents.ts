// Takes documents and their statements off the lists by which they are found.

import type { Attitude, CodedRecord, EventMention, Pledge, Quote } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Db, StatementKind } from '../schema/tables.ts';
import { listRows } from './article-rows.ts';
import { touchPairs } from './changes.ts';
import { deleteRows } from './delete-rows.ts';
import { storedJson } from './stored-json.ts';

/** Before their mentions and statements go: what they are is what they are listed under. */
export async function unlistDocuments(db: Db, keys: readonly string[]): Promise<void> {
  for (const batch of inBatches(keys, 1)) {
    const lists = (await recordsOf(db, batch)).map(({ facts, record }) => listRows(facts, record));
    const scopes = lists.flatMap(({ articleScopes }) => articleScopes);
    await touchPairs(db, scopes);
    await deleteRows(db, 'article_scope', ['scope', 'published', 'document_key'], scopes);
    await deleteRows(
      db,
      'statement_scope',
      ['scope', 'kind', 'date', 'document_key', 'statement_id'],
      lists.flatMap(({ statementScopes }) => statementScopes),
    );
  }
}

/** What is listed of the documents, and the facts under which it is. */
export async function recordsOf(db: Db, keys: readonly string[]) {
  const articles = await db
    .selectFrom('article')
    .innerJoin('article_text', 'article_text.document_key', 'article.document_key')
    .select(['article.document_key as key', 'article.published', 'article.source', 'article_text.record'])
    .where('article.document_key', 'in', keys)
    .execute();
  const mentions = await db
    .selectFrom('mention')
    .select(['document_key', 'body'])
    .where('document_key', 'in', keys)
    .execute();
  const statements = await db
    .selectFrom('statement')
    .select(['document_key', 'kind', 'body'])
    .where('document_key', 'in', keys)
    .execute();
  const parse = <T extends object>(rows: readonly { document_key: string; body: string }[], key: string): T[] =>
    rows.filter((row) => row.document_key === key).map((row) => storedJson<T>(row.body));
  const ofKind = (kind: StatementKind) => statements.filter((row) => row.kind === kind);
  return articles.map(({ record, ...facts }) => ({
    facts,
    record: {
      published: storedJson<CodedRecord>(record).published,
      events: parse<EventMention>(mentions, facts.key),
      quotes: parse<Quote>(ofKind('quote'), facts.key),
      pledges: parse<Pledge>(ofKind('pledge'), facts.key),
      attitudes: parse<Attitude>(ofKind('attitude'), facts.key),
    },
  }));
}
