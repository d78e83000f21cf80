// Pages by the reader package: extraction in workers, guarded fetching, decoding.

import { decodeText, ExtractionPool, fetchPage } from '@rapport/reader';
import type { FetchedPage, PageReader } from '../collaborators.ts';
import { loadOutlets } from './outlets.ts';

/** Pages under way for each worker: one read, others at hand when it is done. */
const PAGES_AHEAD = 8;

/** A pool of workers; a page that hangs or overflows costs its own job only. */
export function openPageReader(): PageReader {
  const pool = new ExtractionPool({ outlets: loadOutlets() });
  return {
    parallel: PAGES_AHEAD,
    extract: (page) => pool.extract(page),
    close: () => pool.close(),
  };
}

/** Fetches with the address guard, robots.txt and limits of the reader. */
export function fetchWhole(url: string): Promise<FetchedPage> {
  return fetchPage(url);
}

export function decodeWhole(bytes: Uint8Array): string {
  return decodeText(bytes).text;
}
