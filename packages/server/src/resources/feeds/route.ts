// What is watched, and how that goes.

import type { FeedItemCounts } from '@rapport/ledger';
import { Type } from 'typebox';
import { NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

const TIME = Type.Union([Type.String(), Type.Null()], { description: 'ISO time' });
const COUNT = Type.Integer();

const FEEDS = Type.Array(
  Type.Object({
    url: Type.String(),
    kind: Type.Union([Type.String(), Type.Null()], {
      description: 'rss, atom, rdf, json, sitemap, sitemap-index, list or page; null before the first fetch',
    }),
    title: NULLABLE_TEXT,
    state: Type.Enum(['active', 'gone', 'moved']),
    added_at: Type.String(),
    last_fetch_at: TIME,
    last_success_at: TIME,
    last_new_at: Type.Union([Type.String(), Type.Null()], { description: 'when it last named a page that was new' }),
    last_error: Type.Union([Type.String(), Type.Null()], { description: 'code and message of the last fetch' }),
    failures: Type.Integer({ description: 'in a row' }),
    interval_s: Type.Integer({ description: 'seconds between two fetches' }),
    next_due: Type.String(),
    moved_to: NULLABLE_TEXT,
    fetches: COUNT,
    unchanged: COUNT,
    items: Type.Integer({ description: 'pages named so far' }),
    dropped: Type.Integer({ description: 'entries that could not be read' }),
    pages: Type.Object(
      { waiting: COUNT, kept: COUNT, known: COUNT, failed: COUNT, refused: COUNT },
      { description: 'the pages by what became of them' },
    ),
  }),
);

const NONE: FeedItemCounts = { waiting: 0, kept: 0, known: 0, failed: 0, refused: 0 };

export const feeds: Resource = (api, { world }) => {
  api.get(
    '/api/sources/feeds',
    {
      schema: routeSchema(
        { tags: ['service'], summary: 'Feeds that are watched, with last fetch and errors', response: { 200: FEEDS } },
        {},
      ),
    },
    async (_, reply) => {
      const { feeds: kept } = world.reading;
      const [all, counts] = await Promise.all([kept.feeds(), kept.itemCounts()]);
      const shown = all.map(({ etag: _etag, last_modified: _modified, ...feed }) => ({
        ...feed,
        url: withoutSecrets(feed.url),
        moved_to: feed.moved_to === null ? null : withoutSecrets(feed.moved_to),
        pages: counts.get(feed.url) ?? NONE,
      }));
      // What is watched is no part of the record: its changes are not counted.
      return reply.header('cache-control', 'no-store').send(shown);
    },
  );
};

/** A name and password in an address are for the site alone. */
function withoutSecrets(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1');
}
