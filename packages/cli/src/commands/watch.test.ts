// Watching sites on this machine that misbehave, through the real reader.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Collaborators } from '../collaborators.ts';
import { openFeedReader } from '../compose/feed-reader.ts';
import { capture, fakes } from '../testing.case.ts';
import { type WatchCommand, watch } from './watch.ts';

const CHILD = fileURLToPath(new URL('watch-child.case.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapport-watch-'));
const servers: Server[] = [];
let count = 0;

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(pages: Record<string, RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const body =
  (text: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, headers).end(text);
  };
const rss = (...links: string[]) =>
  `<rss version="2.0"><channel><title>Made</title>${links.map((link) => `<item><title>t</title><link>${link}</link></item>`).join('')}</channel></rss>`;

/** Collaborators that may reach 127.0.0.1 alone, with a reader that gives up soon. */
function world(ledger: string, changes: Partial<Collaborators> = {}): Collaborators {
  return fakes({
    openLedger: async () => await openLedger(ledger, { placing: PLACING }),
    openFeedReader: () =>
      openFeedReader({ allowAddress: (address) => address === '127.0.0.1', timeoutMs: 700, maxBytes: 200_000 }),
    now: () => new Date().toISOString(),
    ...changes,
  });
}

const COMMAND: WatchCommand = { list: false, json: false, once: false, jobs: 1, delay: 0 };

async function run(ledger: string, command: Partial<WatchCommand>, changes: Partial<Collaborators> = {}) {
  const streams = capture('', { RAPPORT_LOG: 'debug' });
  const code = await watch({ ...COMMAND, ...command }, streams, world(ledger, changes));
  const lines = streams
    .err()
    .split('\n')
    .filter((line) => line !== '');
  return { code, out: streams.out(), log: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const place = () => join(folder, `ledger-${count++}.sqlite`);

interface Listed {
  readonly url: string;
  readonly state: string;
  readonly failures: number;
  readonly last_error: string | null;
  readonly pages: Record<string, number>;
}

async function listed(ledger: string): Promise<Map<string, Listed>> {
  const { out } = await run(ledger, { list: true, json: true });
  const feeds = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Listed);
  return new Map(feeds.map((feed) => [new URL(feed.url).pathname, feed]));
}

/** A site that behaves badly in every way that is known; `port` is of a server that nobody may reach. */
function badSite(port: string): Record<string, RequestListener> {
  return {
    '/good': body(rss('/page/1', '/page/2?utm_source=x'), { etag: '"1"' }),
    '/page/1': body('a page'),
    '/page/2': body('a page'),
    '/slow': () => undefined,
    '/drip': (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    },
    '/short': (_, response) => {
      response.writeHead(200, { 'content-length': '9000' });
      response.write('<rss>');
      setTimeout(() => response.socket?.destroy(), 30);
    },
    '/inside': (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/secret` }).end(),
    '/number': (_, response) => response.writeHead(301, { location: `http://2130706434:${port}/secret` }).end(),
    '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/bomb': body(gzipSync(Buffer.alloc(30_000_000, 32)), { 'content-encoding': 'gzip' }),
    '/bomb.gz': body(gzipSync(Buffer.alloc(30_000_000, 32))),
    '/half': body(`${rss('/page/1')}<item><link>/page/2</link>`.replace('</channel></rss>', '')),
    '/wrong': body(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3])),
    '/busy': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/moved': (_, response) => response.writeHead(301, { location: '/good' }).end(),
    '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
    '/html': body('<html><body>Hello</body></html>'),
  };
}

/** What is told of each of its feeds. */
const ERRORS: Readonly<Record<string, string | null>> = {
  '/good': null,
  '/slow': 'E_TIMEOUT',
  '/drip': 'E_TIMEOUT',
  '/short': 'E_TRUNCATED',
  '/inside': 'E_ADDRESS_REFUSED',
  '/number': 'E_ADDRESS_REFUSED',
  '/file': 'E_URL',
  '/bomb': 'E_TOO_LARGE',
  '/bomb.gz': 'E_TOO_LARGE',
  '/half': null,
  '/wrong': 'E_BINARY',
  '/busy': 'E_HTTP',
  '/gone': 'E_HTTP',
  '/moved': null,
  '/circle': 'E_REDIRECTS',
  '/html': 'E_INPUT',
};

