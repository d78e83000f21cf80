// Contract: feeds that are watched, and the pages that they name.

import { expect } from 'vitest';
import type { Feed } from '../port/feeds.ts';
import { type ContractPart, hour } from './suite.case.ts';

const [A, B] = ['https://a.example/feed', 'https://b.example/feed'] as const;
const MANY = { perFeed: 10, inAll: 10 } as const;
const page = (n: number) => ({ url: `https://a.example/${n}`, title: `Page ${n}`, published: hour(n) });

export const WATCHING: ContractPart = {
  name: 'what is watched',
  tests: {
    'is added once, due at once, and taken away': async ({ feeds }) => {
      expect(await feeds.nextDue()).toBeNull();
      expect([await feeds.addFeeds([A, B, A], hour(1)), await feeds.addFeeds([A], hour(2))]).toEqual([2, 0]);
      expect((await feeds.feeds()).map(({ url, added_at }) => [url, added_at])).toEqual([
        [A, hour(1)],
        [B, hour(1)],
      ]);
      expect([await feeds.nextDue(), await feeds.dueFeeds(hour(0), 10)]).toEqual([hour(1), []]);
      expect(await feeds.dueFeeds(hour(1), 1)).toMatchObject([{ url: A, kind: null, failures: 0 }]);
      expect([await feeds.removeFeed(B), await feeds.removeFeed(B)]).toEqual([true, false]);
    },

    'names pages, each of which waits once until it is settled': async ({ feeds }) => {
      await feeds.addFeeds([A], hour(0));
      const [feed] = (await feeds.dueFeeds(hour(0), 1)) as [Feed];
      const fetched = { ...feed, kind: 'rss', etag: '"1"', fetches: 1, next_due: hour(5), last_fetch_at: hour(1) };
      expect(await feeds.noteFeed(A, [page(1), page(2)], hour(1), () => fetched)).toBe(2);
      expect(
        await feeds.noteFeed(A, [page(2), page(3)], hour(2), (fresh) => ({ ...fetched, interval_s: 100 * fresh })),
      ).toBe(1);
      expect(await feeds.feeds()).toEqual([{ ...fetched, interval_s: 100, items: 3, last_new_at: hour(2) }]);
      expect((await feeds.waitingItems(hour(2), MANY)).map(({ url }) => url)).toEqual(
        [1, 2, 3].map((n) => page(n).url),
      );
      const settled = { tries: 1, next_due: hour(1), error: null } as const;
      await feeds.noteItems([
        { ...settled, url: page(1).url, state: 'kept' },
        { ...settled, url: page(2).url, state: 'waiting', next_due: hour(9), error: 'E_TIMEOUT: slow' },
      ]);
      expect((await feeds.waitingItems(hour(3), MANY)).map(({ url }) => url)).toEqual([page(3).url]);
      expect(await feeds.waitingItems(hour(9), MANY)).toHaveLength(2);
      expect(await feeds.nextDue()).toBe(hour(2));
      expect((await feeds.itemCounts()).get(A)).toEqual({ waiting: 2, kept: 1, known: 0, failed: 0, refused: 0 });
      expect(await feeds.noteFeed(B, [page(9)], hour(3), () => ({ ...fetched, url: B }))).toBe(0);
    },

    'lets no feed with many pages keep out the others': async ({ feeds }) => {
      await feeds.addFeeds([A, B], hour(0));
      const [a, b] = (await feeds.feeds()) as [Feed, Feed];
      await feeds.noteFeed(A, [1, 2, 3, 4].map(page), hour(1), () => a);
      await feeds.noteFeed(B, [{ url: 'https://b.example/1', published: null }], hour(2), () => b);
      const waiting = await feeds.waitingItems(hour(2), { perFeed: 2, inAll: 3 });
      expect(waiting.map(({ url }) => url)).toEqual([page(1).url, page(2).url, 'https://b.example/1']);
      expect(waiting[0]).toEqual({
        url: page(1).url,
        feed: A,
        title: 'Page 1',
        published: hour(1),
        state: 'waiting',
        first_seen: hour(1),
        last_seen: hour(1),
        tries: 0,
        next_due: hour(1),
        error: null,
      });
    },

    'is watched again when it was gone, and forgets pages that no feed names any more': async ({ feeds }) => {
      await feeds.addFeeds([A], hour(0));
      const [feed] = (await feeds.feeds()) as [Feed];
      await feeds.noteFeed(A, [page(1), page(2)], hour(1), () => ({ ...feed, state: 'gone' }));
      expect(await feeds.dueFeeds(hour(9), 10)).toEqual([]);
      expect(await feeds.addFeeds([A], hour(2))).toBe(1);
      expect(await feeds.dueFeeds(hour(9), 10)).toHaveLength(1);
      await feeds.noteItems([{ url: page(1).url, state: 'kept', tries: 0, next_due: hour(1), error: null }]);
      expect([await feeds.forgetItems(hour(1)), await feeds.forgetItems(hour(2))]).toEqual([0, 1]);
      expect((await feeds.waitingItems(hour(9), MANY)).map(({ url }) => url)).toEqual([page(2).url]);
    },

    'counts as no change of the record': async (ledger) => {
      const before = await ledger.changes();
      await ledger.feeds.addFeeds([A], hour(0));
      expect(await ledger.changes()).toBe(before);
    },
  },
};
