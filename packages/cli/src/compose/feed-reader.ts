// Feeds by the reader package: asked with the address guard and robots.txt, read, lists of them.

import { type FetchOptions, openFeeds, openFetcher } from '@rapport/reader';
import type { FeedReader } from '../collaborators.ts';

/** A feed larger than this is no feed. */
const MOST_BYTES = 20_000_000;

/** Opens shared connections; close it when done. */
export async function openFeedReader(options: FetchOptions = {}): Promise<FeedReader> {
  const { readFeed, readFeedList } = await openFeeds();
  const fetcher = await openFetcher({ maxBytes: MOST_BYTES, ...options });
  return {
    ask: (url, before) => fetcher.ask(url, before),
    readFeed: (bytes, source) => readFeed(bytes, { ...source, maxBytes: MOST_BYTES }),
    readFeedList,
    close: () => fetcher.close(),
  };
}
