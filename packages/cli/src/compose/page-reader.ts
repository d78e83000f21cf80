// Pages by the reader package.

import { type Article, RapportError } from '@rapport/record';
import type { FetchedPage, PageInput, PageReader } from '../collaborators.ts';

/** Until the pool is there. */
export function openPageReader(): PageReader {
  return {
    parallel: 1,
    extract: (page: PageInput): Promise<Article> => Promise.reject(missing(page)),
    close: async () => {},
  };
}
export function fetchWhole(url: string): Promise<FetchedPage> {
  return Promise.reject(missing(url));
}
export function decodeWhole(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
export function languageOf(_text: string): string {
  return 'en';
}
function missing(_: unknown): RapportError {
  return new RapportError('E_INTERNAL', 'the reader is not there yet');
}
