// Reads a stream of pages through a pool: results in input order, a bounded number of pages in memory.

import { type Article, type RapportError, toRapportError } from '@rapport/record';
import type { Page } from '../read-page.ts';
import type { ExtractionPool } from './extraction-pool.ts';

/** One item of the stream with its article, or with why it has none. */
export type Extracted<T> =
  | { readonly kind: 'article'; readonly item: T; readonly article: Article }
  | { readonly kind: 'error'; readonly item: T; readonly error: RapportError };

/** Pages read ahead of the one the consumer has taken. */
const AHEAD = 16;

/**
 * Reads each item's page and yields the results in the order of the items. `toPage` may throw a RapportError for an
 * item that is no page; the stream goes on. At most `ahead` pages are held, so a slow consumer slows the source.
 */
export async function* extractInOrder<T>(
  items: AsyncIterable<T> | Iterable<T>,
  toPage: (item: T) => Page,
  pool: ExtractionPool,
  ahead: number = AHEAD,
): AsyncGenerator<Extracted<T>> {
  const held: Promise<Extracted<T>>[] = [];
  for await (const item of items) {
    held.push(extractItem(item, toPage, pool));
    if (held.length >= ahead) yield await held.shift()!;
  }
  for (const result of held) yield await result;
}

async function extractItem<T>(item: T, toPage: (item: T) => Page, pool: ExtractionPool): Promise<Extracted<T>> {
  try {
    return { kind: 'article', item, article: await pool.extract(toPage(item)) };
  } catch (thrown) {
    return { kind: 'error', item, error: toRapportError(thrown) };
  }
}
