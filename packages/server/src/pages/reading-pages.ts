// Which addresses have something to read in them without script, and where it comes from.

import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { eventFilter, FILTER_QUERY, type FilterQuery } from '../asking/event-filter.ts';
import { pageOf } from '../asking/paging.ts';
import { pairOf } from '../asking/pair.ts';
import { articlePage } from '../reading/article-page.ts';
import { chronologyPage } from '../reading/chronology-page.ts';
import { eventPage } from '../reading/event-page.ts';
import type { Html } from '../reading/html.ts';
import type { PageVoice } from '../reading/page-voice.ts';
import { pairsPage } from '../reading/pairs-page.ts';
import { readArticleInFull } from '../resources/articles/read-article.ts';
import { readEventInFull } from '../resources/events/read-event.ts';
import type { ServerWorld } from '../world.ts';

export interface ReadingPage {
  readonly address: string;
  /** Title and content. Errors: `E_NOT_FOUND`, `E_INPUT`. */
  read(request: FastifyRequest, world: ServerWorld, voice: PageVoice): Promise<readonly [string, Html]>;
}

const LINES = 100;

const chronology: ReadingPage = {
  address: '/:pair/chronology',
  read: async (request, { countries, reading }, voice) => {
    const pair = pairOf(paramOf(request, 'pair'), countries);
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const after = query.get('after');
    query.delete('after');
    const order = query.get('order') === 'oldest' ? 'oldest' : 'newest';
    const page = pageOf({ limit: LINES, order, ...(after === null ? {} : { after }) });
    const lines = await reading.chronology({ about: pair, ...eventFilter(filterOf(query)) }, page);
    return chronologyPage(lines, { pair, query }, voice);
  },
};

const event: ReadingPage = {
  address: '/events/:id',
  read: async (request, { reading }, voice) => eventPage(await readEventInFull(reading, paramOf(request, 'id')), voice),
};

const article: ReadingPage = {
  address: '/articles/:key',
  read: async (request, { reading }, voice) =>
    articlePage(await readArticleInFull(reading, paramOf(request, 'key')), voice),
};

const pairs: ReadingPage = {
  address: '/plain',
  read: async (_, { reading }, voice) => pairsPage(await reading.pairs(), voice),
};

export const READING_PAGES: readonly ReadingPage[] = [chronology, event, article, pairs];

function paramOf({ params }: FastifyRequest, name: string): string {
  return (params as Record<string, string>)[name] ?? '';
}

/** The filters of the page's address; those that are none are passed over, as the page itself does. */
function filterOf(query: URLSearchParams): FilterQuery {
  const entries = Object.entries(FILTER_QUERY).flatMap(([name, schema]) => {
    const given = query.getAll(name);
    const value = given.length === 0 ? undefined : 'items' in schema ? given : given[0];
    return value !== undefined && Value.Check(Type.Object({ [name]: schema }), { [name]: value })
      ? [[name, value]]
      : [];
  });
  return Object.fromEntries(entries) as FilterQuery;
}
