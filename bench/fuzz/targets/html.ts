// Pages of strangers: HTML, or bytes that say they are.

import { readPage } from '@rapport/reader';
import fc from 'fast-check';
import { demand, type Target } from '../target.ts';

const TEXT =
  'The foreign ministers of Peru and Chile met in Lima on Monday and agreed to reopen the border crossing, officials said. ';

const SAMPLES = [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers meet</title>
<meta property="article:published_time" content="2026-01-06T10:00:00Z"><meta name="author" content="Ann Writer">
<link rel="canonical" href="https://made.example/a"></head><body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1>
<p class="byline">By Ann Writer</p><figure><img src="a.jpg" alt="The two ministers at a table"><figcaption>At a table. Photo: Made</figcaption></figure>
<p>LIMA, Jan. 6 (Made News) -- ${TEXT}</p><p>${TEXT}${TEXT}</p><blockquote><p>${TEXT}</p></blockquote></article><footer>About</footer></body></html>`,
  `<html><head><title>A</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"A","datePublished":"2026-01-06","author":[{"@type":"Person","name":"B"}],"publisher":{"name":"C"},"articleBody":"${TEXT}${TEXT}"}]}</script></head><body><div><table><tr><td>${TEXT}<br><br>${TEXT}<ul><li>one<li>two</ul></td></tr></table></div></body></html>`,
  `<html lang="ko"><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>회담</title></head><body><div id="newsct"><p>【서울=만든뉴스】 양국 외교장관이 6일 서울에서 만나 국경을 다시 열기로 합의했다고 외교부가 밝혔다.</p><p>두 장관은 다음 달 다시 만나기로 했다. 기자 made@made.example</p></div></body></html>`,
  `<html><body>\n${'<div><p>新华社北京1月6日电 两国外长６日举行会谈，就重新开放口岸达成一致。</p>'.repeat(3)}<iframe src="x"></iframe><svg><path d=""/></svg></body></html>`,
  `Ministers meet\n\nBy Ann Writer\nJanuary 6, 2026\n\n${TEXT}\n\n${TEXT}${TEXT}\n\nShare\nComments (3)\n`,
  `<html><head><title>A</title></head><body><p>${TEXT}</p></body></html>`,
  `<!doctype html><title>A</title><p>By Ann Writer<p>${TEXT}<figure><img alt="At a table"><figcaption>At a table.</figcaption></figure>`,
  `<div class="article-body"><time datetime="2026-01-06">6 Jan</time><h1>A</h1>${TEXT}<br><br>LIMA (Made) -- ${TEXT}</div>`,
  '<article lang="zh"><p>新华社北京1月6日电 两国外长６日举行会谈。</p></article>',
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A","datePublished":"2026-01-06","articleBody":"${TEXT}"}</script>`,
];

const TOKENS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table>',
  '<td>',
  '<a href="',
  '<img src=x alt="',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle",',
  '"articleBody":',
  '<style>',
  '<svg>',
  '<math>',
  '<template>',
  '<noscript>',
  '<iframe',
  '<base href="//',
  '<meta charset="euc-kr">',
  '<meta charset="utf-7">',
  '<meta property="article:published_time" content="',
  '<time datetime="',
  '<blockquote class="twitter-tweet">',
  '&#x0;',
  '&#xffffff;',
  '&amp',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  ' class="byline"',
  '(Yonhap) --',
  'Photo:',
  '2026-02-30T25:61',
  '<body>',
  '<html>',
  '<head>',
  '<title>',
  '<h1>',
  '<br>',
  '<li>',
  '<option>',
  '\x1f\x8b\x08',
  '\xff\xfe',
  '\x1b$B',
];

const NAMES = [
  'p',
  'div',
  'article',
  'table',
  'tr',
  'td',
  'a',
  'b',
  'span',
  'section',
  'figure',
  'figcaption',
  'img',
  'h1',
  'ul',
  'li',
  'time',
  'form',
  'select',
  'svg',
  'template',
  'x-y',
];
const ATTRIBUTES = ['class', 'id', 'href', 'src', 'alt', 'datetime', 'itemprop', 'style', 'hidden', 'role', 'lang'];
const VALUES = [
  'byline',
  'caption',
  'article-body',
  'share',
  'comment',
  'display:none',
  '2026-01-06',
  'javascript:0',
  '//x',
  'ad',
  'related',
];

const text = fc.oneof(fc.constant(TEXT), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...TOKENS));
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 10 })))
  .map(([name, value]) => ` ${name}="${value}"`);
const { tree } = fc.letrec<{ tree: string; nodes: string[] }>((tie) => ({
  tree: fc
    .tuple(fc.constantFrom(...NAMES), fc.array(attribute, { maxLength: 2 }), tie('nodes'), fc.boolean())
    .map(
      ([name, attributes, nodes, closed]) =>
        `<${name}${attributes.join('')}>${nodes.join('')}${closed ? `</${name}>` : ''}`,
    ),
  nodes: fc.array(fc.oneof({ maxDepth: 4, depthSize: 'small' }, text, tie('tree')), { maxLength: 4 }),
}));

/** Few pages nest deeply, or repeat themselves without end. */
const deep = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', ...TOKENS), fc.nat(8000), fc.boolean())
  .map(([name, token, times, typed]) => `${typed ? '<!doctype html>' : ''}${`<${name}>${token}`.repeat(times)}${TEXT}`);

/** Pages as bytes, as decoded text, and with a header that names their encoding. */
export const html: Target = {
  samples: SAMPLES.map((page) => Buffer.from(page)),
  tokens: TOKENS,
  made: fc.oneof(
    {
      weight: 500,
      arbitrary: fc
        .array(tree, { minLength: 1, maxLength: 4 })
        .map((nodes) => `<html><body>${nodes.join('')}</body></html>`),
    },
    { weight: 1, arbitrary: deep },
  ),
  most: 60_000,
  refusals: ['E_NO_ARTICLE', 'E_TOO_DEEP', 'E_BINARY', 'E_TRUNCATED', 'E_TOO_LARGE', 'E_ENCODING'],
  take(input) {
    const url = 'https://made.example/news/a';
    const way = input.length % 3;
    const charset = `text/html; charset=${['utf-8', 'euc-kr', 'gb18030', 'shift_jis', 'utf-16le'][input.length % 5]}`;
    const page =
      way === 0
        ? { bytes: input, url }
        : way === 1
          ? { html: Buffer.from(input).toString(), url }
          : { bytes: input, contentType: charset };
    const article = readPage(page);
    demand(article.text === article.paragraphs.join('\n\n'), 'the text is made of the paragraphs');
    const { published = null } = article;
    demand(published === null || !Number.isNaN(Date.parse(published)), `the day of publication is one: ${published}`);
    JSON.stringify(article);
  },
};
