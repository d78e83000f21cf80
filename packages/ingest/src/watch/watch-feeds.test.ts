import { type Article, RapportError } from '@rapport/record';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeCoder, madeLedger } from '../testing.case.ts';
import { watchFeeds, watchOnce } from './watch-feeds.ts';
import type { AskedBefore, AskedPage, WatchEvent, WatchWorld } from './watch-world.ts';

const FEED = 'https://a.example/feed';
const BEGIN = Date.parse('2026-02-01T10:00:00.000Z');

type Site = (url: string, before: AskedBefore) => Partial<AskedPage> | RapportError | string;

/** A made world: its sites are a function, its clock goes on only when something waits. */
class MadeWorld {
  nowMs = BEGIN;
  readonly asked: { url: string; at: number; before: AskedBefore }[] = [];
  readonly events: WatchEvent[] = [];
  readonly stop = new AbortController();
  readonly held: Awaited<ReturnType<typeof madeLedger>>;
  site: Site;

  constructor(held: Awaited<ReturnType<typeof madeLedger>>, site: Site) {
    this.held = held;
    this.site = site;
  }

  get feeds() {
    return this.held.ledger.feeds;
  }

  iso(seconds = 0): string {
    return new Date(this.nowMs + seconds * 1000).toISOString();
  }

  world(): WatchWorld {
    return {
      ledger: this.held.ledger,
      coder: madeCoder(),
      now: () => this.iso(),
      ask: async (url, before = {}) => {
        this.asked.push({ url, at: (this.nowMs - BEGIN) / 1000, before });
        const answer = this.site(url, before);
        if (answer instanceof RapportError) throw answer;
        const given = typeof answer === 'string' ? { bytes: Buffer.from(answer) } : answer;
        return { status: 200, bytes: new Uint8Array(0), finalUrl: url, ...given };
      },
      // A made feed is a line for each page.
      readFeed: (bytes) => {
        const lines = Buffer.from(bytes)
          .toString()
          .split(' ')
          .filter((line) => line !== '');
        if (lines.includes('rubbish')) throw new RapportError('E_INPUT', 'this is no feed');
        const items = lines
          .filter((line) => !line.endsWith('.xml'))
          .map((url) => ({ url, published: /\d{4}-\d\d-\d\d/.exec(url)?.[0] ?? null }));
        return { kind: 'rss', items, feeds: lines.filter((line) => line.endsWith('.xml')), dropped: 0 };
      },
      extract: async ({ bytes, url }) => {
        const text = Buffer.from(bytes).toString();
        if (text === '') throw new RapportError('E_NO_ARTICLE', 'found a list of links');
        return {
          url,
          title: url,
          byline: [],
          published: '2026-01-31',
          language: 'en',
          paragraphs: [text],
          captions: [],
          text,
        } satisfies Article;
      },
      sleep: async (ms) => {
        this.nowMs += ms;
      },
    };
  }

  options() {
    return {
      on: (event: WatchEvent) => void this.events.push(event),
      signal: this.stop.signal,
      monotonic: () => this.nowMs,
    };
  }

  once(): Promise<void> {
    return watchOnce(this.world(), this.options());
  }

  kinds(): string[] {
    return this.events.map(({ kind }) => kind);
  }

  async only() {
    return (await this.feeds.feeds())[0]!;
  }
}

