// Takes documents in: each once, a revised text in the place of the older one at its address.

import { contentId } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { TextIndex } from '../engine/engine.ts';
import { type AddResult, type CopyJudge, documentKey, type NewArticle, type Outcome } from '../port/articles.ts';
import type { Place, PlacingRule } from '../port/opening.ts';
import type { ArticleRow, Db, MentionRow } from '../schema/tables.ts';
import { indexedText } from '../search/fold-text.ts';
import { type ArticleRows, articleRows, isoDay } from './article-rows.ts';
import { carryAnchors } from './carry-anchors.ts';
import { touchPairs } from './changes.ts';
import { copiesNear } from './copies.ts';
import { countVolume } from './count-volume.ts';
import { markDirty } from './dirty-places.ts';
import { insertRows } from './insert-rows.ts';
import { moveSources } from './move-sources.ts';
import { placeMentions } from './place-mentions.ts';
import { type Retired, supersede } from './retire-documents.ts';
import { type Heir, passOn } from './retire-mentions.ts';
import { nextSearchOrders } from './search-order.ts';

/** What adding needs beside the tables. */
export interface AddContext {
  readonly texts: TextIndex;
  readonly placing: PlacingRule;
  readonly now: string;
  readonly judge?: CopyJudge | undefined;
}

/** Adds the articles within the caller's transaction. */
export async function addArticles(db: Db, articles: readonly NewArticle[], context: AddContext): Promise<AddResult> {
  const keys = articles.map(({ document }) => documentKey(document));
  const outcomes = await outcomesOf(db, keys);
  const added = articles.flatMap((article, i) => (outcomes[i] === 'added' ? [{ article, key: keys[i]! }] : []));
  const revised = new Set<string>();
  const places = new Map<string, Place>();
  const { fresh, touched: regrouped } = await judged(db, added, context.judge);
  for (const place of regrouped) places.set(`${place.block} ${place.day}`, place);
  const counts = { mentions: 0, quotes: 0, pledges: 0, attitudes: 0 };
  for (const round of roundsOf(fresh)) {
    const rows = round.map(({ article }) => articleRows(article, context.placing, context.now));
    const touched = await storeRound(db, rows, context, revised);
    for (const place of touched) places.set(`${place.block} ${place.day}`, place);
    for (const { article } of round) count(counts, article);
  }
  return {
    ...counts,
    outcomes: outcomes.map(
      (outcome, i): Outcome => (outcome === 'added' && revised.has(keys[i]!) ? 'revised' : outcome),
    ),
    places: [...places.values()],
  };
}

/** `known` also for the second of two equal documents of the batch. */
async function outcomesOf(db: Db, keys: readonly string[]): Promise<Outcome[]> {
  const seen = new Map<string, Outcome>(await knownKeys(db, keys));
  return keys.map((key) => {
    const outcome = seen.get(key) ?? 'added';
    if (outcome === 'added') seen.set(key, 'known');
    return outcome;
  });
}

/** Keys that need no adding. */
export async function knownKeys(db: Db, keys: readonly string[]): Promise<Map<string, 'known' | 'forgotten'>> {
  const found = new Map<string, 'known' | 'forgotten'>();
  for (const batch of inBatches(keys, 1)) {
    const known = await db.selectFrom('article').select('document_key').where('document_key', 'in', batch).execute();
    const gone = await db.selectFrom('forgotten').select('document_key').where('document_key', 'in', batch).execute();
    for (const row of known) found.set(row.document_key, 'known');
    for (const row of gone) found.set(row.document_key, 'forgotten');
  }
  return found;
}

interface Fresh {
  readonly article: NewArticle;
  readonly key: string;
}

/** The new documents with their sources; kept ones are moved to theirs. */
async function judged(
  db: Db,
  added: readonly Fresh[],
  judge: CopyJudge | undefined,
): Promise<{ readonly fresh: readonly Fresh[]; readonly touched: readonly Place[] }> {
  if (judge === undefined || added.length === 0) return { fresh: added, touched: [] };
  const texts = added.map(({ key, article }) => ({
    key,
    signature: article.signature ?? '',
    bands: article.bands ?? [],
    published: isoDay(article.document.published),
  }));
  const { sources, moved } = await judge(texts, (queries, days) => copiesNear(db, queries, days));
  const fresh = added.map(({ key, article }, i) => ({ key, article: { ...article, source: sources[i]! } }));
  return { fresh, touched: await moveSources(db, moved) };
}

/** Texts at one address go in one after the other, so that the later supersedes the earlier. */
function roundsOf(fresh: readonly Fresh[]): Fresh[][] {
  const rounds: Fresh[][] = [];
  const times = new Map<string, number>();
  for (const entry of fresh) {
    const address = entry.article.document.url ?? entry.key;
    const round = times.get(address) ?? 0;
    times.set(address, round + 1);
    rounds[round] = [...(rounds[round] ?? []), entry];
  }
  return rounds;
}

