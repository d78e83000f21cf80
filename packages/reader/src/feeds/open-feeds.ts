// The way into feeds: what parses them is loaded only when one is read, so that reading pages starts fast.

import type { FeedContent, FeedSource } from './read-feed.ts';

/** Readers of feeds and of lists of them. */
export interface FeedParsers {
  /** Reads a feed. Errors: `E_INPUT` when it is none; `E_BINARY`, `E_TRUNCATED`, `E_TOO_LARGE` of decoding. */
  readFeed(bytes: Uint8Array, source: FeedSource): FeedContent;
  /** Addresses of an OPML file or of a list, in its order, each once. Errors: `E_INPUT` when it holds none. */
  readFeedList(text: string): string[];
}

/** Loads what reads feeds and lists of them. */
export async function openFeeds(): Promise<FeedParsers> {
  const [{ readFeed }, { readFeedList }] = await Promise.all([import('./read-feed.ts'), import('./read-feed-list.ts')]);
  return { readFeed, readFeedList };
}
