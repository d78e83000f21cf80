// What a feed lists: RSS, Atom, RDF, JSON Feed, sitemaps, plain lists of addresses.

import { decodeText } from '../decode/decode-text.ts';
import { canonicalUrl } from './canonical-url.ts';
import { type Entries, type Entry, type FeedKind, noFeed } from './entries.ts';
import { feedEntries } from './feed-entries.ts';
import { pageFeeds } from './page-feeds.ts';
import { sitemapEntries } from './sitemap-entries.ts';

/** A page that a feed names. */
export interface FeedItem {
  /** In canonical form. */
  readonly url: string;
  readonly title?: string;
  /** ISO time; null when the feed does not say, or says what is no time. */
  readonly published: string | null;
}

/** What a feed, a sitemap or a page names. */
export interface FeedContent {
  readonly kind: FeedKind;
  readonly title?: string;
  /** In the order of the feed, each address once. */
  readonly items: readonly FeedItem[];
  /** Further sitemaps, of an index; the feeds that a page names as its own. */
  readonly feeds: readonly string[];
  /** Entries that could not be read, or have no address of the web. */
  readonly dropped: number;
}

/** Where the bytes came from. */
export interface FeedSource {
  /** Base of relative addresses. */
  readonly url: string;
  readonly contentType?: string;
  /** Most bytes after gzip is undone. */
  readonly maxBytes?: number;
}

/** Items of one feed; later ones are left for the next time. */
const MOST_ITEMS = 50_000;

/** Reads a feed. Errors: `E_INPUT` when it is none; `E_BINARY`, `E_TRUNCATED`, `E_TOO_LARGE` of decoding. */
export function readFeed(bytes: Uint8Array, source: FeedSource): FeedContent {
  const text = decodeText(bytes, source)
    .text.replace(/^\uFEFF/, '')
    .trim();
  const { kind, title, entries, feeds = [], broken = 0 } = entriesOf(text, source.url);
  const items = new Map<string, FeedItem>();
  let dropped = broken;
  for (const entry of entries.slice(0, MOST_ITEMS)) {
    const url = canonicalUrl(entry.url ?? '', source.url);
    if (url === null) dropped += 1;
    else if (!items.has(url)) items.set(url, toItem(url, entry));
  }
  const further = feeds.flatMap((address) => canonicalUrl(address, source.url) ?? []);
  const named = title === undefined || title === '' ? {} : { title };
  return { kind, ...named, items: [...items.values()], feeds: [...new Set(further)], dropped };
}

function entriesOf(text: string, url: string): Entries {
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4096))) return sitemapEntries(text, url);
  if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 4096))) return pageFeeds(text, url);
  if (/^(?:<|\{)/.test(text)) return feedEntries(text, url);
  const lines = text.split(/\r?\n/).filter((line) => /^https?:\/\/\S+$/i.test(line.trim()));
  if (lines.length > 0) return { kind: 'list', entries: lines.map((line) => ({ url: line })) };
  throw noFeed(url);
}

function toItem(url: string, { title, published }: Entry): FeedItem {
  const time = Date.parse(published ?? '');
  return {
    url,
    ...(title === undefined || title.trim() === '' ? {} : { title: title.trim() }),
    published: Number.isNaN(time) ? null : new Date(time).toISOString(),
  };
}
