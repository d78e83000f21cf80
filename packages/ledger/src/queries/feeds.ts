// Feeds and the pages that they name, written together so that none is lost between the two.

import { sql } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { Feed, FeedItemCounts, FeedItemRow, FeedItemState, NamedItem } from '../port/feeds.ts';
import type { Db } from '../schema/tables.ts';
import { insertRows } from './insert-rows.ts';

/** Seconds between the first two fetches of a feed. */
const FIRST_INTERVAL_S = 900;

const COLUMNS_OF_ITEM = 10;

/** A feed that was never fetched. */
function newFeed(url: string, now: string): Feed {
  return {
    url,
    kind: null,
    title: null,
    state: 'active',
    added_at: now,
    etag: null,
    last_modified: null,
    last_fetch_at: null,
    last_success_at: null,
    last_new_at: null,
    last_error: null,
    failures: 0,
    interval_s: FIRST_INTERVAL_S,
    next_due: now,
    moved_to: null,
    fetches: 0,
    unchanged: 0,
    items: 0,
    dropped: 0,
  };
}

/** Within the caller's transaction; gives how many are watched now that were not before. */
export async function addFeeds(db: Db, urls: readonly string[], now: string): Promise<number> {
  let added = 0;
  for (const batch of inBatches([...new Set(urls)], 1)) {
    const held = await db.selectFrom('feed').select(['url', 'state']).where('url', 'in', batch).execute();
    const known = new Set(held.map(({ url }) => url));
    const fresh = batch.filter((url) => !known.has(url));
    await insertRows(
      db,
      'feed',
      fresh.map((url) => newFeed(url, now)),
    );
    const ended = held.filter(({ state }) => state !== 'active').map(({ url }) => url);
    if (ended.length > 0) {
      const again = { state: 'active', next_due: now, failures: 0, moved_to: null } as const;
      await db.updateTable('feed').set(again).where('url', 'in', ended).execute();
    }
    added += fresh.length + ended.length;
  }
  return added;
}

/** Within the caller's transaction. */
export async function removeFeed(db: Db, url: string): Promise<boolean> {
  const removed = await db.deleteFrom('feed').where('url', '=', url).executeTakeFirst();
  await db.deleteFrom('feed_item').where('feed', '=', url).where('state', '=', 'waiting').execute();
  return removed.numDeletedRows > 0n;
}

/** Within the caller's transaction; gives the number of pages that are new. */
export async function noteFeed(
  db: Db,
  url: string,
  { items, now, after }: { items: readonly NamedItem[]; now: string; after: (fresh: number) => Feed },
): Promise<number> {
  const held = await db.selectFrom('feed').select('items').where('url', '=', url).executeTakeFirst();
  if (held === undefined) return 0;
  const fresh = await noteNamed(db, url, items, now);
  const { url: _, ...changed } = after(fresh);
  const news = fresh === 0 ? {} : { last_new_at: now };
  await db
    .updateTable('feed')
    .set({ ...changed, items: held.items + fresh, ...news })
    .where('url', '=', url)
    .execute();
  return fresh;
}

async function noteNamed(db: Db, feed: string, items: readonly NamedItem[], now: string): Promise<number> {
  let fresh = 0;
  for (const batch of inBatches(items, COLUMNS_OF_ITEM)) {
    const urls = batch.map(({ url }) => url);
    const held = await db.selectFrom('feed_item').select('url').where('url', 'in', urls).execute();
    const known = new Set(held.map(({ url }) => url));
    if (known.size > 0) {
      await db
        .updateTable('feed_item')
        .set({ last_seen: now })
        .where('url', 'in', [...known])
        .execute();
    }
    const rows = batch.filter(({ url }) => !known.has(url)).map((item) => newItem(feed, item, now));
    await insertRows(db, 'feed_item', rows);
    fresh += rows.length;
  }
  return fresh;
}

function newItem(feed: string, { url, title, published }: NamedItem, now: string): FeedItemRow {
  return {
    url,
    feed,
    title: title ?? null,
    published,
    state: 'waiting',
    first_seen: now,
    last_seen: now,
    tries: 0,
    next_due: now,
    error: null,
  };
}

/** The longest overdue of each feed, in order of time. */
export async function waitingItems(
  db: Db,
  now: string,
  { perFeed, inAll }: { readonly perFeed: number; readonly inAll: number },
): Promise<FeedItemRow[]> {
  const ranked = db
    .selectFrom('feed_item')
    .selectAll()
    .select(sql<number>`row_number() over (partition by feed order by next_due, url)`.as('place'))
    .where('state', '=', 'waiting')
    .where('next_due', '<=', now)
    .as('ranked');
  const rows = await db
    .selectFrom(ranked)
    .selectAll()
    .where('place', '<=', perFeed)
    .orderBy('next_due')
    .orderBy('url')
    .limit(inAll)
    .execute();
  return rows.map(({ place: _, ...item }) => item);
}

/** Pages of each feed by what became of them. */
export async function itemCounts(db: Db): Promise<ReadonlyMap<string, FeedItemCounts>> {
  const rows = await db
    .selectFrom('feed_item')
    .select(['feed', 'state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['feed', 'state'])
    .execute();
  const counts = new Map<string, Record<FeedItemState, number>>();
  for (const { feed, state, count } of rows) {
    const own = counts.get(feed) ?? { waiting: 0, kept: 0, known: 0, failed: 0, refused: 0 };
    own[state] = count;
    counts.set(feed, own);
  }
  return counts;
}

/** The earliest time at which a feed or a page is due. */
export async function nextDue(db: Db): Promise<string | null> {
  const feed = await db
    .selectFrom('feed')
    .select((eb) => eb.fn.min('next_due').as('due'))
    .where('state', '=', 'active')
    .executeTakeFirst();
  const item = await db
    .selectFrom('feed_item')
    .select((eb) => eb.fn.min('next_due').as('due'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  const due = [feed?.due, item?.due].filter((time): time is string => typeof time === 'string');
  return due.sort()[0] ?? null;
}
