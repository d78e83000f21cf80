// What is watched: feeds, and the pages that they name.

/** Whether a feed is watched, answers no more for good, or has another address. */
export type FeedState = 'active' | 'gone' | 'moved';

/** A feed as it stands. Times are ISO times of the caller's clock. */
export interface Feed {
  readonly url: string;
  /** What it was found to be; null before the first fetch. */
  readonly kind: string | null;
  readonly title: string | null;
  readonly state: FeedState;
  readonly added_at: string;
  /** What the site gave to be asked with next time. */
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly last_fetch_at: string | null;
  readonly last_success_at: string | null;
  /** When it last named a page that was new. */
  readonly last_new_at: string | null;
  /** Code and message; null when the last fetch went well. */
  readonly last_error: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Seconds between two fetches, as they have turned out to be worth while. */
  readonly interval_s: number;
  readonly next_due: string;
  /** Where it has moved for good. */
  readonly moved_to: string | null;
  /** Fetches so far, and those of them that found nothing changed. */
  readonly fetches: number;
  readonly unchanged: number;
  /** Pages named so far, and entries that could not be read. */
  readonly items: number;
  readonly dropped: number;
}

/** `waiting` to be fetched; then `kept`, `known` already, `failed` for good, or `refused` by the site or the guard. */
export type FeedItemState = 'waiting' | 'kept' | 'known' | 'failed' | 'refused';

/** A page that a feed names, and what became of it. Times are ISO times. */
export interface FeedItemRow {
  readonly url: string;
  readonly feed: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly state: FeedItemState;
  readonly first_seen: string;
  readonly last_seen: string;
  /** Fetches that failed. */
  readonly tries: number;
  readonly next_due: string;
  readonly error: string | null;
}

/** A page as a feed names it. */
export interface NamedItem {
  readonly url: string;
  readonly title?: string;
  readonly published: string | null;
}

/** Pages of a feed by what became of them. */
export type FeedItemCounts = Readonly<Record<FeedItemState, number>>;

/** The part of a ledger that keeps feeds and the pages they name. */
export interface FeedKeeper {
  /** In order of address. */
  feeds(): Promise<readonly Feed[]>;
  /** Number of those that were not watched yet; one that was gone is watched again. */
  addFeeds(urls: readonly string[], now: string): Promise<number>;
  /** Takes a feed away with the pages that wait; false when there is none. */
  removeFeed(url: string): Promise<boolean>;
  /** Active feeds whose time has come, the longest overdue first. */
  dueFeeds(now: string, limit: number): Promise<readonly Feed[]>;
  /**
   * Writes what a fetch found, with the pages named, in one transaction: a page that is new waits to be fetched. Gives the
   * number of new ones, of which `after` makes the feed as it then stands. A feed that was removed meanwhile stays so.
   */
  noteFeed(url: string, items: readonly NamedItem[], now: string, after: (fresh: number) => Feed): Promise<number>;
  /**
   * Waiting pages whose time has come, the longest overdue first, at most so many of each feed: a feed that names
   * thousands leaves room for the others.
   */
  waitingItems(
    now: string,
    limits: { readonly perFeed: number; readonly inAll: number },
  ): Promise<readonly FeedItemRow[]>;
  /** Writes what became of pages. */
  noteItems(items: readonly Pick<FeedItemRow, 'url' | 'state' | 'tries' | 'next_due' | 'error'>[]): Promise<void>;
  /** Pages by feed and state. */
  itemCounts(): Promise<ReadonlyMap<string, FeedItemCounts>>;
  /** When the next feed or page is due; null when nothing is watched. */
  nextDue(): Promise<string | null>;
  /** Forgets settled pages that no feed has named since: they would else be kept for ever. */
  forgetItems(lastSeenBefore: string): Promise<number>;
}
