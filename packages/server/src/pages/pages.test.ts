import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, type MadeServer, madeServer, PASSWORD, TOKEN } from '../testing.case.ts';

interface Lines {
  rows: { id: string; mentions: { document_key: string }[] }[];
}

const INDEX = `<!doctype html><html lang="en"><head><title>Rapport</title><link rel="stylesheet" href="/assets/a-12345678.css"></head><body><div id="page"></div><noscript><p>Draws with script</p></noscript></body></html>`;

describe('pages to read without script', () => {
  let made: MadeServer;
  let first: Lines['rows'][0];
  beforeAll(async () => {
    made = await madeServer();
    first = ((await made.get('/api/pairs/KOR-CHN/chronology?order=oldest')) as Lines).rows[0]!;
  });
  afterAll(() => made.remove());

  const page = (url: string, status = 200) => made.get(url, status) as Promise<string>;

  it('list the pairs on record, and say what the record is', async () => {
    const home = await page('/');
    expect(home).toContain('<a href="/CHN-KOR">China and South Korea</a>: 2 events');
    expect(home).toContain('What two presses report');
    const { statusCode, headers } = await made.app.inject('/plain?lang=ko');
    expect([statusCode, headers.location]).toEqual([308, '/?lang=ko']);
  });

  it('tell the state of a pair in a sentence, with what happened last and the way to all of it', async () => {
    const pair = await page('/KOR-CHN');
    const { sentence_marked: told }: { sentence_marked: string } = await made.get('/api/pairs/KOR-CHN/summary');
    expect(pair).toContain(`<p class="lead">${told.replaceAll(/\*\*(.*?)\*\*/g, '<b>$1</b>')}</p>`);
    expect(pair).toContain(`<a href="/events/${first.id}">`);
    expect(pair).toContain('<a href="/KOR-CHN/chronology">The whole chronology</a>');
    expect(await page('/CHN-JPN')).toContain('Nothing is on record between');
  });

  it('speak the language that was chosen on the pages before', async () => {
    const { headers } = await made.app.inject({ url: '/', headers: { cookie: 'rapport_language=zh' } });
    expect(headers['content-language']).toBe('zh');
  });

  it('tell a chronology with its citations, filtered as the address says', async () => {
    const whole = await page('/KOR-CHN/chronology');
    expect(whole).toContain('<title>Chronology of South Korea and China · Rapport</title>');
    expect(whole).toContain(`<a href="/events/${first.id}">`);
    expect(whole).toContain('The seoul paper, “About seoul”');
    const some = await page('/KOR-CHN/chronology?type=ACCUSE&colour=red&since=nonsense');
    expect([some.includes('fishing'), some.includes('dines')]).toEqual([true, false]);
  });

  it('tell an event and an article, each with ways to the other', async () => {
    const event = await page(`/events/${first.id}`);
    expect(event).toContain('KOR <mark>meets</mark> CHN in Beijing');
    const { document_key } = first.mentions[0]!;
    expect(event).toContain(`href="/articles/${document_key}"`);
    const article = await page(`/articles/${document_key}`);
    expect(article).toContain(`href="/events/${first.id}"`);
    expect(article).toMatch(/<p><mark>\w{3} meets/);
  });

  it.each([
    ['ko', '한국·중국 연표', '모든 관계', '회담'],
    ['zh', '韩国和中国大事记', '全部双边关系', '会谈'],
  ])('speak %s when they are asked to, by address or by browser', async (language, title, all, talks) => {
    const address = '/KOR-CHN/chronology';
    const byAddress = await page(`${address}?lang=${language}`);
    for (const words of [title, all, talks, `<html lang="${language}"`]) expect(byAddress).toContain(words);
    expect(byAddress).toContain(`href="/events/${first.id}?lang=${language}"`);
    expect(byAddress).toContain('hreflang="en"');
    const { body, headers } = await made.app.inject({ url: address, headers: { 'accept-language': language } });
    expect(body).toContain(title);
    expect(body).toContain(`href="/events/${first.id}"`);
    expect(headers).toMatchObject({ 'content-language': language });
    for (const url of [`/events/${first.id}`, `/articles/${first.mentions[0]!.document_key}`, '/', '/KOR-CHN']) {
      const told = await page(`${url}?lang=${language}`);
      expect(told).toContain(`<html lang="${language}"`);
      expect(
        told.replaceAll(/<(?:blockquote|cite|p lang|article)[\s\S]*?<\/(?:blockquote|cite|p|article)>/g, ''),
      ).not.toMatch(/Reports|coded by|What it tells|on record|All pairs/);
    }
    expect(await page(`/events/none?lang=${language}`, 404)).not.toContain('Not found');
  });

  it('say what is not there', async () => {
    for (const url of ['/events/none', '/articles/none', '/KOR-XXX/chronology']) {
      expect(await page(url, 404)).toContain('<h1>Not found</h1>');
    }
  });

  it('leave addresses under /api to the contract, those that look like a page’s too', async () => {
    for (const url of ['/api/chronology', '/api/chronology?order=oldest']) {
      expect(await made.get(url, 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    }
  });

  it('show what articles say as text, whatever they say', async () => {
    const text = 'KOR meets JPN <script>alert(1)</script> & "more".';
    const document = {
      id: 'bad',
      text,
      title: '<img src=x onerror=alert(1)>',
      published: '2026-01-29',
      language: 'en',
    };
    await keep(made.ledger, [{ ...document, url: 'javascript:alert(1)' }]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const lines: Lines = await made.get('/api/pairs/KOR-JPN/chronology');
    const urls = [
      '/KOR-JPN',
      '/KOR-JPN/chronology',
      `/events/${lines.rows[0]!.id}`,
      `/articles/${lines.rows[0]!.mentions[0]!.document_key}`,
    ];
    for (const url of urls) {
      const body = await page(url);
      expect(body).toContain('&lt;script&gt;');
      expect(body).not.toMatch(/<script|<img|javascript:/);
    }
  });

  it('show the captions of an article under its text', async () => {
    const captions = [{ text: 'The two at the gate.', credit: 'A. Photographer' }, { text: 'The gate.' }];
    const text = 'KOR meets JPN <at> the gate.';
    await keep(made.ledger, [{ id: 'pictured', text, captions, published: '2026-01-28', language: 'en' }]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const lines: Lines = await made.get('/api/pairs/KOR-JPN/chronology?since=2026-01-28&until=2026-01-28');
    const article = await page(`/articles/${lines.rows[0]!.mentions[0]!.document_key}`);
    expect(article).toContain(
      '<h2>Captions</h2><ul><li>The two at the gate. (A. Photographer)</li><li>The gate.</li></ul>',
    );
    expect(article).toContain('<mark>KOR meets JPN &lt;at&gt; the gate.</mark>');
  });

  it('stand in a plain page where the others are not built', async () => {
    expect(await page('/help')).toContain('are not built on this machine');
    expect(await page('/KOR-CHN')).toContain('<div id="page">');
  });
});

describe('the built pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-pages-'));
  let made: MadeServer;
  beforeAll(async () => {
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), INDEX);
    writeFileSync(join(root, 'assets', 'a-12345678.css'), 'p { color: black }');
    made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD, adminToken: TOKEN }, { webRoot: root });
  });
  afterAll(async () => {
    await made.remove();
    rmSync(root, { recursive: true });
  });

  it('are given for every address that is a page, and to everybody: they hold nothing of the record', async () => {
    for (const url of ['/', '/KOR-CHN', '/review', '/events/x', '/KOR-CHN/chronology']) {
      expect(await made.get(url)).toBe(INDEX);
    }
    expect(await made.get('/missing.js', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    expect(await made.get('/../package.json', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    expect(await made.get('/%2e%2e/package.json', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
  });

  it('hold something to read for whoever may', async () => {
    const body: string = await made.get('/KOR-CHN/chronology', 200, { authorization: `Bearer ${TOKEN}` });
    expect(body).toContain('Chronology of South Korea and China');
    expect(body).toContain('/assets/a-12345678.css');
    expect(body).not.toContain('Draws with script');
  });

  it('ask for what their script will ask for while it comes', async () => {
    const asked = async (url: string): Promise<string[]> => {
      const body: string = await made.get(url, 200, { authorization: `Bearer ${TOKEN}` });
      const hints = body.matchAll(/<link rel="preload" as="fetch" crossorigin="anonymous" href="([^"]+)">/g);
      return [...hints].map(([, address]) => address!);
    };
    expect(await asked('/KOR-CHN?by=week')).toEqual([
      '/api/pairs/KOR-CHN/summary?lang=en',
      '/api/pairs/KOR-CHN/index?by=week',
    ]);
    expect(await asked('/')).toEqual(['/api/pairs?limit=24']);
    expect(await asked('/KOR-CHN/chronology')).toEqual([]);
  });

  it('come with files that browsers may keep', async () => {
    const { headers, statusCode } = await made.app.inject('/assets/a-12345678.css');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });
});
