import { afterEach, describe, expect, it } from 'vitest';
import { ExtractionPool } from './extraction-pool.ts';

const SENTENCE =
  'The ministers of the two countries met in the capital on Monday and agreed to reopen the border crossing.';
const goodPage = (n: number) => ({
  html: `<html><head><title>Border ${n}</title></head><body><article><h1>Border ${n}</h1>${`<p>${n}: ${SENTENCE} ${SENTENCE}</p>`.repeat(5)}</article></body></html>`,
});
/** Takes seconds to read: several hundred thousand elements. */
const heavyPage = {
  html: `<html><body>${'<p><b>a</b> word, and <i>more</i> words.</p>'.repeat(400_000)}</body></html>`,
};

describe('ExtractionPool', () => {
  let pool: ExtractionPool;
  afterEach(() => pool.close());

  it('reads pages side by side and gives each caller its own article', async () => {
    pool = new ExtractionPool({ workers: 2 });
    const articles = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => pool.extract(goodPage(n))));
    expect(articles.map((article) => article.title)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Border ${n}`));
  });

  it('ends a page that takes too long and goes on with the next', async () => {
    pool = new ExtractionPool({ workers: 1, timeoutMs: 1000 });
    const heavy = pool.extract(heavyPage).catch((error) => error);
    const next = pool.extract(goodPage(1));
    expect(await heavy).toMatchObject({ code: 'E_TIMEOUT' });
    expect((await next).title).toBe('Border 1');
  });

  it('ends a page that needs too much memory and goes on with the next', async () => {
    pool = new ExtractionPool({ workers: 1, maxMemoryMb: 96, timeoutMs: 60_000 });
    const heavy = pool.extract(heavyPage).catch((error) => error);
    const next = pool.extract(goodPage(2));
    expect(await heavy).toMatchObject({ code: 'E_MEMORY' });
    expect((await next).title).toBe('Border 2');
  }, 60_000);

  it('replaces a worker after its share of pages', async () => {
    pool = new ExtractionPool({ workers: 1, pagesPerWorker: 1 });
    for (const n of [1, 2, 3]) expect((await pool.extract(goodPage(n))).title).toBe(`Border ${n}`);
  });

  it('carries the code and message of a page without an article', async () => {
    pool = new ExtractionPool({ workers: 1 });
    const page = { html: '<html><body><p>Menu</p></body></html>', url: 'https://example.org/x' };
    await expect(pool.extract(page)).rejects.toMatchObject({ code: 'E_NO_ARTICLE', source: 'https://example.org/x' });
  });

  it('holds its caller back while its queue is full', async () => {
    pool = new ExtractionPool({ workers: 1, queueSize: 1 });
    const jobs = [1, 2, 3].map((n) => pool.extract(goodPage(n)));
    let free = false;
    const ready = pool.ready().then(() => {
      free = true;
    });
    await Promise.resolve();
    expect(free).toBe(false);
    await Promise.all(jobs);
    await ready;
  });

  it('refuses work after it was closed', async () => {
    pool = new ExtractionPool({ workers: 1 });
    await pool.close();
    await expect(pool.extract(goodPage(1))).rejects.toMatchObject({ code: 'E_INTERNAL' });
  });
});
