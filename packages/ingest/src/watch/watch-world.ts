// What watching feeds asks of the world, and what it tells of itself.

import type { Ledger } from '@rapport/ledger';
import type { Article } from '@rapport/record';
import type { Clock, CoderPort } from '../ports.ts';

/** What is known of an address from the last time. */
export interface AskedBefore {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** An answer as it came, whatever its status. */
export interface AskedPage {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly finalUrl: string;
  /** Where the address has moved for good. */
  readonly movedTo?: string;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly retryAfter?: string;
  /** Seconds that the site wants between two requests. */
  readonly crawlDelay?: number;
}

/** What a feed lists; addresses are in canonical form. */
export interface NamedPages {
  readonly kind: string;
  readonly title?: string;
  readonly items: readonly { readonly url: string; readonly title?: string; readonly published: string | null }[];
  /** Further feeds, of an index of sitemaps. */
  readonly feeds: readonly string[];
  readonly dropped: number;
}

/** What watching feeds works with. */
export interface WatchWorld {
  readonly ledger: Ledger;
  readonly coder: CoderPort;
  readonly now: Clock;
  /** Fetches with the address guard and robots.txt. */
  ask(url: string, before?: AskedBefore): Promise<AskedPage>;
  readFeed(bytes: Uint8Array, source: { readonly url: string; readonly contentType?: string }): NamedPages;
  extract(page: { readonly bytes: Uint8Array; readonly url: string; readonly contentType?: string }): Promise<Article>;
  /** Waits so many milliseconds, or until the signal ends the wait; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** What happened, for logs and metrics. */
export type WatchEvent =
  | { readonly kind: 'feed-read'; readonly feed: string; readonly fresh: number; readonly dropped: number }
  | { readonly kind: 'feed-unchanged'; readonly feed: string }
  | { readonly kind: 'feed-failed'; readonly feed: string; readonly error: string; readonly nextDue: string }
  | { readonly kind: 'feed-moved'; readonly feed: string; readonly to: string }
  | { readonly kind: 'feed-gone'; readonly feed: string }
  | { readonly kind: 'page-kept'; readonly page: string; readonly feed: string }
  | { readonly kind: 'page-known'; readonly page: string; readonly feed: string }
  | { readonly kind: 'page-put-off'; readonly page: string; readonly error: string; readonly nextDue: string }
  | { readonly kind: 'page-failed'; readonly page: string; readonly error: string }
  | { readonly kind: 'page-refused'; readonly page: string; readonly error: string }
  | { readonly kind: 'round-failed'; readonly error: string };

/** Who is told of what happens while feeds are watched. */
export type OnWatchEvent = (event: WatchEvent) => void;
