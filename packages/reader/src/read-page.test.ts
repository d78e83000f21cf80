import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOutlets } from './metadata/outlets.ts';
import { readPlainPage } from './plain/read-plain-page.ts';
import { looksLikeHtml, type Page, readPage } from './read-page.ts';

const SENTENCE =
  'The ministers of the two countries met in the capital on Monday and agreed to reopen the border crossing.';
const page = (body: string, head = ''): Page => ({
  html: `<html><head><title>Border</title>${head}</head><body>${body}</body></html>`,
});
const code = (expected: string) => expect.objectContaining({ code: expected });
const story = `<article><h1>Border</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}</article>`;

describe('readPage on bad input', () => {
  it.each([
    ['nothing at all', {}, 'E_INPUT'],
    ['an empty page', { html: '' }, 'E_NO_ARTICLE'],
    ['an empty file', { bytes: new Uint8Array(0) }, 'E_NO_ARTICLE'],
    ['a page with a script only', page('<div id="root"></div><script>run()</script>'), 'E_NO_ARTICLE'],
    ['20,000 nested elements', page(`${'<div>'.repeat(20_000)}${SENTENCE}`), 'E_TOO_DEEP'],
    ['600 nested elements', page(`${'<div>'.repeat(600)}${SENTENCE}${'</div>'.repeat(600)}`), 'E_TOO_DEEP'],
    ['600 of them behind a document type', { html: `<!doctype html><html><body>${'<x-a>'.repeat(600)}` }, 'E_TOO_DEEP'],
    ['600 of them without a root', { html: `<div>${'<x-a>'.repeat(600)}${SENTENCE}` }, 'E_TOO_DEEP'],
    ['100,000 unclosed inline elements', page(`${'<b>'.repeat(100_000)}${SENTENCE}`), 'E_TOO_DEEP'],
    ['a page of 50 MB', { bytes: new Uint8Array(50_000_000).fill(0x61) }, 'E_TOO_LARGE'],
    ['text of 50 million characters', { text: 'a'.repeat(50_000_000) }, 'E_TOO_LARGE'],
    ['a picture', { bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }, 'E_BINARY'],
  ])('refuses %s', (_, input, expected) => {
    expect(() => readPage(input)).toThrow(code(expected));
  });

  it('says why a page has no article', () => {
    const reasons = (input: Page): string => {
      try {
        readPage(input);
      } catch (thrown) {
        return (thrown as Error).message;
      }
      return '';
    };
    expect(reasons(page('<a href="/x">A headline</a>'.repeat(30)))).toContain('30 links');
    expect(reasons(page('<p>Please enable JavaScript to continue</p>'))).toContain('JavaScript');
    expect(reasons(page('<div></div>'))).toContain('no text');
  });

  it.each(['China imposed sanctions on two firms.\n', '한국이 중국에 항의했다.', 'Lee met Xi in Beijing.'])(
    'takes a sentence given alone for the text: %s',
    (sentence) => expect(readPage({ text: sentence })).toMatchObject({ title: '', text: sentence.trim() }),
  );

  it('finds no article in a line of a menu or a word', () => {
    for (const text of ['World Politics Sport', 'Hi.']) expect(() => readPage({ text })).toThrow(code('E_NO_ARTICLE'));
  });

  it('reads an article of one endless line', () => {
    const line = `${SENTENCE} `.repeat(5000);
    expect(readPage(page(`<article><p>${line}</p></article>`)).text.length).toBeGreaterThan(line.length - 10);
    expect(readPage({ text: line }).text.length).toBeGreaterThan(500_000);
  });

  it('reads a page with broken UTF-8, unclosed elements and stray ends', () => {
    const bytes = new TextEncoder().encode(
      `<html><body></div></p><article><p>café – ${SENTENCE}<p>${SENTENCE}<b>${SENTENCE}</article>`,
    );
    const broken = Uint8Array.from([...bytes.subarray(0, 60), 0xff, ...bytes.subarray(60)]);
    expect(readPage({ bytes: broken }).paragraphs.length).toBeGreaterThanOrEqual(2);
  });

  it('throws nothing but RapportError, whatever the HTML', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<table>',
        '<tr>',
        '<td>',
        '<a href=x>',
        '</a>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<svg>',
        '<figure>',
        '<figcaption>',
        '<article>',
        '<br>',
        '&#0;',
        '&amp;',
        '<![CDATA[',
        '<html class=header>',
        '<body hidden>',
        '<frameset>',
        '<template>',
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[[]]}</script>',
      ),
      fc.constant(`${SENTENCE} `),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          const article = readPage({ html: pieces.join('') });
          return article.text === article.paragraphs.join('\n\n');
        } catch (thrown) {
          return thrown instanceof RapportError && thrown.code !== 'E_INTERNAL';
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a page that leaves out <html>, <head> or <body>, or puts a script before them', () => {
    const story = `<p>${SENTENCE}</p>`.repeat(8);
    const starts = ['', '<script>let a</script>', 'Words before <![CDATA[x]]>', '<html lang=en><title>Border</title>'];
    for (const start of starts) {
      for (const body of ['', '<body>', '<html><body>']) {
        expect(readPage({ html: `${start}${body}${story}` }).text).toContain(SENTENCE);
      }
    }
    expect(readPage({ html: `<html class=header><p><td>${SENTENCE}` }).text).toBe(SENTENCE);
  });

  it('reads what stands behind the end of the page as a part of it', () => {
    const behind = `<html><body><p>A line.</p></body></html><section><p>${`${SENTENCE} `.repeat(12)}</p></section>`;
    expect(readPage({ html: behind }).text).toContain(SENTENCE);
  });

  it('reads a page whose text a broken attribute has left in the head', () => {
    const story = `<p>${SENTENCE}</p>`.repeat(8);
    const page = `<html><head><meta content="a<body>><title>A</title></head><body><div id="b">${story}</div></body></html>`;
    expect(readPage({ html: page }).text).toContain(SENTENCE);
    const early = `<html><head><title>A</title><div>${story}</div><meta name="author" content="Ann Writer"></head><body></body></html>`;
    expect(readPage({ html: early })).toMatchObject({ title: 'A', text: expect.stringContaining(SENTENCE) });
  });

  it('finds no article in a page without elements, and in a cell that has no table', () => {
    for (const html of ['<script>let a</script><![CDATA[<body hidden>', '<html class=header><p><td></p><p></p>']) {
      const read = () => readPage({ html });
      expect(read).toThrow(RapportError);
      expect(read).toThrow(/article/);
    }
  });

  it('throws nothing but RapportError, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom('', SENTENCE, 'Comments', 'By A. B. (a@b.example)', '(Yonhap)', '2025-01-01'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        try {
          return readPlainPage(lines.join('\n')).text.length > 0;
        } catch (thrown) {
          return thrown instanceof RapportError && thrown.code === 'E_NO_ARTICLE';
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('readPage', () => {
  it('tells HTML from the text of a saved page', () => {
    expect(looksLikeHtml('<!doctype html><p>a')).toBe(true);
    expect(looksLikeHtml('Title\n\nYou may use these tags: <a href=""> <b> <p>')).toBe(false);
    expect(looksLikeHtml('Some text <p>one</p> <p>two</p>')).toBe(true);
    expect(looksLikeHtml('Some text <p>one</p> <p>two</p>', 'text/plain')).toBe(false);
  });

  it('never takes a date the page does not give', () => {
    const article = readPage(page(story));
    expect(article.published).toBeNull();
    expect(article).not.toHaveProperty('modified');
  });

  it.each([
    ['<meta property="article:published_time" content="2025-03-04T10:00:00+09:00">', '2025-03-04T10:00:00+09:00'],
    ['<meta itemprop="datePublished" content="2025-03-04">', '2025-03-04'],
    ['<meta name="date" content="0000-00-00"><meta name="pubdate" content="20250304">', '2025-03-04'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04T01:02:03Z"}</script>',
      '2025-03-04T01:02:03Z',
    ],
    ['<meta name="date" content="2025-13-45">', null],
  ])('reads the date of %s', (head, published) => {
    expect(readPage(page(story, head)).published).toBe(published);
  });

  it('names publisher and country by the outlet table, else by the top-level domain', () => {
    const outlets = parseOutlets('domain\tname\tcountry\tlanguage\nsample.example\tThe Sample\tNLD\ten\n');
    expect(readPage({ ...page(story), url: 'https://www.sample.example/a' }, { outlets })).toMatchObject({
      publisher: 'The Sample',
      publisher_country: 'NLD',
    });
    const other = readPage({ ...page(story), url: 'https://example.co.kr/a' }, { outlets });
    expect(other.publisher_country).toBe('KOR');
    expect(other).not.toHaveProperty('publisher');
  });

  it('refuses an outlet table with a bad row, naming its line', () => {
    expect(() => parseOutlets('domain\tname\tcountry\tlanguage\na.example\tA\tGermany\tde')).toThrow(
      expect.objectContaining({ code: 'E_DATA', line: 2 }),
    );
  });

  it('stands in the body of the JSON-LD when the page itself shows only a teaser', () => {
    const body = `${SENTENCE} `.repeat(12);
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    expect(
      readPage(page(`<article><p>${SENTENCE}</p><p>Subscribers read on.</p></article>`, head)).text.length,
    ).toBeGreaterThan(1000);
  });
});

describe('readPlainPage', () => {
  it('knows a caption that stands once as a paragraph and once line by line', () => {
    const [first, second] = [
      'The ministers wave on the bridge.',
      'It was opened in 1931 and is 300 metres long. (Photo courtesy of the Sample Museum)',
    ];
    const text = `A title for this page\n\n${first} ${second}\n\n${first}\n${second}\n\n${SENTENCE}\n\n${SENTENCE.replace('Monday', 'Friday')}\n`;
    const article = readPlainPage(text);
    expect(article.captions).toEqual([
      {
        text: 'The ministers wave on the bridge. It was opened in 1931 and is 300 metres long.',
        credit: 'Photo courtesy of the Sample Museum',
      },
    ]);
    expect(article.paragraphs).toEqual([SENTENCE, SENTENCE.replace('Monday', 'Friday')]);
  });

  it('keeps the last paragraph when an agency is named behind it', () => {
    const lines = ['Monday', 'Tuesday', 'Friday'].map((day) => SENTENCE.replace('Monday', day));
    const article = readPlainPage(`Border\n\n${lines.join('\n\n')} (Yonhap)\n`);
    expect(article).toMatchObject({ paragraphs: lines, captions: [] });
  });

  it('joins lines that were broken at a margin', () => {
    const wrapped =
      'The ministers of the two countries met in the capital on Monday\nand agreed to reopen the border crossing, which had been closed for\nmore than a year. They will meet again in spring, an official said,\nand talk about the second bridge.';
    expect(readPlainPage(`Border\n\n${wrapped}`).paragraphs).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  it('reads text without a title as text', () => {
    const article = readPlainPage(`${SENTENCE}\n\n${SENTENCE.replace('Monday', 'Friday')}`);
    expect(article.title).toBe('');
    expect(article.paragraphs).toHaveLength(2);
  });
});
