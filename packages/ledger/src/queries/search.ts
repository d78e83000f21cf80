// Full-text search: the index names documents that may hold the words, their texts show whether and where they do.

import { inBatches } from '../engine/batches.ts';
import type { IndexRange, TextIndex } from '../engine/engine.ts';
import type { ArticleHit, EventHit, Page, PageRequest, SearchRequest } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { joinSpans, matchesOf, snippetOf } from '../search/matches.ts';
import { parseTerms, type Term } from '../search/terms.ts';
import { FACT_COLUMNS, toFacts } from './document-facts.ts';
import { memberships } from './event-members.ts';
import { checkPeriod, cursorOf, limitOf } from './paging.ts';
import { loadReports, selectReports, toMentionRef } from './reports.ts';
import { scopeOf } from './scopes.ts';
import { placesOfPeriod } from './search-order.ts';

/** Documents that are looked at in one go. */
const AT_ONCE = 200;

/** Documents after which a page ends even when it is not full, so that rare words among common ones cost no more. */
const MOST_LOOKED_AT = 4000;

/** A document that the index named and the other conditions let through. */
type Candidate = Awaited<ReturnType<typeof candidatesOf>>[number];

/** A page of documents that hold the words. */
export async function searchArticles(
  db: Db,
  texts: TextIndex,
  request: SearchRequest,
  page: PageRequest,
): Promise<Page<ArticleHit>> {
  return await search(db, texts, request, page, async (candidates, terms) => {
    const hits = candidates.map((candidate) => toArticleHit(candidate, terms));
    return hits.map((hit) => (hit === null ? [] : [hit]));
  });
}

/** A page of events with a sentence that holds the words. */
export async function searchEvents(
  db: Db,
  texts: TextIndex,
  request: SearchRequest,
  page: PageRequest,
): Promise<Page<EventHit>> {
  return await search(db, texts, request, page, async (candidates, terms) => {
    const keys = candidates.filter(({ text }) => holdsAll(text, terms)).map(({ document_key }) => document_key);
    const hits = await eventHits(db, keys, terms);
    return candidates.map(({ document_key }) => hits.get(document_key) ?? []);
  });
}

/** Goes through the candidates in order until the page is full; a page ends between two documents. */
async function search<Hit>(
  db: Db,
  texts: TextIndex,
  request: SearchRequest,
  page: PageRequest,
  look: (candidates: readonly Candidate[], terms: readonly Term[]) => Promise<Hit[][]>,
): Promise<Page<Hit>> {
  checkPeriod(request);
  const terms = parseTerms(request.text);
  const limit = limitOf(page);
  let range = startOf(request, page);
  const rows: Hit[] = [];
  for (let looked = 0; looked < MOST_LOOKED_AT && rows.length < limit; looked += AT_ONCE) {
    const orders = await texts.candidates(db, terms, range);
    const candidates = await candidatesOf(db, request, orders);
    const hits = await look(candidates, terms);
    for (let i = 0; i < candidates.length; i++) {
      rows.push(...hits[i]!);
      if (rows.length >= limit) return { rows, next: String(candidates[i]!.search_order) };
    }
    if (orders.length < AT_ONCE) return { rows, next: null };
    range = beyond(range, orders.at(-1)!);
  }
  return { rows, next: String(range.newestFirst ? range.to + 1 : range.from - 1) };
}

function startOf({ since, until }: SearchRequest, page: PageRequest): IndexRange {
  const range = { ...placesOfPeriod(since, until), newestFirst: page.order !== 'oldest', limit: AT_ONCE };
  const cursor = cursorOf(page, 1);
  return cursor === null ? range : beyond(range, Number(cursor[0]));
}

function beyond(range: IndexRange, place: number): IndexRange {
  return range.newestFirst ? { ...range, to: place - 1 } : { ...range, from: place + 1 };
}

/** The documents at these places that meet the other conditions, in the order of the places. */
async function candidatesOf(db: Db, request: SearchRequest, orders: readonly number[]) {
  if (orders.length === 0) return [];
  const { languages, publisherCountries, about } = request;
  let query = db
    .selectFrom('article')
    .innerJoin('article_text', 'article_text.document_key', 'article.document_key')
    .select([...FACT_COLUMNS, 'search_order', 'text'])
    .where('search_order', 'in', orders);
  if (languages !== undefined) query = query.where('language', 'in', languages);
  if (publisherCountries !== undefined) query = query.where('publisher_country', 'in', publisherCountries);
  if (about !== undefined) {
    query = query.where(({ exists, selectFrom, ref }) =>
      exists(
        selectFrom('article_scope')
          .select('article_scope.scope')
          .where('article_scope.scope', '=', scopeOf(about))
          .where('article_scope.published', '=', (eb) => eb.fn.coalesce(ref('article.published'), eb.val('')))
          .whereRef('article_scope.document_key', '=', 'article.document_key'),
      ),
    );
  }
  const place = new Map(orders.map((order, i) => [order, i]));
  const rows = await query.execute();
  return rows.sort((a, b) => place.get(a.search_order)! - place.get(b.search_order)!);
}

function toArticleHit(candidate: Candidate, terms: readonly Term[]): ArticleHit | null {
  const inText = matchesOf(candidate.text, terms);
  const inTitle = matchesOf(candidate.title ?? '', terms);
  if (!terms.every((_, i) => inText[i]!.length + inTitle[i]!.length > 0)) return null;
  const spans = joinSpans(inText);
  const document = toFacts(candidate);
  if (spans.length === 0) return { document, snippet: candidate.title!, start: null, matches: joinSpans(inTitle) };
  return { document, ...snippetOf(candidate.text, spans) };
}

/** Mentions of the documents whose sentence holds all words, once for each event of a document. */
async function eventHits(db: Db, keys: readonly string[], terms: readonly Term[]): Promise<Map<string, EventHit[]>> {
  const hits = new Map<string, EventHit[]>();
  for (const batch of inBatches(keys, 1)) {
    const rows = await selectReports(db)
      .where('mention.document_key', 'in', batch)
      .orderBy('mention.mention_id')
      .execute();
    const holding = rows.filter(({ text }) => holdsAll(text, terms));
    const members = await memberships(
      db,
      holding.map(({ mention_id }) => mention_id),
    );
    for (const { report, row } of await loadReports(db, holding)) {
      const event_id = members.get(row.mention_id)?.event_id;
      const held = hits.get(row.document_key) ?? [];
      if (event_id === undefined || held.some((hit) => hit.event_id === event_id)) continue;
      const matches = joinSpans(matchesOf(row.text, terms));
      hits.set(row.document_key, [...held, { event_id, mention: toMentionRef(report), matches }]);
    }
  }
  return hits;
}

function holdsAll(text: string, terms: readonly Term[]): boolean {
  return matchesOf(text, terms).every((spans) => spans.length > 0);
}
