// A document's row as the facts that the rest of Rapport reads.

import type { DocumentFacts } from '@rapport/record';
import type { ArticleRow } from '../schema/tables.ts';

/** Columns of `article` that the facts are made of. */
export const FACT_COLUMNS = [
  'article.document_key',
  'article.document_id',
  'article.url',
  'article.title',
  'article.publisher',
  'article.publisher_country',
  'article.language',
  'article.published',
  'article.source',
] as const;

export type FactRow = Pick<
  ArticleRow,
  | 'document_key'
  | 'document_id'
  | 'url'
  | 'title'
  | 'publisher'
  | 'publisher_country'
  | 'language'
  | 'published'
  | 'source'
>;

export function toFacts(row: FactRow): DocumentFacts {
  return {
    key: row.document_key,
    document_id: row.document_id,
    ...(row.url === null ? {} : { url: row.url }),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.publisher_country === null ? {} : { publisher_country: row.publisher_country }),
    language: row.language,
    published: row.published,
    source: row.source,
  };
}
