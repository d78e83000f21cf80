// Feeds, sitemaps and lists of feeds, as `rapport watch` fetches or is given them.

import { openFeeds } from '@rapport/reader';
import fc from 'fast-check';
import { demand, type Target } from '../target.ts';

const SAMPLES = [
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Made &amp; news</title><link>https://made.example/</link>
<item><title><![CDATA[One <b>day</b>]]></title><link>https://made.example/1?utm_source=rss#top</link><pubDate>Tue, 06 Jan 2026 10:00:00 +0900</pubDate><guid isPermaLink="false">1</guid></item>
<item><title>Two</title><guid>https://made.example/2</guid><dc:date>2026-01-07</dc:date></item></channel></rss>`,
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">A</title><id>urn:a</id><updated>2026-01-06T10:00:00Z</updated><entry><title>One</title><link rel="alternate" href="/1"/><id>tag:made.example,2026:1</id><published>2026-01-06T10:00:00+09:00</published></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://made.example/"><title>R</title></channel><item rdf:about="https://made.example/1"><title>One</title><link>https://made.example/1</link></item></rdf:RDF>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://made.example/1","title":"One","date_published":"2026-01-06T10:00:00Z"},{"id":2,"external_url":"https://made.example/2"}]}`,
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://made.example/1</loc><lastmod>2026-01-06</lastmod><news:news><news:publication_date>2026-01-06</news:publication_date><news:title>One</news:title></news:news></url></urlset>`,
  `<sitemapindex><sitemap><loc>https://made.example/s1.xml.gz</loc></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>`,
  `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel='x alternate' type=application/atom+xml href=b></head></html>`,
  `https://made.example/1\nhttps://made.example/2\n`,
  `<opml version="2.0"><head><title>Mine</title></head><body><outline text="A"><outline text="B" xmlUrl="https://made.example/feed" type="rss"/></outline></body></opml>`,
];

const TOKENS = [
  '<item>',
  '</item>',
  '<entry>',
  '<link>',
  '<guid>',
  '<!DOCTYPE a [<!ENTITY b "',
  '<!ENTITY % c SYSTEM "file:///etc/passwd">',
  '&b;',
  '%c;',
  ']>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml encoding="utf-16"?>',
  '<?',
  '?>',
  ' xml:base="',
  'xmlns:a="b"',
  '<a:b:c>',
  '<rss',
  '<feed',
  '<rdf:RDF',
  '<urlset>',
  '<url>',
  '<loc>',
  '<opml>',
  '<outline ',
  'xmlUrl="',
  '__proto__',
  'constructor',
  '{"items":[',
  'javascript:',
  'http://[::1]/',
  'http://user:pw@x/',
  'Tue, 31 Feb 2026',
  '-271821-04-20',
  '+275760-09-13T00:00:00.001Z',
  '&#0;',
  '&#xd800;',
  '\u0000',
  '\ufeff',
  '\x1f\x8b\x08',
];

const value = fc.oneof(
  fc.constantFrom('https://made.example/1', '/2', '', ...TOKENS),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.webUrl(),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
);
const field = fc
  .tuple(
    fc.constantFrom(
      'title',
      'link',
      'guid',
      'pubDate',
      'id',
      'published',
      'updated',
      'loc',
      'lastmod',
      'dc:date',
      'description',
    ),
    value,
  )
  .map(([name, held]) => `<${name}>${held}</${name}>`);
const entry = fc
  .tuple(fc.constantFrom('item', 'entry', 'url', 'sitemap', 'outline'), fc.array(field, { maxLength: 4 }))
  .map(([name, fields]) => `<${name}>${fields.join('')}</${name}>`);
const xml = fc
  .tuple(
    fc.constantFrom('rss><channel', 'feed', 'rdf:RDF', 'urlset', 'sitemapindex', 'opml><body'),
    fc.array(fc.oneof(entry, field), { maxLength: 5 }),
  )
  .map(
    ([root, parts]) =>
      `<${root}>${parts.join('')}${root
        .split('><')
        .reverse()
        .map((name) => `</${name}>`)
        .join('')}`,
  );
const json = fc
  .record({
    version: fc.constantFrom('https://jsonfeed.org/version/1.1', '1', 1),
    title: fc.jsonValue({ maxDepth: 1 }),
    items: fc.oneof(
      fc.array(
        fc.dictionary(
          fc.constantFrom('id', 'url', 'title', 'date_published', 'external_url', '__proto__'),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        { maxLength: 4 },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  })
  .map((feed) => JSON.stringify(feed));

const { readFeed, readFeedList } = await openFeeds();

/** Each input as a feed, and as a list of feeds. */
export const feeds: Target = {
  samples: SAMPLES.map((feed) => Buffer.from(feed)),
  tokens: TOKENS,
  made: fc.oneof(xml, xml, json),
  most: 4000,
  refusals: ['E_INPUT', 'E_BINARY', 'E_TRUNCATED', 'E_TOO_LARGE', 'E_ENCODING'],
  take(input) {
    if (input.length % 3 === 0) {
      for (const url of readFeedList(Buffer.from(input).toString())) demand(isWeb(url), `${url} is of the web`);
      return;
    }
    const { items, feeds: further } = readFeed(input, { url: 'https://made.example/feed' });
    for (const { url, published } of items) {
      demand(isWeb(url), `${url} is of the web`);
      demand(published === null || new Date(published).toISOString() === published, `${published} is a time`);
    }
    for (const url of further) demand(isWeb(url), `${url} is of the web`);
  },
};

function isWeb(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && !url.includes('\n');
}