describe('watch', () => {
  it('adds, lists and removes feeds, and takes them from OPML', async () => {
    const ledger = place();
    expect((await run(ledger, { list: true })).out).toContain('nothing is watched');
    const opml = join(folder, 'feeds.opml');
    writeFileSync(opml, '<opml version="2.0"><body><outline xmlUrl="https://b.example/f"/></body></opml>');
    const added = await run(ledger, { add: ['https://a.example/f'], import: opml });
    expect(added.out).toBe('2 of 2 added; the others were watched already\n');
    const list = await run(ledger, { list: true });
    expect(list.out).toMatch(/^https:\/\/a\.example\/f\n {2}not fetched yet\n {2}next .* UTC; 0 pages kept/);
    expect((await run(ledger, { remove: ['https://a.example/f'] })).out).toContain('watched no longer');
    expect((await listed(ledger)).size).toBe(1);
    await expect(run(ledger, { remove: ['https://a.example/f'] })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    await expect(run(ledger, { add: ['ftp://a.example/f'] })).rejects.toMatchObject({ code: 'E_URL' });
    await expect(run(ledger, { add: ['feed'] })).rejects.toMatchObject({ code: 'E_URL' });
    await expect(run(ledger, { import: join(folder, 'none') })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
  });

  it('keeps what well-behaved feeds name, and goes on beside those that misbehave', async () => {
    const ledger = place();
    let secrets = 0;
    const hidden = await serve({
      '/secret': (_, response) => {
        secrets += 1;
        response.end(rss());
      },
    });
    const { port } = new URL(hidden);
    const site = await serve(badSite(port));
    const paths = Object.keys(ERRORS);
    await run(ledger, { add: paths.map((path) => `${site}${path}`) });
    const { code, log } = await run(ledger, { once: true });
    expect(code).toBe(0);
    const feeds = await listed(ledger);
    const errors = Object.fromEntries(
      [...feeds].map(([path, { last_error }]) => [path, last_error?.split(':')[0] ?? null]),
    );
    expect(errors).toEqual(ERRORS);
    expect([feeds.get('/gone')!.state, feeds.get('/moved')!.state]).toEqual(['gone', 'moved']);
    expect(secrets).toBe(0);
    const ledgerOpened = await openLedger(ledger, { placing: PLACING });
    expect((await ledgerOpened.feeds.itemCounts()).get(`${site}/good`)).toMatchObject({ waiting: 0 });
    expect(await ledgerOpened.stats()).toMatchObject({ documents: 2 });
    await ledgerOpened.close();
    expect(log.filter(({ msg }) => msg === 'feed-failed')).toHaveLength(12);
    // Nothing is due: a second run asks nobody.
    expect((await run(ledger, { once: true })).log).toEqual([]);
  });

  it('takes up after a restart what was named and not yet kept', async () => {
    const ledger = place();
    const site = await serve({ '/feed': body(rss('/page/1')), '/page/1': body('a page') });
    await run(ledger, { add: [`${site}/feed`] });
    const failing = { openCoder: async () => Promise.reject(new Error('no models here')) };
    await expect(run(ledger, { once: true }, failing)).rejects.toThrow('no models here');
    let asked = 0;
    const dying: Partial<Collaborators> = {
      openFeedReader: async () => {
        const reader = await openFeedReader({ allowAddress: (address) => address === '127.0.0.1' });
        const ask: typeof reader.ask = (url, before) => {
          asked += 1;
          if (asked > 1) process.emit('SIGTERM');
          return reader.ask(url, before);
        };
        return { ...reader, ask };
      },
    };
    await run(ledger, { once: true }, dying);
    await run(ledger, { once: true });
    const opened = await openLedger(ledger, { placing: PLACING });
    expect(await opened.stats()).toMatchObject({ documents: 1 });
    await opened.close();
  });

  it('loses nothing and doubles nothing when it is killed again and again', async () => {
    const ledger = place();
    const pages = Array.from({ length: 120 }, (_, n) => `/page/${n}`);
    let asked = 0;
    const answered: [string, RequestListener][] = pages.map((page) => [
      page,
      (_, response) => {
        asked += 1;
        response.end(`page ${page}`);
      },
    ]);
    const site = await serve({ '/feed': body(rss(...pages)), ...Object.fromEntries(answered) });
    await run(ledger, { add: [`${site}/feed`] });
    for (const enough of [10, 50, 90, Number.POSITIVE_INFINITY]) {
      const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', CHILD, ledger], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr.on('data', () => {
        if (asked >= enough) child.kill('SIGKILL');
      });
      await once(child, 'close');
    }
    const opened = await openLedger(ledger, { placing: PLACING });
    expect((await opened.feeds.itemCounts()).get(`${site}/feed`)).toMatchObject({ waiting: 0, failed: 0 });
    expect(await opened.stats()).toMatchObject({ documents: pages.length });
    expect((await opened.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
    await opened.close();
  }, 60_000);

  it('answers for its health and its figures, and ends when it is told', async () => {
    const ledger = place();
    const site = await serve({ '/feed': body(rss('/page/1')), '/page/1': body('a page') });
    await run(ledger, { add: [`${site}/feed?key=hidden`, `${site}/none?key=hidden`] });
    const streams = capture('', { RAPPORT_LOG: 'debug' });
    const running = watch({ ...COMMAND, port: 0 }, streams, world(ledger));
    while (!streams.out().includes('\n') || !streams.err().includes('feed-failed')) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const address = streams.out().replace('listening on ', '').trim();
    const health = await fetch(`${address}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok', overdue_s: expect.any(Number) }]);
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toMatch(/rapport_watch_feeds_total\{outcome="failed"\} 1/);
    expect(metrics).toMatch(/rapport_watch_feeds\{state="active"\} 2/);
    expect((await fetch(`${address}/else`)).status).toBe(404);
    process.emit('SIGTERM');
    expect(await running).toBe(0);
    expect(streams.err()).not.toContain('hidden');
  });
});
