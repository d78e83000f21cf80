import { gzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical-url.ts';
import { readFeed } from './read-feed.ts';
import { readFeedList } from './read-feed-list.ts';

const URL_ = 'https://news.example/feeds/all.xml';
const read = (text: string | Uint8Array, contentType?: string) =>
  readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    url: URL_,
    maxBytes: 100_000,
    ...(contentType === undefined ? {} : { contentType }),
  });

const RSS = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const ITEM = (n: number, end = '</item>') =>
  `<item><title>Story ${n} &amp; more</title><link>/story/${n}?utm_source=rss#top</link><pubDate>Mon, 05 Jan 2026 10:0${n}:00 +0900</pubDate>${end}`;

describe('a feed', () => {
  it('of RSS gives its pages with absolute addresses, titles and times', () => {
    expect(read(RSS(ITEM(1) + ITEM(2) + ITEM(1)))).toEqual({
      kind: 'rss',
      title: 'News',
      items: [
        { url: 'https://news.example/story/1', title: 'Story 1 & more', published: '2026-01-05T01:01:00.000Z' },
        { url: 'https://news.example/story/2', title: 'Story 2 & more', published: '2026-01-05T01:02:00.000Z' },
      ],
      feeds: [],
      dropped: 0,
    });
  });

  it.each([
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>u</id><updated>2026-01-01T00:00:00Z</updated><entry><title type="html">A</title><id>i</id><updated>2026-01-05T00:00:00Z</updated><link rel="self" href="/self"/><link href="/a"/></entry></feed>',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>N</title></channel><item rdf:about="/a"><title>A</title><link>/a</link><dc:date>2026-01-05</dc:date></item></rdf:RDF>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","url":"/a","title":"A","date_published":"2026-01-05T00:00:00Z"}]}',
    ],
    [
      'sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n"><url><loc>https://news.example/a</loc><news:news><news:publication_date>2026-01-05</news:publication_date><news:title>A</news:title></news:news></url></urlset>',
    ],
  ])('of %s as well', (kind, text) => {
    const item = { url: 'https://news.example/a', title: 'A', published: '2026-01-05T00:00:00.000Z' };
    expect(read(text)).toMatchObject({ kind, items: [item], dropped: 0 });
  });

  it('that is an index of sitemaps, or a list of addresses', () => {
    const index =
      '<sitemapindex><sitemap><loc>/one.xml</loc></sitemap><sitemap><loc>/two.xml.gz</loc></sitemap></sitemapindex>';
    expect(read(index)).toMatchObject({
      kind: 'sitemap-index',
      items: [],
      feeds: ['https://news.example/one.xml', 'https://news.example/two.xml.gz'],
    });
    expect(read('https://a.example/1\n\nhttps://a.example/2\n')).toMatchObject({ kind: 'list', items: [{}, {}] });
  });

  it('that is a page names the feeds of its site', () => {
    const page = `<!doctype html><html><head><link rel="stylesheet" href="/a.css"><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"/><link href='/atom' type=application/atom+xml rel="feed alternate"><link rel="alternate" hreflang="ko" href="/ko"></head></html>`;
    expect(read(page)).toMatchObject({
      kind: 'page',
      items: [],
      feeds: ['https://news.example/rss?a=1&b=2', 'https://news.example/atom'],
    });
  });

  it('keeps the other entries when one does not end, and counts what is lost', () => {
    const broken = read(RSS(ITEM(1) + ITEM(2, '') + ITEM(3)));
    expect(broken.items.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://news.example/story/${n}`));
    const cut = read(`${RSS(ITEM(1) + ITEM(2)).slice(0, -60)}<item><title>Half`);
    expect([cut.items.length, cut.dropped]).toEqual([2, 1]);
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><link href="/1"/><entry><id>2</id><link href="/2"/></entry></feed>';
    expect(read(atom).items.map(({ url }) => url)).toEqual(['https://news.example/1', 'https://news.example/2']);
  });

  it('passes over entries that lead nowhere', () => {
    const items =
      '<item><title>No way</title></item><item><link>javascript:alert(1)</link></item><item><guid>https://news.example/g</guid></item>';
    expect(read(RSS(items))).toMatchObject({ items: [{ url: 'https://news.example/g' }], dropped: 2 });
  });

  it('is read in the encoding that its bytes bear out', () => {
    const text =
      '<?xml version="1.0" encoding="EUC-KR"?><rss version="2.0"><channel><item><title>?</title><link>/k</link></item></channel></rss>';
    const [before, after] = text.split('?</title>');
    const bytes = Buffer.concat([
      Buffer.from(before!),
      Buffer.concat(Array(30).fill(Buffer.from([0xc7, 0xd1, 0xb1, 0xb9]))),
      Buffer.from(`</title>${after}`),
    ]);
    expect(read(bytes).items[0]).toMatchObject({ title: '한국'.repeat(30) });
    expect(read(bytes, 'application/xml; charset=utf-8').items[0]).toMatchObject({ title: '한국'.repeat(30) });
  });

  it('is unpacked, but no further than its limit', () => {
    expect(read(gzipSync(RSS(ITEM(1)))).items).toHaveLength(1);
    expect(() => read(gzipSync(RSS(' '.repeat(2_000_000))))).toThrow(expect.objectContaining({ code: 'E_TOO_LARGE' }));
  });

  it('expands no entity of its own making', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
    const { items } = read(bomb + RSS('<item><title>&c;</title><link>/a</link></item>').replace(/^<\?xml[^>]*>/, ''));
    expect(JSON.stringify(items).length).toBeLessThan(5000);
  });

  it.each([
    '',
    '<html><body>A page</body></html>',
    'Hello',
    '{"a": 1}',
    '[]',
    '<rss',
    '{"version": "https://jsonfeed.org',
  ])('is not what says %j', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E_(?:INPUT|BINARY)$/) }));
  });

  it('of any kind of rubbish gives items or an error of the catalogue', () => {
    const pieces = fc.constantFrom(
      '<item>',
      '</item>',
      '<link>',
      '/a',
      '</link>',
      '<rss>',
      '<feed>',
      '<entry>',
      '&',
      '<![CDATA[',
      ']]>',
      '{',
      '"items"',
      '<urlset>',
      '<url>',
      '<loc>',
      'x',
      ' ',
      '\0',
      '<!--',
      '>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        try {
          expect(read(parts.join('')).items.every(({ url }) => /^https?:/.test(url))).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RapportError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a list of feeds', () => {
  it('is OPML, also in groups, or one address a line', () => {
    const opml =
      '<opml version="2.0"><head/><body><outline text="g"><outline type="rss" text="x" xmlUrl="https://a.example/f"/></outline><outline text="y" xmlUrl="https://b.example/f"/><outline text="z" xmlUrl="https://a.example/f"/></body></opml>';
    expect(readFeedList(opml)).toEqual(['https://a.example/f', 'https://b.example/f']);
    expect(readFeedList('# ours\nhttps://a.example/f\r\n\nhttps://b.example/f\n')).toHaveLength(2);
    expect(() => readFeedList('nothing')).toThrow(/names no feed/);
    expect(() => readFeedList('<opml><body>')).toThrow(/E_INPUT|OPML|names no feed/);
  });
});

describe('an address', () => {
  it.each([
    ['HTTPS://News.Example:443/a?utm_medium=x&id=1&fbclid=2#c', 'https://news.example/a?id=1'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://ann:secret@news.example/', 'https://news.example/'],
    ['mailto:a@b.example', null],
    ['', null],
  ])('%s is known as %s', (given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });
});
