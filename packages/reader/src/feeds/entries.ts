// Entries as the formats of feeds have them, before their addresses are looked at.

import { RapportError } from '@rapport/record';

export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'sitemap-index' | 'list' | 'page';

/** An entry as its format has it. */
export interface Entry {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** Entries of one format, before their addresses are looked at. */
export interface Entries {
  readonly kind: FeedKind;
  readonly title?: string | undefined;
  readonly entries: readonly Entry[];
  readonly feeds?: readonly string[];
  /** Entries that were begun and could not be read. */
  readonly broken?: number;
}

/** The error for what is something else. */
export function noFeed(url: string, cause?: unknown): RapportError {
  const message = 'this is no feed; expected RSS, Atom, RDF, JSON Feed, a sitemap or a list of addresses';
  return new RapportError('E_INPUT', message, { source: url, ...(cause === undefined ? {} : { cause }) });
}
