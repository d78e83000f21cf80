// Sitemaps and their indexes (sitemaps.org), with the dates and titles of news sitemaps.

import { XMLParser } from 'fast-xml-parser';
import { type Entries, noFeed } from './entries.ts';

interface Place {
  readonly loc?: unknown;
  readonly lastmod?: unknown;
  readonly news?: { readonly publication_date?: unknown; readonly title?: unknown };
}

/** Entities of XML alone are resolved; none that a document defines. */
const PARSER = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

/** Errors: `E_INPUT`. */
export function sitemapEntries(text: string, url: string): Entries {
  const { urlset, sitemapindex } = parsed(text, url);
  if (sitemapindex !== undefined) {
    const feeds = listed(sitemapindex, 'sitemap').flatMap(({ loc }) => (typeof loc === 'string' ? [loc] : []));
    return { kind: 'sitemap-index', entries: [], feeds };
  }
  const entries = listed(urlset, 'url').map(({ loc, lastmod, news }) => ({
    url: textOf(loc),
    title: textOf(news?.title),
    published: textOf(news?.publication_date) ?? textOf(lastmod),
  }));
  return { kind: 'sitemap', entries };
}

function parsed(text: string, url: string): { urlset?: unknown; sitemapindex?: unknown } {
  try {
    return PARSER.parse(text) as { urlset?: unknown; sitemapindex?: unknown };
  } catch (cause) {
    throw noFeed(url, cause);
  }
}

function listed(parent: unknown, name: 'url' | 'sitemap'): readonly Place[] {
  const list = typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[name] : undefined;
  return Array.isArray(list) ? list.filter((one): one is Place => typeof one === 'object' && one !== null) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
