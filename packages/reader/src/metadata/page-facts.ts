// What a page says of its article besides the text: title, byline, dates, site, declared language.

import { elementsByTag } from '../dom/walk.ts';
import { squeeze } from '../text/squeeze.ts';
import { mergeBylines, namesInByline } from './byline.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import { toIsoDate } from './page-date.ts';
import { hostOf } from './publisher.ts';
import { cleanTitle, same } from './title.ts';

/** Facts as the page gives them; absent facts are null or empty. */
export interface PageFacts {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** Names of the site or publisher, best first. */
  readonly siteNames: readonly string[];
  readonly url: string | undefined;
  readonly language: string | undefined;
  /** The article's body as JSON-LD carries it. */
  readonly linkedBody: string | undefined;
}

const TITLE_TAGS = ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title', 'title'];
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dable:author',
  'og:article:author',
  'twitter:creator:name',
];
const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'article.published',
  'article:published',
  'originalpublicationdate',
  'dable:published_time',
  'ptime',
  'cxenseparse:recs:publishtime',
  'date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
];
const SITE_TAGS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:app:name:iphone'];

const BYLINE_PLACES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author, .article-author, .post-author, .byline-name, .author-name, .reporter';
const DATE_PLACES =
  '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], header time[datetime], time[datetime], .published, .article-date, .post-date, .entry-date, .date-published, .publish-date, .timestamp, .date';

const DATE_LABEL =
  /(?:기사\s?입력|입력|등록|승인|작성|발행일?|发布时间|发表时间|时间|發布時間|公開日?|掲載|published|posted|first published)(?:\s?(?:on|at|일시?|일자))?\s*[:：]?\s*((?:19|20)\d{2}\s?[-./년年].{3,12}|(?:\p{L}+day,?\s)?\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})/iu;
const DATE_WITH_HOUR = /(?:19|20)\d{2}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}[.日]?\s{0,3}\d{1,2}:\d{2}/;

/** The head of an article stands in this much of a page's text. */
const TOP = 3000;

/** Text in which a labelled date is looked for; further down stand other stories. */
const LABELLED_WITHIN = 20_000;

/** Reads the facts; call it before anything is taken out of the page. */
export function readPageFacts(document: Document, url?: string): PageFacts {
  const tags = readMetaTags(document);
  const linked = readJsonLd(document);
  const siteNames = [firstTag(tags, SITE_TAGS), linked?.publisher].filter((name): name is string => name !== undefined);
  const address = url ?? canonicalUrl(document, tags);
  return {
    title: titleOf(document, tags, linked, [...siteNames, ...hostNames(address)]),
    byline: bylineOf(document, tags, linked).filter((name) => !siteNames.some((site) => same(site, name))),
    published: publishedOf(document, tags, linked, address),
    modified: firstDate([linked?.modified, ...MODIFIED_TAGS.map((name) => tags.get(name))]),
    siteNames: siteNames.map((name) => plainText(document, name)),
    url: address,
    language:
      document.documentElement.getAttribute('lang') ||
      tags.get('og:locale') ||
      linked?.language ||
      tags.get('content-language'),
    linkedBody: linked?.body,
  };
}

function titleOf(document: Document, tags: MetaTags, linked: LinkedArticle | null, sites: readonly string[]): string {
  const headings = elementsByTag(document, 'h1', 'h2', 'h3').map((h1) => squeeze(h1.textContent ?? ''));
  const headline = linked?.headline === undefined ? [] : [plainText(document, linked.headline)];
  const declared = firstTag(tags, TITLE_TAGS);
  const element = squeeze(elementsByTag(document, 'title')[0]?.textContent ?? '');
  const base = [declared, ...headline, element, headings[0]].find((text) => text !== undefined && text !== '') ?? '';
  return cleanTitle(plainText(document, base), [...headings, ...headline], sites);
}

/** `news.example.co.kr` may sign its titles as Example. */
function hostNames(url: string | undefined): string[] {
  return (hostOf(url) ?? '').split('.').filter((label) => label.length > 3);
}

function bylineOf(document: Document, tags: MetaTags, linked: LinkedArticle | null): string[] {
  const fromLinked = mergeBylines(linked?.authors ?? []);
  if (fromLinked.length > 0) return fromLinked;
  for (const name of AUTHOR_TAGS) {
    const value = tags.get(name);
    const names = value === undefined || /^https?:/.test(value) ? [] : namesInByline(value);
    if (names.length > 0) return names;
  }
  for (const element of document.querySelectorAll(BYLINE_PLACES)) {
    const text = squeeze(element.textContent ?? '');
    const names = text.length > 0 && text.length <= 120 ? namesInByline(text) : [];
    if (names.length > 0 && names.length <= 6) return names;
  }
  return [];
}

function publishedOf(
  document: Document,
  tags: MetaTags,
  linked: LinkedArticle | null,
  url: string | undefined,
): string | null {
  const declared = firstDate([linked?.published, ...PUBLISHED_TAGS.map((name) => tags.get(name))]);
  if (declared !== null) return declared;
  for (const element of document.querySelectorAll(DATE_PLACES)) {
    const text = squeeze(element.textContent ?? '');
    const date = firstDate([
      element.getAttribute('datetime') ?? undefined,
      element.getAttribute('content') ?? undefined,
      text.length <= 80 ? text : undefined,
    ]);
    if (date !== null) return date;
  }
  return pathDate(url) ?? labelledDate(document);
}

/** `/2026/01/06/` and `/2026/jan/06/` in the address. */
function pathDate(url: string | undefined): string | null {
  const [, year, month = '', day] = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})\//i.exec(url ?? '') ?? [];
  if (year === undefined) return null;
  return toIsoDate(/^\d/.test(month) ? `${year}-${month}-${day}` : `${month} ${day}, ${year}`);
}

/** A date that the page's text labels as that of publication, or gives with an hour near its top. */
function labelledDate(document: Document): string | null {
  const text = squeeze((document.body.textContent ?? '').slice(0, LABELLED_WITHIN));
  const found = DATE_LABEL.exec(text)?.[1] ?? DATE_WITH_HOUR.exec(text.slice(0, TOP))?.[0];
  return found === undefined ? null : toIsoDate(found);
}

function firstDate(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const date = value === undefined ? null : toIsoDate(value);
    if (date !== null) return date;
  }
  return null;
}

function canonicalUrl(document: Document, tags: MetaTags): string | undefined {
  const given = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? tags.get('og:url');
  return given !== undefined && /^https?:\/\//i.test(given) && URL.canParse(given) ? given : undefined;
}

/** Text that was escaped once more than it should be. */
function plainText(document: Document, text: string): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return squeeze(text);
  const holder = document.createElement('p');
  holder.innerHTML = text.replace(/</g, '&lt;');
  return squeeze(holder.textContent ?? '');
}
