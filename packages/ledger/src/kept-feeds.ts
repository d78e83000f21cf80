// What is watched, over an engine: each method with its transaction.

import type { Engine } from './engine/engine.ts';
import type { Feed, FeedItemCounts, FeedItemRow, FeedKeeper, NamedItem } from './port/feeds.ts';
import { addFeeds, itemCounts, nextDue, noteFeed, removeFeed, waitingItems } from './queries/feeds.ts';

/** Feeds and pages in an engine. */
export class KeptFeeds implements FeedKeeper {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async feeds(): Promise<readonly Feed[]> {
    return await this.#engine.db.selectFrom('feed').selectAll().orderBy('url').execute();
  }

  async addFeeds(urls: readonly string[], now: string): Promise<number> {
    return await this.#engine.write((db) => addFeeds(db, urls, now));
  }

  async removeFeed(url: string): Promise<boolean> {
    return await this.#engine.write((db) => removeFeed(db, url));
  }

  async dueFeeds(now: string, limit: number): Promise<readonly Feed[]> {
    const active = this.#engine.db.selectFrom('feed').selectAll().where('state', '=', 'active');
    return await active.where('next_due', '<=', now).orderBy('next_due').orderBy('url').limit(limit).execute();
  }

  async noteFeed(
    url: string,
    items: readonly NamedItem[],
    now: string,
    after: (fresh: number) => Feed,
  ): Promise<number> {
    return await this.#engine.write((db) => noteFeed(db, url, { items, now, after }));
  }

  async waitingItems(
    now: string,
    limits: { readonly perFeed: number; readonly inAll: number },
  ): Promise<readonly FeedItemRow[]> {
    return await waitingItems(this.#engine.db, now, limits);
  }

  async noteItems(
    items: readonly Pick<FeedItemRow, 'url' | 'state' | 'tries' | 'next_due' | 'error'>[],
  ): Promise<void> {
    await this.#engine.write(async (db) => {
      for (const { url, ...changed } of items) {
        await db.updateTable('feed_item').set(changed).where('url', '=', url).execute();
      }
    });
  }

  async itemCounts(): Promise<ReadonlyMap<string, FeedItemCounts>> {
    return await itemCounts(this.#engine.db);
  }

  async nextDue(): Promise<string | null> {
    return await nextDue(this.#engine.db);
  }

  async forgetItems(lastSeenBefore: string): Promise<number> {
    const gone = await this.#engine.write((db) =>
      db
        .deleteFrom('feed_item')
        .where('state', '!=', 'waiting')
        .where('last_seen', '<', lastSeenBefore)
        .executeTakeFirst(),
    );
    return Number(gone.numDeletedRows);
  }
}
