import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage, openFetcher } from './fetch-page.ts';
import type { FetchOptions } from './page-fetcher.ts';

const servers: Server[] = [];
const LOOPBACK: FetchOptions = { allowAddress: (address) => address === '127.0.0.1', timeoutMs: 5000 };

/** A server on the loopback address that answers robots.txt with 404 unless told otherwise. */
async function serve(pages: Record<string, RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end('nothing here');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const text =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('fetchPage', () => {
  it('gives bytes, final address and content type, and says who asks', async () => {
    let agent: string | undefined;
    const site = await serve({
      '/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': (request, response) => {
        agent = request.headers['user-agent'];
        text('<p>Hello</p>')(request, response);
      },
    });
    const page = await fetchPage(`${site}/old`, LOOPBACK);
    expect(page).toMatchObject({ finalUrl: `${site}/new`, contentType: 'text/html; charset=utf-8' });
    expect(new TextDecoder().decode(page.bytes)).toBe('<p>Hello</p>');
    expect(agent).toMatch(/^Rapport\/\d/);
  });

  it('undoes gzip and counts the decoded bytes', async () => {
    const site = await serve({
      '/page': text(gzipSync('<p>Hello</p>'), { 'content-encoding': 'gzip' }),
      '/bomb': text(gzipSync(Buffer.alloc(30_000_000)), { 'content-encoding': 'gzip' }),
      '/cut': text(gzipSync('word '.repeat(10_000)).subarray(0, 60), { 'content-encoding': 'gzip' }),
    });
    expect(new TextDecoder().decode((await fetchPage(`${site}/page`, LOOPBACK)).bytes)).toBe('<p>Hello</p>');
    await expect(fetchPage(`${site}/bomb`, { ...LOOPBACK, maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'E_TOO_LARGE',
    });
    await expect(fetchPage(`${site}/cut`, LOOPBACK)).rejects.toMatchObject({ code: 'E_TRUNCATED' });
  });

  it('refuses a redirect to another address of the machine, and one to another scheme', async () => {
    const site = await serve({
      '/inside': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:7/secret' }).end(),
      '/number': (_, response) => response.writeHead(302, { location: 'http://2130706434:8080/secret' }).end(),
      '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
      '/port': (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:22/' }).end(),
    });
    await expect(fetchPage(`${site}/number`, LOOPBACK)).rejects.toMatchObject({ code: 'E_ADDRESS_REFUSED' });
    for (const path of ['inside', 'file', 'port']) {
      await expect(fetchPage(`${site}/${path}`, LOOPBACK)).rejects.toMatchObject({ code: 'E_URL' });
    }
  });

  it('refuses the loopback address in every spelling when nothing is allowed', async () => {
    const site = await serve({ '/': text('<p>inside</p>') });
    const port = new URL(site).port;
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '0.0.0.0',
    ]) {
      await expect(fetchPage(`http://${host}:${port}/`), host).rejects.toMatchObject({ code: 'E_ADDRESS_REFUSED' });
    }
  });

  it('refuses a name when one of its addresses is not public', async () => {
    const site = await serve({ '/': text('<p>inside</p>') });
    const resolver = async () => ['127.0.0.1', '10.0.0.1'];
    const options = { ...LOOPBACK, resolver };
    await expect(fetchPage(`http://news.example:${new URL(site).port}/`, options)).rejects.toMatchObject({
      code: 'E_ADDRESS_REFUSED',
    });
  });

  it('reaches a name whose every address is allowed', async () => {
    const site = await serve({ '/': text('<p>inside</p>') });
    const options = { ...LOOPBACK, resolver: async () => ['127.0.0.1'] };
    expect((await fetchPage(`http://news.example:${new URL(site).port}/`, options)).bytes.length).toBe(13);
  });

  it('obeys robots.txt, at the first address and at every redirect', async () => {
    const site = await serve({
      '/robots.txt': text('User-agent: *\nAllow: /\nDisallow: /private/\n'),
      '/open': text('<p>open</p>'),
      '/private/a': text('<p>closed</p>'),
      '/hop': (_, response) => response.writeHead(302, { location: '/private/a' }).end(),
    });
    expect((await fetchPage(`${site}/open`, LOOPBACK)).bytes.length).toBe(11);
    for (const path of ['/private/a', '/hop']) {
      await expect(fetchPage(site + path, LOOPBACK)).rejects.toMatchObject({ code: 'E_ROBOTS' });
    }
    expect((await fetchPage(`${site}/private/a`, { ...LOOPBACK, robots: false })).bytes.length).toBe(13);
  });

  it('leaves a site alone that cannot say what it allows', async () => {
    const site = await serve({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/a': text('<p>a</p>') });
    await expect(fetchPage(`${site}/a`, LOOPBACK)).rejects.toMatchObject({ code: 'E_ROBOTS' });
  });

  it('ends a site that answers too slowly, before or within the page', async () => {
    const site = await serve({
      '/never': () => undefined,
      '/drip': (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('word '), 50);
        response.on('close', () => clearInterval(timer));
      },
    });
    for (const path of ['/never', '/drip']) {
      await expect(fetchPage(site + path, { ...LOOPBACK, timeoutMs: 400 })).rejects.toMatchObject({
        code: 'E_TIMEOUT',
      });
    }
  });

  it('notices an answer shorter than its Content-Length', async () => {
    const site = await serve({
      '/': (_, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('<p>Only this');
        setTimeout(() => response.socket?.destroy(), 50);
      },
    });
    await expect(fetchPage(`${site}/`, LOOPBACK)).rejects.toMatchObject({ code: 'E_TRUNCATED' });
  });

  it('names what else can be wrong', async () => {
    const site = await serve({
      '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
      '/gone': (_, response) => response.writeHead(410).end(),
    });
    await expect(fetchPage(`${site}/loop`, LOOPBACK)).rejects.toMatchObject({ code: 'E_REDIRECTS' });
    await expect(fetchPage(`${site}/gone`, LOOPBACK)).rejects.toMatchObject({ code: 'E_HTTP' });
    await expect(fetchPage('ftp://example.org/a')).rejects.toMatchObject({ code: 'E_URL' });
    await expect(fetchPage('not an address')).rejects.toMatchObject({ code: 'E_URL' });
    const nobody = { ...LOOPBACK, resolver: async () => [] };
    await expect(fetchPage('http://nobody.example/', nobody)).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    await expect(fetchPage('http://127.0.0.1:1025/', LOOPBACK)).rejects.toMatchObject({ code: 'E_FETCH' });
  });
});

describe('asking again', () => {
  it('sends what is known, and gives the answer whatever it is', async () => {
    const site = await serve({
      '/robots.txt': text('User-agent: *\nCrawl-delay: 7\n'),
      '/feed': (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT' }).end('news');
      },
      '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
      '/gone': (_, response) => response.writeHead(410).end(),
      '/moved': (_, response) => response.writeHead(301, { location: '/feed' }).end(),
      '/for-now': (_, response) => response.writeHead(302, { location: '/moved' }).end(),
    });
    const fetcher = await openFetcher(LOOPBACK);
    const first = await fetcher.ask(`${site}/feed`);
    expect(first).toMatchObject({
      status: 200,
      etag: '"v1"',
      lastModified: 'Mon, 05 Jan 2026 10:00:00 GMT',
      crawlDelay: 7,
    });
    expect(first).not.toHaveProperty('movedTo');
    expect(await fetcher.ask(`${site}/feed`, { etag: '"v1"' })).toMatchObject({
      status: 304,
      bytes: new Uint8Array(0),
    });
    expect(await fetcher.ask(`${site}/busy`)).toMatchObject({ status: 429, retryAfter: '120' });
    expect(await fetcher.ask(`${site}/gone`)).toMatchObject({ status: 410 });
    expect(await fetcher.ask(`${site}/moved`)).toMatchObject({ status: 200, movedTo: `${site}/feed` });
    expect(await fetcher.ask(`${site}/for-now`)).not.toHaveProperty('movedTo');
    await fetcher.close();
  });
});
