// A document with its record as rows of all the tables it goes into.

import type { CodedRecord, DocumentFacts, EventMention } from '@rapport/record';
import { documentKey, type NewArticle, type NewRecord } from '../port/articles.ts';
import type { PlacingRule } from '../port/opening.ts';
import type {
  ArticleRow,
  ArticleScopeRow,
  ArticleTextRow,
  CopyBandRow,
  MentionRow,
  StatementRow,
  StatementScopeRow,
} from '../schema/tables.ts';
import { toPlaceRow } from './dirty-places.ts';
import { packRest } from './record-rest.ts';
import { scopesOfAct } from './scopes.ts';
import { type Statements, statementCodes, statementRows, statementScopes } from './statement-rows.ts';
import { mentionBody, storable } from './storable.ts';
import { weekOf } from './week.ts';

/** What a record becomes, apart from its document. */
export interface RecordRows {
  readonly mentions: MentionRow[];
  readonly statements: StatementRow[];
  readonly statementScopes: StatementScopeRow[];
  readonly articleScopes: ArticleScopeRow[];
  /** What stands in none of those, as JSON. */
  readonly rest: string;
}

export interface ArticleRows extends RecordRows {
  readonly key: string;
  /** Its `search_order` is given when it is stored. */
  readonly article: Omit<ArticleRow, 'search_order'>;
  readonly text: ArticleTextRow;
  readonly bands: CopyBandRow[];
}

/** The rows of a new document. */
export function articleRows(article: NewArticle, rule: PlacingRule, now: string): ArticleRows {
  const { document, record, pack } = article;
  const facts = factsOf(article);
  const { id, text, url, title, publisher, publisher_country, published, language, ...others } = document;
  const body = JSON.stringify({
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...others,
  });
  const rows = recordRows(facts, storable(text), { document_key: facts.key, record, pack }, rule, now);
  return {
    ...rows,
    key: facts.key,
    article: {
      document_key: facts.key,
      document_id: id,
      url: url ?? null,
      title: title === undefined ? null : storable(title),
      publisher: publisher ?? null,
      publisher_country: publisher_country ?? null,
      language: record.language,
      published: facts.published,
      source: facts.source,
      coder: record.coder,
      pack,
      licence: article.licence ?? null,
      signature: article.signature ?? null,
      known_from: now,
      superseded_by: null,
    },
    text: { document_key: facts.key, text: storable(text), document: body, record: rows.rest },
    bands: [...new Set(article.bands)].map((band) => ({
      week: weekOf(facts.published),
      band,
      document_key: facts.key,
    })),
  };
}

/** The rows of a record of a document that is kept. */
export function recordRows(
  facts: DocumentFacts,
  text: string,
  coded: NewRecord,
  rule: PlacingRule,
  now: string,
): RecordRows {
  const { record, pack } = coded;
  const known = { coder: record.coder, pack, known_from: now };
  const { events, quotes: _, pledges: __, attitudes: ___, ...rest } = record;
  return {
    mentions: events.map((mention) => ({ ...mentionRow(mention, facts, rule), ...known })),
    statements: statementRows(facts.key, record, known),
    ...listRows(facts, record),
    rest: packRest(rest, text),
  };
}

/** The rows by which the document and its statements are found. */
export function listRows(
  facts: Pick<DocumentFacts, 'key' | 'published' | 'publisher_country' | 'source'>,
  record: Statements & Pick<CodedRecord, 'events'>,
): Pick<RecordRows, 'statementScopes' | 'articleScopes'> {
  const scopes = new Set([...record.events.flatMap(scopesOfAct), ...statementCodes(record)]);
  return {
    statementScopes: statementScopes(facts.key, record),
    articleScopes: [...scopes].map((scope) => ({
      scope,
      published: facts.published ?? '',
      document_key: facts.key,
      publisher_country: facts.publisher_country ?? '',
      is_copy: facts.source === facts.key ? 0 : 1,
    })),
  };
}

function mentionRow(
  mention: EventMention,
  document: DocumentFacts,
  rule: PlacingRule,
): Omit<MentionRow, 'coder' | 'pack' | 'known_from'> {
  return {
    document_key: document.key,
    mention_id: mention.id,
    ...toPlaceRow(rule.placeOf({ mention, document })),
    text: storable(mention.text),
    body: mentionBody(mention),
  };
}

function factsOf({ document, record, source }: NewArticle): DocumentFacts {
  const key = documentKey(document);
  const { url, title, publisher, publisher_country, published } = document;
  return {
    key,
    document_id: document.id,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    language: record.language,
    published: isoDay(published),
    source: source ?? key,
  };
}

/** The day of an ISO date or time; null when it names none. */
export function isoDay(published: string | null | undefined): string | null {
  const day = published?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
