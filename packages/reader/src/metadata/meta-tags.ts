// The page's <meta> names, OpenGraph properties and microdata, by lower-case name.

import { elementsByTag } from '../dom/walk.ts';
import { squeeze } from '../text/squeeze.ts';

/** First value of each name. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads every `<meta>` with a name, property or itemprop. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of elementsByTag(document, 'meta')) {
    const content = squeeze(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** The first of the names that has a value. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
