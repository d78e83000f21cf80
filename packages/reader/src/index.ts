// The reader: bytes of a page to its article.

export { type DecodedText, type DecodeHint, decodeText } from './decode/decode-text.ts';
export { type FeedParsers, openFeeds } from './feeds/open-feeds.ts';
export type { FeedContent, FeedItem, FeedSource } from './feeds/read-feed.ts';
export type { GuardOptions, Resolver } from './fetch/address-guard.ts';
export { fetchPage, openFetcher } from './fetch/fetch-page.ts';
export type { AskedBefore, AskedPage, FetchedPage, FetchOptions, PageFetcher } from './fetch/page-fetcher.ts';
export { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, type ReadLimits } from './limits.ts';
export { languageOf as detectLanguage } from './metadata/language.ts';
export { type Outlet, type OutletTable, parseOutlets } from './metadata/outlets.ts';
export { type PlainPageOptions, readPlainPage } from './plain/read-plain-page.ts';
export { ExtractionPool, PAGE_COST, type PoolOptions, pageLost } from './pool/extraction-pool.ts';
export { TaskPool, type TaskPoolOptions, type WorkerEnd } from './pool/task-pool.ts';
export { answerTasks, type TaskAnswer } from './pool/task-worker.ts';
export { startWorkerAt } from './pool/worker-file.ts';
export { looksLikeHtml, type Page, type ReadOptions, readPage } from './read-page.ts';
export { type ArchivedPage, mayBePage, sortRecord } from './warc/archived-page.ts';
export { readWarc, type WarcOptions } from './warc/read-warc.ts';
export type { WarcFault, WarcItem, WarcRecord } from './warc/warc-item.ts';