describe('watching', () => {
  let held: Awaited<ReturnType<typeof madeLedger>>;
  beforeEach(async () => {
    held = await madeLedger();
  });
  afterEach(() => held.remove());

  const made = async (site: Site, urls: readonly string[] = [FEED]) => {
    const world = new MadeWorld(held, site);
    await world.feeds.addFeeds(urls, world.iso());
    return world;
  };

  it('keeps what a feed names, once, with its events folded, and asks with what it knows', async () => {
    const world = await made((url, before) =>
      url !== FEED
        ? 'KOR meets CHN today.'
        : before.etag === '"1"'
          ? { status: 304 }
          : { bytes: Buffer.from('https://a.example/1 https://b.example/2'), etag: '"1"', lastModified: 'then' },
    );
    await world.once();
    expect(await held.ledger.stats()).toMatchObject({ documents: 2, events: 1 });
    expect(world.kinds()).toEqual(['feed-read', 'page-kept', 'page-kept']);
    expect(await world.only()).toMatchObject({
      kind: 'rss',
      items: 2,
      fetches: 1,
      unchanged: 0,
      etag: '"1"',
      last_error: null,
    });
    await world.once();
    expect(world.asked).toHaveLength(3);
    world.nowMs += 3_600_000;
    await world.once();
    expect(world.asked.at(-1)).toMatchObject({ url: FEED, before: { etag: '"1"', lastModified: 'then' } });
    expect(await world.only()).toMatchObject({ fetches: 2, unchanged: 1 });
    expect(await held.ledger.stats()).toMatchObject({ documents: 2 });
  });

  it('comes sooner where there is news and later where there is none', async () => {
    let n = 0;
    const world = await made((url) => (url === FEED ? `https://a.example/${n}` : 'KOR meets CHN today.'));
    const intervals: number[] = [];
    for (const next of [1, 2, 2, 2, 2]) {
      n = next;
      world.nowMs = Math.max(world.nowMs, Date.parse((await world.only()).next_due));
      await world.once();
      intervals.push((await world.only()).interval_s);
    }
    expect(intervals).toEqual([450, 300, 450, 675, 1013]);
  });

  it('waits longer after each failure, and as long as it is told to', async () => {
    let answer: Partial<AskedPage> | RapportError = new RapportError('E_TIMEOUT', 'too slow');
    const world = await made(() => answer);
    const waits: number[] = [];
    const fail = async () => {
      world.nowMs = Math.max(world.nowMs, Date.parse((await world.only()).next_due));
      await world.once();
      waits.push((Date.parse((await world.only()).next_due) - world.nowMs) / 1000);
    };
    for (let i = 0; i < 3; i++) await fail();
    expect(await world.only()).toMatchObject({ failures: 3, last_error: 'E_TIMEOUT: too slow', last_success_at: null });
    answer = { status: 429, retryAfter: '40000' };
    await fail();
    answer = { status: 503, retryAfter: 'Fri, 31 Dec 9999 23:59:59 GMT' };
    await fail();
    answer = { bytes: Buffer.from('rubbish') };
    await fail();
    expect(waits).toEqual([1800, 3600, 7200, 40_000, 86_400, 57_600]);
    expect(world.kinds()).toEqual(Array.from({ length: 6 }, () => 'feed-failed'));
    answer = { bytes: Buffer.from('') };
    await fail();
    expect(await world.only()).toMatchObject({ failures: 0, last_error: null });
  });

  it('follows a feed that has moved for good, and leaves one that is gone', async () => {
    const to = 'https://b.example/new-feed';
    const world = await made(
      (url) => (url === FEED ? { movedTo: to, finalUrl: to } : url === to ? { finalUrl: to } : { status: 410 }),
      [FEED, 'https://c.example/gone'],
    );
    await world.once();
    const feeds = await world.feeds.feeds();
    expect(feeds.map(({ url, state, moved_to }) => [url, state, moved_to])).toEqual([
      [FEED, 'moved', to],
      [to, 'active', null],
      ['https://c.example/gone', 'gone', null],
    ]);
    const count = world.asked.length;
    world.nowMs += 86_400_000;
    await world.once();
    expect(world.asked.slice(count).map(({ url }) => url)).toEqual([to]);
  });

  it('takes the sitemaps of an index, of its own site alone', async () => {
    const world = await made((url) => (url === FEED ? 'https://a.example/s1.xml https://evil.example/s2.xml' : ''));
    await world.once();
    expect((await world.feeds.feeds()).map(({ url }) => url)).toEqual([FEED, 'https://a.example/s1.xml']);
  });

  it('lets no host with many pages hold up the others', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `https://a.example/${n}`);
    const other = 'https://z.example/feed';
    const world = await made(
      (url) => (url === FEED ? many.join(' ') : url === other ? 'https://z.example/1' : 'KOR meets CHN.'),
      [FEED, other],
    );
    await world.once();
    expect(world.asked.findIndex(({ url }) => url === 'https://z.example/1')).toBeLessThan(10);
    expect((await world.feeds.itemCounts()).get(FEED)).toMatchObject({ kept: 40, waiting: 0 });
  });

  it('passes over what is older than a month before the feed was added', async () => {
    const pages = ['2025-12-31', '2026-01-15', '2026-02-01'].map((day) => `https://a.example/${day}`);
    const world = await made((url) => (url === FEED ? pages.join(' ') : 'KOR meets CHN.'));
    await world.once();
    expect(world.asked.map(({ url }) => url)).toEqual([FEED, ...pages.slice(1)]);
  });

  it('asks one host in turn, with pauses as long as its robots.txt wants', async () => {
    const pages = [1, 2, 3].map((n) => `https://a.example/${n}`);
    const world = await made((url) =>
      url === FEED ? { bytes: Buffer.from(pages.join(' ')), crawlDelay: 7 } : 'KOR meets CHN.',
    );
    await world.once();
    expect(world.asked.map(({ at }) => at)).toEqual([0, 7, 14, 21]);
  });

  it('tries a page again when that may help, and not when it does not', async () => {
    const answers: Record<string, Partial<AskedPage> | RapportError | string> = {
      slow: new RapportError('E_TIMEOUT', 'too slow'),
      broken: { status: 500 },
      missing: { status: 404 },
      secret: { status: 403 },
      private: new RapportError('E_ADDRESS_REFUSED', '10.0.0.1 is not a public address'),
      robots: new RapportError('E_ROBOTS', 'asks programs not to'),
      links: '',
      german: 'fails',
    };
    const names = Object.keys(answers);
    const world = await made((url) =>
      url === FEED ? names.map((name) => `https://${name}.example/`).join(' ') : answers[/\/\/(\w+)/.exec(url)![1]!]!,
    );
    await world.once();
    expect((await world.feeds.itemCounts()).get(FEED)).toEqual({
      waiting: 2,
      kept: 0,
      known: 0,
      failed: 3,
      refused: 3,
    });
    answers.slow = 'KOR meets CHN today.';
    world.nowMs += 600_000;
    await world.once();
    expect((await world.feeds.itemCounts()).get(FEED)).toMatchObject({ waiting: 1, kept: 1 });
    for (let i = 0; i < 5; i++) {
      world.nowMs += 40 * 3_600_000;
      await world.once();
    }
    expect((await world.feeds.itemCounts()).get(FEED)).toMatchObject({ waiting: 0, kept: 1, failed: 4 });
    expect(world.asked.filter(({ url }) => url.includes('broken'))).toHaveLength(5);
  });

  it('leaves a host alone that says so, with all its pages', async () => {
    const pages = [1, 2, 3].map((n) => `https://busy.example/${n}`);
    const world = await made((url) => (url === FEED ? pages.join(' ') : { status: 429, retryAfter: '7200' }));
    await world.once();
    expect(world.asked.filter(({ url }) => url.includes('busy'))).toHaveLength(1);
    const waiting = await world.feeds.waitingItems(world.iso(7200), { perFeed: 10, inAll: 10 });
    expect(waiting.map(({ tries }) => tries).sort()).toEqual([0, 0, 1]);
    expect(await world.feeds.waitingItems(world.iso(7100), { perFeed: 10, inAll: 10 })).toEqual([]);
  });

  it('knows a page again by its content, whatever its address', async () => {
    const world = await made((url) => {
      if (url === FEED) return 'https://a.example/1 https://a.example/one';
      return { bytes: Buffer.from('KOR meets CHN today.'), finalUrl: 'https://a.example/1' };
    });
    await world.once();
    expect(world.kinds().slice(1).sort()).toEqual(['page-kept', 'page-known']);
    expect(await held.ledger.stats()).toMatchObject({ documents: 1 });
  });

  it('goes on after a bad round, sleeps until something is due, and ends when told', async () => {
    const world = await made(() => '');
    vi.spyOn(held.ledger.feeds, 'dueFeeds').mockRejectedValueOnce(
      new RapportError('E_LEDGER_BUSY', 'another program is writing'),
    );
    const sleeps: number[] = [];
    const sleep = async (ms: number) => {
      sleeps.push(ms);
      world.nowMs += ms;
      if (sleeps.length === 3) world.stop.abort();
    };
    await watchFeeds({ ...world.world(), sleep }, world.options());
    expect(world.kinds()).toEqual(['round-failed', 'feed-read']);
    expect(sleeps).toEqual([10_000, 60_000, 60_000]);
  });
});
