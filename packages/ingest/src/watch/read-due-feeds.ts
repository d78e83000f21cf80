// Feeds whose time has come: asked whether they changed, read, and what they name kept to be fetched.

import type { Feed } from '@rapport/ledger';
import { RapportError, toRapportError } from '@rapport/record';
import type { HostGate } from './host-gate.ts';
import type { AskedPage, OnWatchEvent, WatchWorld } from './watch-world.ts';
import { backOff, later, nextInterval, retryAfterS } from './when-due.ts';

const NOT_CHANGED = 304;
const GONE = 410;
/** A feed may list the archive of a site: what it dates longer before it was added is passed over. */
const LOOK_BACK_S = 30 * 86_400;
/** Further sitemaps that are taken from one index. */
const MOST_CHILDREN = 100;
const MOST_CHARACTERS = 300;

/** Where a visit stands in: the world, the turns of hosts, who listens, what ends it. */
export interface Visit {
  readonly world: WatchWorld;
  readonly gate: HostGate;
  readonly on: OnWatchEvent;
  readonly signal: AbortSignal;
}

/** Asks one feed and writes down what came of it. Errors: those of the ledger. */
export async function readDueFeed(feed: Feed, visit: Visit): Promise<void> {
  const { world, gate, signal } = visit;
  let asked: AskedPage | null;
  try {
    asked = await gate.turn(feed.url, signal, () => world.ask(feed.url, knownOf(feed)));
  } catch (thrown) {
    return await noteFailure(feed, toRapportError(thrown), 0, visit);
  }
  if (asked === null) return;
  if (asked.crawlDelay !== undefined) gate.setDelay(feed.url, asked.crawlDelay);
  if (asked.status === GONE) return await noteGone(feed, visit);
  if (asked.status === NOT_CHANGED) return await noteUnchanged(feed, visit);
  if (asked.status < 200 || asked.status >= 300) {
    const error = new RapportError('E_HTTP', `the site answered ${asked.status}, expected a feed`);
    return await noteFailure(feed, error, retryAfterS(asked.retryAfter, world.now()), visit);
  }
  await noteRead(feed, asked, visit);
}

function knownOf({ etag, last_modified }: Feed): { etag?: string; lastModified?: string } {
  return {
    ...(etag === null ? {} : { etag }),
    ...(last_modified === null ? {} : { lastModified: last_modified }),
  };
}

async function noteRead(feed: Feed, asked: AskedPage, visit: Visit): Promise<void> {
  const { world, on } = visit;
  const { bytes, finalUrl, contentType } = asked;
  const now = world.now();
  try {
    const typed = contentType === undefined ? {} : { contentType };
    const { kind, title, items: named, feeds, dropped } = world.readFeed(bytes, { url: finalUrl, ...typed });
    const oldest = later(feed.added_at, -LOOK_BACK_S);
    const items = named.filter(({ published }) => published === null || published >= oldest);
    const fetched: Feed = {
      ...fetchedNow(feed, now),
      kind,
      title: title ?? feed.title,
      etag: asked.etag ?? null,
      last_modified: asked.lastModified ?? null,
      last_success_at: now,
      dropped: feed.dropped + dropped,
      ...(asked.movedTo === undefined ? {} : { state: 'moved' as const, moved_to: asked.movedTo }),
    };
    if (feeds.length > 0) await world.ledger.feeds.addFeeds(childrenOf(feeds, finalUrl), now);
    const fresh = await world.ledger.feeds.noteFeed(feed.url, items, now, (count) => {
      const interval_s = nextInterval(feed.interval_s, count);
      return { ...fetched, interval_s, next_due: later(now, interval_s) };
    });
    on({ kind: 'feed-read', feed: feed.url, fresh, dropped });
    if (asked.movedTo !== undefined) await follow(feed, asked.movedTo, visit);
  } catch (thrown) {
    const error = toRapportError(thrown);
    if (error.code.startsWith('E_LEDGER')) throw error;
    await noteFailure(feed, error, 0, visit);
  }
}

/** An index speaks for its own site alone. */
function childrenOf(feeds: readonly string[], url: string): string[] {
  const { host } = new URL(url);
  return feeds.filter((child) => new URL(child).host === host).slice(0, MOST_CHILDREN);
}

async function follow(feed: Feed, to: string, { world, on }: Visit): Promise<void> {
  await world.ledger.feeds.addFeeds([to], world.now());
  on({ kind: 'feed-moved', feed: feed.url, to });
}

async function noteUnchanged(feed: Feed, { world, on }: Visit): Promise<void> {
  const now = world.now();
  const interval_s = nextInterval(feed.interval_s, 0);
  const next = { ...fetchedNow(feed, now), last_success_at: now, unchanged: feed.unchanged + 1 };
  const after = { ...next, interval_s, next_due: later(now, interval_s) };
  await world.ledger.feeds.noteFeed(feed.url, [], now, () => after);
  on({ kind: 'feed-unchanged', feed: feed.url });
}

async function noteGone(feed: Feed, { world, on }: Visit): Promise<void> {
  const now = world.now();
  const last_error = 'E_HTTP: the site answered 410: the feed is gone for good';
  const after = { ...fetchedNow(feed, now), state: 'gone' as const, last_error };
  await world.ledger.feeds.noteFeed(feed.url, [], now, () => after);
  on({ kind: 'feed-gone', feed: feed.url });
}

async function noteFailure(feed: Feed, error: RapportError, atLeastS: number, { world, on }: Visit): Promise<void> {
  const now = world.now();
  const failures = feed.failures + 1;
  const next_due = later(now, Math.max(atLeastS, backOff(feed.interval_s, failures)));
  const last_error = errorWords(error);
  const after = { ...fetchedNow(feed, now), failures, last_error, next_due };
  await world.ledger.feeds.noteFeed(feed.url, [], now, () => after);
  on({ kind: 'feed-failed', feed: feed.url, error: last_error, nextDue: next_due });
}

/** The feed after one fetch more that went well. */
function fetchedNow(feed: Feed, now: string): Feed {
  return { ...feed, fetches: feed.fetches + 1, last_fetch_at: now, failures: 0, last_error: null };
}

/** `E_TIMEOUT: the site did not answer …` */
export function errorWords({ code, message }: RapportError): string {
  return `${code}: ${message}`.slice(0, MOST_CHARACTERS);
}
