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
import { pairPage } from '../reading/pair-page.ts';
import { pairsPage } from '../reading/pairs-page.ts';
import { readArticleInFull } from '../resources/articles/read-article.ts';
import { readEventInFull } from '../resources/events/read-event.ts';
import { USUAL_PAIRS } from '../resources/pairs/standings.ts';
import { type PairSummary, summary } from '../resources/pairs/summary.ts';
import type { ServerContext } from '../server-context.ts';
import type { PageLanguage } from '../wording/catalogue.ts';

type Context = Pick<ServerContext, 'answers' | 'world'>;

export interface ReadingPage {
  readonly address: string;
  /** Title and content. Errors: `E_NOT_FOUND`, `E_INPUT`. */
  read(request: FastifyRequest, context: Context, voice: PageVoice): Promise<readonly [string, Html]>;
  /** Answers that the page asks for at once where there is script. */
  readonly asks?: (request: FastifyRequest, language: PageLanguage) => readonly string[];
  /** It is made of kept answers, as far as they are at hand, and not kept itself. */
  readonly made?: true;
}

const LINES = 100;
const LAST_EVENTS = 12;
/** Lengths of period that the index goes by. */
const BY: ReadonlySet<string> = new Set(['day', 'week', 'month']);
/** Milliseconds for which a page that can be read waits for the sentence above it. */
const SOON_MS = 500;

const chronology: ReadingPage = {
  address: '/:pair/chronology',
  read: async (request, { world: { countries, reading } }, voice) => {
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
  read: async (request, { world: { reading } }, voice) =>
    eventPage(await readEventInFull(reading, paramOf(request, 'id')), voice),
};

const article: ReadingPage = {
  address: '/articles/:key',
  read: async (request, { world: { reading } }, voice) =>
    articlePage(await readArticleInFull(reading, paramOf(request, 'key')), voice),
};

const pair: ReadingPage = {
  // Other addresses of one part, such as /help, are no pairs.
  address: '/:pair(^[A-Za-z]{3}-[A-Za-z]{3}$)',
  made: true,
  read: async (request, context, voice) => {
    const { countries, reading } = context.world;
    const asked = pairOf(paramOf(request, 'pair'), countries);
    const [key, make] = summary(context, asked, voice.wording);
    const [state, { rows }] = await Promise.all([
      within(SOON_MS, context.answers.get(key, make)),
      reading.chronology({ about: asked }, { limit: LAST_EVENTS, order: 'newest' }),
    ]);
    const sentence = state === null ? null : (JSON.parse(state.body) as PairSummary).sentence_marked;
    return pairPage({ pair: asked, sentence, events: rows }, voice);
  },
  asks: (request, language) => {
    const path = `/api/pairs/${paramOf(request, 'pair')}`;
    const by = new URLSearchParams(request.url.split('?')[1] ?? '').get('by') ?? 'month';
    return [`${path}/summary?lang=${language}`, ...(BY.has(by) ? [`${path}/index?by=${by}`] : [])];
  },
};

const pairs: ReadingPage = {
  address: '/',
  read: async (_, { world: { reading } }, voice) => pairsPage(await reading.pairs(), voice),
  asks: () => [`/api/pairs?limit=${USUAL_PAIRS}`],
};

export const READING_PAGES: readonly ReadingPage[] = [chronology, event, article, pair, pairs];

/** What comes within so many milliseconds; null where it does not, or fails. */
async function within<T>(milliseconds: number, coming: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const given = await Promise.race([coming.catch(() => null), late]);
  clearTimeout(timer);
  return given;
}

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
