// The tables of what is watched as queries see them.

import type { Feed, FeedItemRow } from '../port/feeds.ts';

export interface FeedTables {
  feed: Feed;
  feed_item: FeedItemRow;
}
