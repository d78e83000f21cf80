// The feeds that a page of a site names as its own (HTML Living Standard, section 4.6.7.3, `alternate`).

import { type Entries, noFeed } from './entries.ts';

const LINK = /<link\s[^>]*>/gi;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i;

/** Errors: `E_INPUT` for a page that names none. */
export function pageFeeds(html: string, url: string): Entries {
  const feeds = [...html.matchAll(LINK)].flatMap(([link]) => {
    const alternate = /(?:^|\s)alternate(?:\s|$)/i.test(attribute(link, 'rel') ?? '');
    const href = attribute(link, 'href');
    return alternate && href !== undefined && FEED_TYPE.test(attribute(link, 'type') ?? '') ? [href] : [];
  });
  if (feeds.length === 0) throw noFeed(url);
  return { kind: 'page', entries: [], feeds };
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&').trim();
}
