// The entries of RSS, Atom, RDF and JSON Feed; where one is broken, those around it all the same.

import { parseFeed } from 'feedsmith';
import { type Entries, type Entry, noFeed } from './entries.ts';

/** What is read of any format's entry. */
interface Loose {
  readonly link?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly url?: unknown;
  readonly external_url?: unknown;
  readonly guid?: { readonly value?: unknown; readonly isPermaLink?: unknown };
  readonly title?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly date_published?: unknown;
  readonly dc?: { readonly dates?: readonly unknown[]; readonly date?: unknown };
}

type Format = 'rss' | 'atom' | 'rdf' | 'json';

interface Read {
  readonly format: Format;
  readonly feed: { readonly title?: unknown; readonly items?: readonly Loose[]; readonly entries?: readonly Loose[] };
}

const BEGIN = /<(item|entry)(?=[\s>])/g;

/** Errors: `E_INPUT`. */
export function feedEntries(text: string, url: string): Entries {
  const begun = text.startsWith('{') ? 0 : (text.match(BEGIN)?.length ?? 0);
  const whole = read(text);
  if (whole === null && begun === 0) throw noFeed(url);
  const entries = whole === null ? [] : entriesIn(whole);
  if (whole !== null && entries.length >= begun) return { kind: whole.format, title: plain(whole.feed.title), entries };
  // One entry that does not end swallows those after it, or all: each is read by itself.
  const single = oneByOne(text);
  const kind = whole?.format ?? (/<entry[\s>]/.test(text) ? 'atom' : 'rss');
  const title = plain(whole?.feed.title);
  return { kind, title, entries: single, broken: begun - single.length };
}

function read(text: string): Read | null {
  try {
    return parseFeed(text) as unknown as Read;
  } catch {
    return null;
  }
}

function entriesIn({ feed }: Read): Entry[] {
  return [...(feed.items ?? []), ...(feed.entries ?? [])].map(toEntry);
}

/** The text from each beginning to its end, or to the next beginning, as a feed of one entry. */
function oneByOne(text: string): Entry[] {
  const head = text.slice(0, text.search(BEGIN));
  const starts = [...text.matchAll(BEGIN)].map(({ index }) => index);
  return starts.flatMap((start, i) => {
    const piece = text.slice(start, starts[i + 1] ?? text.length);
    const name = piece.startsWith('<entry') ? 'entry' : 'item';
    const end = piece.indexOf(`</${name}>`);
    const body = end < 0 ? wholeElements(piece) : piece.slice(0, end);
    const one = read(`${shellOf(head, name)[0]}${body}</${name}>${shellOf(head, name)[1]}`);
    return one === null ? [] : entriesIn(one).filter((entry) => entry.url !== undefined);
  });
}

/** Up to the last element that ends: what follows was cut off. */
function wholeElements(piece: string): string {
  const ends = [...piece.matchAll(/<\/(?!channel|rss|feed|rdf:RDF)[\w:]+>|\/>/g)];
  const last = ends.at(-1);
  return last === undefined ? piece : piece.slice(0, last.index + last[0].length);
}

/** Opening and end around one entry; the namespaces of the feed are kept. */
function shellOf(head: string, name: 'entry' | 'item'): readonly [string, string] {
  const root = /<(rss|feed|rdf:RDF)[^>]*>/.exec(head)?.[0];
  if (name === 'entry') return [root ?? '<feed xmlns="http://www.w3.org/2005/Atom">', '</feed>'];
  if (root?.startsWith('<rdf:RDF') === true) return [root, '</rdf:RDF>'];
  return [`${root ?? '<rss version="2.0">'}<channel>`, '</channel></rss>'];
}

function toEntry(item: Loose): Entry {
  const published = item.pubDate ?? item.published ?? item.updated ?? item.date_published;
  return {
    url: linkOf(item),
    title: plain(item.title),
    published: plain(published) ?? plain(item.dc?.dates?.[0]) ?? plain(item.dc?.date),
  };
}

/** The page itself; a guid is an address unless it says that it is none. */
function linkOf({ link, links, url, external_url: external, guid }: Loose): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const permanent = guid?.isPermaLink === false ? undefined : plain(guid?.value);
  const found = plain(link) ?? plain(alternate) ?? plain(url) ?? plain(external);
  return found ?? (permanent !== undefined && /^https?:/i.test(permanent) ? permanent : undefined);
}

function plain(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
