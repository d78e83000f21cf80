// The reader: bytes of a page to its article.

export { type DecodedText, type DecodeHint, decodeText } from './decode/decode-text.ts';
export { canonicalUrl } from './feeds/canonical-url.ts';
export type { FeedKind } from './feeds/entries.ts';
export { type FeedContent, type FeedItem, readFeed } from './feeds/read-feed.ts';
export { readFeedList } from './feeds/read-feed-list.ts';
export type { GuardOptions, Resolver } from './fetch/address-guard.ts';
export { fetchPage, openFetcher } from './fetch/fetch-page.ts';
export type { AskedBefore, AskedPage, FetchedPage, FetchOptions, PageFetcher } from './fetch/page-fetcher.ts';
export { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, type ReadLimits } from './limits.ts';
export { languageOf as detectLanguage } from './metadata/language.ts';
export { type Outlet, type OutletTable, parseOutlets } from './metadata/outlets.ts';
export { type PlainPageOptions, readPlainPage } from './plain/read-plain-page.ts';
export { ExtractionPool, type PoolOptions } from './pool/extraction-pool.ts';
export { startWorkerAt } from './pool/worker-file.ts';
export { looksLikeHtml, type Page, type ReadOptions, readPage } from './read-page.ts';
