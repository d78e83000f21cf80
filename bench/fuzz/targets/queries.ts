// Addresses that strangers ask the server for: filters, pages, searches, names of pairs, events and articles.

import fc from 'fast-check';
import { madeServer } from '../../../packages/server/src/testing.case.ts';
import { demand, type Target } from '../target.ts';

const PATHS = [
  '/api/pairs',
  '/api/pairs/KOR-CHN/summary',
  '/api/pairs/KOR-CHN/index',
  '/api/pairs/KOR-CHN/fields',
  '/api/pairs/KOR-CHN/counts',
  '/api/pairs/KOR-CHN/chronology',
  '/api/pairs/KOR-CHN/quotes',
  '/api/pairs/KOR-CHN/pledges',
  '/api/pairs/KOR-CHN/accounts',
  '/api/pairs/KOR-CHN/attitudes',
  '/api/pairs/KOR-CHN/people',
  '/api/pairs/KOR-CHN/network',
  '/api/search',
  '/api/review',
  '/api/export',
  '/api/events/x',
  '/api/articles/x',
  '/api/people/x',
  '/api/decisions',
  '/api/replies',
  '/api/sources',
  '/api/stats',
  '/KOR-CHN',
  '/KOR-CHN/chronology',
  '/events/x',
  '/articles/x',
  '/',
  '/plain',
  '/help',
  '/assets/x.js',
];
const QUERIES = [
  'q=talks',
  'q=%22fishing%20boat%22&pair=KOR-CHN',
  'since=2026-01-01&until=2026-01-31',
  'field=diplomacy&field=trade&type=CONSULT&status=occurred',
  'source=KOR&language=en&text=talks',
  'party=Xi%20Jinping&undated=true',
  'limit=1&order=oldest',
  'limit=1&after=2026-01-05~x',
  'by=week&directed=true&field=diplomacy',
  'schema=cameo&format=csv&level=event',
  'schema=gdelt&format=jsonl',
  'event=x&to=x',
  'pair=KOR-CHN&q=meets&after_events=1&after_articles=2',
];
const TOKENS = [
  '%00',
  '%27',
  '%22',
  '%25',
  '%2e%2e%2f',
  '../',
  '%2F',
  '%5c',
  '%C0%80',
  '%FF',
  '%ED%A0%80',
  '%',
  '%%',
  '~',
  '~~',
  '*',
  '&',
  '=',
  '[]',
  '[a]',
  '__proto__',
  'constructor',
  '9223372036854775808',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  "'%20or%20'1'='1",
  '%22%20OR%20%22',
  'NEAR(',
  'AND',
  'NOT',
  '^',
  '{',
  '}',
  '%E2%80%9C',
  '%ED%95%9C%EC%A4%91',
  '%E5%9B%9E%E5%BD%92',
  'since=',
  'until=',
  'limit=',
  'after=',
  'q=',
  'field=',
  'text=',
  'party=',
  'KOR-CHN',
  'KOR-KOR',
  'kor-chn',
  'CHN-KOR-USA',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
];

const name = fc.constantFrom(
  'q',
  'pair',
  'since',
  'until',
  'field',
  'type',
  'status',
  'source',
  'language',
  'text',
  'party',
  'undated',
  'limit',
  'after',
  'after_events',
  'after_articles',
  'order',
  'by',
  'directed',
  'schema',
  'format',
  'level',
  'event',
  'subject',
  'reason',
  'x',
);
const held = fc.oneof(
  fc.constantFrom(
    'talks',
    'KOR',
    'KOR-CHN',
    '2026-01-01',
    'diplomacy',
    'CONSULT',
    'occurred',
    'en',
    'true',
    '1',
    '200',
    'week',
    'oldest',
    'plover',
    'parquet',
    ...TOKENS,
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer().map(String),
);
const address = fc
  .tuple(fc.constantFrom(...PATHS), fc.array(fc.tuple(name, held), { maxLength: 4 }))
  .map(([path, query]) => `${path}?${query.map(([key, value]) => `${key}=${percent(Buffer.from(value))}`).join('&')}`);

/** A server on a made record, asked without a socket. What is asked for is answered, or refused with a reason. */
export async function openQueries(): Promise<Target> {
  const made = await madeServer();
  const pathOf = async (
    url: string,
    pick: (body: { rows: readonly Record<string, never>[] }) => unknown,
  ): Promise<string> => String(pick(await made.get(url)));
  const event = await pathOf('/api/pairs/KOR-CHN/chronology', ({ rows }) => rows[0]!.id);
  const samples = [
    ...PATHS.map((path) => `${path.replace('/events/x', `/events/${event}`)}`),
    ...PATHS.flatMap((path, i) => [0, 5].map((more) => `${path}?${QUERIES[(i + more) % QUERIES.length]}`)),
    ...QUERIES.map((query) => `/api/search?q=talks&${query}`),
  ];
  return {
    samples: samples.map((sample) => Buffer.from(sample)),
    tokens: TOKENS,
    made: address,
    most: 400,
    refusals: [],
    async take(input) {
      // Two slashes at its beginning would name a host.
      const url = `/${percent(input).replace(/^[/\\]+/, '')}`;
      if (/\/(?:live|events\/?$)|jobs/i.test(url)) return;
      const answer = await made.app.inject({ method: 'GET', url });
      demand(answer.statusCode < 500, `${url} is answered: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
      // As it is asked for: `/api/../x` leads to `/x`, which is a page.
      if (answer.statusCode >= 400 && new URL(url, 'http://made').pathname.startsWith('/api/')) {
        const { error } = answer.json<{ error?: { code?: string } }>();
        demand(
          /^E_[A-Z_]+$/.test(error?.code ?? '') && error?.code !== 'E_INTERNAL',
          `${url} is refused with a code: ${answer.body.slice(0, 300)}`,
        );
      }
    },
    close: () => made.remove(),
  };
}

/** Bytes that cannot stand in a request line, as they would have to be sent. */
function percent(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && byte !== 0x23
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, '0')}`,
    )
    .join('');
}
