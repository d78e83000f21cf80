// Watching: what is due is done, then waited for what comes next, until told to end.

import type { FeedItemRow } from '@rapport/ledger';
import { toRapportError } from '@rapport/record';
import { foldWaiting } from '../fold.ts';
import { fetchPages } from './fetch-waiting-pages.ts';
import { HostGate } from './host-gate.ts';
import { errorWords, readDueFeed, type Visit } from './read-due-feeds.ts';
import type { OnWatchEvent, WatchWorld } from './watch-world.ts';
import { later } from './when-due.ts';

/** Feeds that are asked at once, each host in its turn. */
const FEEDS_AT_ONCE = 16;
/** Pages of one batch: what a crash has to fetch again. */
const PAGES_AT_ONCE = 24;
/** Pages of one host in it: a slow host holds a batch up for as long only. */
const PAGES_OF_HOST = 4;
/** Pages that are looked through for it. */
const LOOKED_THROUGH = { perFeed: PAGES_OF_HOST, inAll: 500 } as const;
/** The longest wait, so that feeds which another program adds are seen. */
const LONGEST_WAIT_MS = 60_000;
/** The wait after a round that failed as a whole, as when the ledger is busy. */
const WAIT_AFTER_FAILURE_MS = 10_000;
/** Settled pages are remembered so long after a feed last named them. */
const REMEMBERED_S = 60 * 86_400;

/** How feeds are watched. */
export interface WatchOptions {
  readonly on: OnWatchEvent;
  /** Ends the watching after what is under way. */
  readonly signal: AbortSignal;
  /** Seconds between two requests to a host that asks for no more. */
  readonly delayS?: number;
  /** Milliseconds of a clock that only goes on. */
  readonly monotonic?: () => number;
}

/** Does what is due, and all that comes due meanwhile. Errors: those of the ledger. */
export async function watchOnce(world: WatchWorld, options: WatchOptions): Promise<void> {
  const visit = visitOf(world, options);
  while (!options.signal.aborted && (await round(visit))) {
    // Feeds name pages, and pages take time in which other feeds come due.
  }
  await foldWaiting(world.ledger);
}

/** Watches until the signal: a round that fails is told of, and tried again in a while. */
export async function watchFeeds(world: WatchWorld, options: WatchOptions): Promise<void> {
  const visit = visitOf(world, options);
  const { signal, on } = options;
  while (!signal.aborted) {
    let wait = WAIT_AFTER_FAILURE_MS;
    try {
      if (await round(visit)) continue;
      await foldWaiting(world.ledger);
      await world.ledger.feeds.forgetItems(later(world.now(), -REMEMBERED_S));
      wait = await untilNext(world);
    } catch (thrown) {
      on({ kind: 'round-failed', error: errorWords(toRapportError(thrown)) });
    }
    await world.sleep(wait, signal);
  }
}

function visitOf(world: WatchWorld, { on, signal, delayS, monotonic = () => performance.now() }: WatchOptions): Visit {
  return { world, on, signal, gate: new HostGate((ms, stop) => world.sleep(ms, stop), monotonic, delayS) };
}

/** Whether there was anything to do. */
async function round(visit: Visit): Promise<boolean> {
  const { feeds } = visit.world.ledger;
  const due = await feeds.dueFeeds(visit.world.now(), FEEDS_AT_ONCE);
  await Promise.all(due.map((feed) => readDueFeed(feed, visit)));
  const pages = fairShare(await feeds.waitingItems(visit.world.now(), LOOKED_THROUGH));
  if (pages.length > 0) await fetchPages(pages, visit);
  return due.length + pages.length > 0;
}

/** The first pages, a few of each host. */
function fairShare(waiting: readonly FeedItemRow[]): FeedItemRow[] {
  const taken = new Map<string, number>();
  const chosen = waiting.filter(({ url }) => {
    const { host } = new URL(url);
    taken.set(host, (taken.get(host) ?? 0) + 1);
    return taken.get(host)! <= PAGES_OF_HOST;
  });
  return chosen.slice(0, PAGES_AT_ONCE);
}

async function untilNext({ ledger, now }: WatchWorld): Promise<number> {
  const due = await ledger.feeds.nextDue();
  if (due === null) return LONGEST_WAIT_MS;
  return Math.min(LONGEST_WAIT_MS, Math.max(0, Date.parse(due) - Date.parse(now())));
}