/** Ids of mentions are made of the document's id: where two documents share one, the later gets ids of its own. */
async function distinctMentions(
  db: Db,
  articles: readonly ArticleRows[],
  superseded: ReadonlyMap<string, string>,
): Promise<ArticleRows[]> {
  const ids = articles.flatMap(({ mentions }) => mentions.map((mention) => mention.mention_id));
  const taken = new Map<string, string>();
  for (const batch of inBatches([...new Set(ids)], 1)) {
    const rows = await db
      .selectFrom('mention')
      .select(['mention_id', 'document_key'])
      .where('mention_id', 'in', batch)
      .execute();
    for (const row of rows) if (!superseded.has(row.document_key)) taken.set(row.mention_id, row.document_key);
  }
  return articles.map((rows) => ({
    ...rows,
    mentions: rows.mentions.map((mention) => {
      const owner = taken.get(mention.mention_id) ?? mention.document_key;
      const id = owner === mention.document_key ? mention.mention_id : contentId('ev', [rows.key, mention.mention_id]);
      taken.set(id, rows.key);
      return id === mention.mention_id
        ? mention
        : { ...mention, mention_id: id, body: JSON.stringify({ ...JSON.parse(mention.body), id }) };
    }),
  }));
}

/** The older texts at the addresses of these documents, each with the one that comes in its place. */
async function supersededBy(db: Db, articles: readonly ArticleRows[]): Promise<Map<string, ArticleRows>> {
  const byUrl = new Map(articles.flatMap((rows) => (rows.article.url === null ? [] : [[rows.article.url, rows]])));
  const heirs = new Map<string, ArticleRows>();
  for (const urls of inBatches([...byUrl.keys()], 1)) {
    const older = await db
      .selectFrom('article')
      .select(['document_key', 'url'])
      .where('url', 'in', urls)
      .where('superseded_by', 'is', null)
      .execute();
    for (const row of older) heirs.set(row.document_key, byUrl.get(row.url!)!);
  }
  return heirs;
}

/** Stores documents of different addresses; adds the keys of those that supersede another to `revised`. */
async function storeRound(
  db: Db,
  articles: readonly ArticleRows[],
  context: AddContext,
  revised: Set<string>,
): Promise<readonly Place[]> {
  const heirs = await supersededBy(db, articles);
  const keys = new Map([...heirs].map(([older, { key }]) => [older, key]));
  const distinct = await distinctMentions(db, articles, keys);
  const gone = await supersede(db, keys, context.texts, context.now);
  const stored = await store(db, distinct, context);
  const left = await passOn(
    db,
    gone.map(({ mention_id }) => mention_id),
    heirsOf(gone, distinct, keys),
  );
  const places = [...stored, ...(await markDirty(db, [...gone, ...left]))];
  for (const key of keys.values()) revised.add(key);
  if (!(await carryAnchors(db, heirs))) return places;
  return [...places, ...(await placeMentions(db, context.placing, [...keys.values()]))];
}

/** A sentence that stands in the older text too goes on telling the event it told there. */
function heirsOf(
  gone: readonly Retired[],
  articles: readonly ArticleRows[],
  keys: ReadonlyMap<string, string>,
): Map<string, Heir> {
  const coming = new Map<string, MentionRow[]>();
  for (const mention of articles.flatMap(({ mentions }) => mentions)) {
    const name = `${mention.document_key} ${mention.text}`;
    coming.set(name, [...(coming.get(name) ?? []), mention]);
  }
  const heirs = new Map<string, Heir>();
  for (const { mention_id, document_key, text } of gone) {
    const heir = coming.get(`${keys.get(document_key)} ${text}`)?.shift();
    if (heir !== undefined) {
      heirs.set(mention_id, { mention_id: heir.mention_id, document_key: heir.document_key });
    }
  }
  return heirs;
}

async function store(db: Db, articles: readonly ArticleRows[], context: AddContext): Promise<readonly Place[]> {
  const orders = await nextSearchOrders(
    db,
    articles.map(({ article }) => article.published),
  );
  await insertRows(
    db,
    'article',
    articles.map(({ article }, i): ArticleRow => ({ ...article, search_order: orders[i]! })),
  );
  await insertRows(
    db,
    'article_text',
    articles.map(({ text }) => text),
  );
  await insertRows(
    db,
    'mention',
    articles.flatMap(({ mentions }) => mentions),
  );
  await insertRows(
    db,
    'statement',
    articles.flatMap(({ statements }) => statements),
  );
  await insertRows(
    db,
    'statement_scope',
    articles.flatMap(({ statementScopes }) => statementScopes),
  );
  const scopes = articles.flatMap(({ articleScopes }) => articleScopes);
  await touchPairs(db, scopes);
  await insertRows(db, 'article_scope', scopes);
  await insertRows(
    db,
    'copy_band',
    articles.flatMap(({ bands }) => bands),
  );
  await context.texts.add(
    db,
    articles.map(({ article, text }, i) => ({ order: orders[i]!, folded: indexedText(article.title, text.text) })),
  );
  await countVolume(
    db,
    articles.map(({ article }) => article),
    1,
  );
  return await markDirty(
    db,
    articles.flatMap(({ mentions }) => mentions),
  );
}

function count(
  counts: { mentions: number; quotes: number; pledges: number; attitudes: number },
  { record }: NewArticle,
): void {
  counts.mentions += record.events.length;
  counts.quotes += record.quotes.length;
  counts.pledges += record.pledges.length;
  counts.attitudes += record.attitudes.length;
}
