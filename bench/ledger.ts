// Speed and size of the ledger: `npx tsx --conditions=source bench/ledger.ts [--mentions 1000000] [--ledger WHERE] [--cpu]`.
// `--postgres` starts a PostgreSQL of its own, and prints what a mention costs the program and the server.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ledger, openLedger } from '@rapport/ledger';
import { foldReports, neighbourhoodsOf, placeOf } from '@rapport/relations';
import { postgresPrograms, startPostgres, type TestPostgres } from '@rapport/testkit';
import { madeRecord, seeded } from './made-records.ts';
import { readClauses } from './made-text.ts';
import { processorSecondsOfServer } from './processes.ts';

const MENTIONS_EACH = 3;
const PLACES_AT_ONCE = 1000;
const NOW = '2026-01-10T00:00:00.000Z';
const QUERIES = 60;

/** What the ledger is to hold: issue of speed and size. */
const LIMITS = { mentionsPerSecond: 3000, queryMs: 150, readdTimes: 5 };

const PAIRS = ['USA CHN', 'USA RUS', 'CHN RUS', 'USA UKR', 'RUS UKR', 'KOR PRK', 'CHN KOR', 'CHN JPN', 'IND PAK'].map(
  (pair) => pair.split(' ') as [string, string],
);
const WORDS = [
  'minister',
  'sanctions',
  '"foreign minister"',
  'agreement trade',
  'troops border',
  'peace talks',
  'nuclear',
  'embassy',
  'round 97',
  'visa',
  '回归',
  '한중',
  '经贸合作',
  '비자 면제',
  'EU',
  'USA CHN',
  'zeppelin',
  'border crossing closed',
] as const;

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '1000000' },
    ledger: { type: 'string' },
    cpu: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    years: { type: 'string', default: '24' },
    batch: { type: 'string', default: '500' },
  },
});

const mentions = Number(values.mentions);
const batchSize = Number(values.batch);
const documents = Math.ceil(mentions / MENTIONS_EACH);
const clauses = readClauses(fileURLToPath(new URL('../', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
const postgres = values.postgres ? await ownPostgres() : null;
const location = values.ledger ?? postgres?.address ?? join(folder, 'ledger');
const ledger = await openLedger(location, { placing: { placeOf, rangesOf: neighbourhoodsOf } });
try {
  await measure(ledger);
} finally {
  await ledger.close();
  postgres?.remove();
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

async function measure(ledger: Ledger): Promise<void> {
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(process.memoryUsage.rss() / 2 ** 20), 500);
  const [adding, serverAdding] = await withServer(() => addAll((batch) => ledger.addArticles(batch, NOW)));
  const [folding, serverFolding] = await withServer(() => timed(() => foldAll(ledger)));
  clearInterval(sampling);
  const { events, bytes, mentions: held } = await ledger.stats();
  print('mentions added', held / adding, '/s');
  print('mentions folded', held / folding, '/s', `${events} events`);
  if (postgres !== null) {
    print('a mention added, the program', (adding / held) * 1000, 'ms');
    print('a mention added, the server', (serverAdding / held) * 1000, 'ms');
    print('a mention folded, the program', (folding / held) * 1000, 'ms');
    print('a mention folded, the server', (serverFolding / held) * 1000, 'ms');
  }
  const both = held / (adding + folding);
  print('added and folded', both, '/s', ratio(both / LIMITS.mentionsPerSecond, LIMITS.mentionsPerSecond));
  const half = Math.floor(memory.length / 2);
  print('memory, peak', Math.max(...memory), 'MB');
  print(
    'memory, second half over first',
    Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half)),
    'times',
  );
  print('size', bytes / 2 ** 20, 'MB', `${(bytes / held).toFixed(0)} bytes for each mention`);
  const again = (await addAll((batch) => ledger.addArticles(batch, NOW))) + (await timed(() => foldAll(ledger)));
  const after = await ledger.stats();
  if (after.mentions !== held || after.events !== events) throw new Error('adding the same again added something');
  print('adding the same again', (adding + folding) / again, 'times as fast', `at least ${LIMITS.readdTimes}`);
  await measureQueries(ledger);
}

async function ownPostgres(): Promise<TestPostgres> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('PostgreSQL has to be installed');
  return await startPostgres(programs);
}

/** What the work gives, and the processor seconds that our own server took for it. */
async function withServer<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const seconds = (): number => (postgres === null ? 0 : processorSecondsOfServer(postgres.pid() ?? 0));
  const before = seconds();
  const result = await work();
  return [result, seconds() - before];
}

async function measureQueries(ledger: Ledger): Promise<void> {
  const random = seeded(1);
  const pair = () => PAIRS[Math.floor(random() * PAIRS.length)]!;
  await percentile('chronology page', () => {
    const year = 2002 + Math.floor(random() * 24);
    const filter = {
      about: pair(),
      since: `${year}-01-01`,
      ...(random() < 0.3 ? { fields: ['economy' as const] } : {}),
    };
    return ledger.chronology(filter, { limit: 50, order: random() < 0.5 ? 'oldest' : 'newest' });
  });
  await percentile('index by month', async () => {
    const about = pair();
    await ledger.indexRows({ about, statuses: ['occurred', 'ongoing'] });
    await ledger.volume({ by: 'month' });
    await ledger.volume({ by: 'month', about });
  });
  let word = 0;
  await percentile('search of articles', () =>
    ledger.searchArticles({ text: WORDS[word++ % WORDS.length]! }, { limit: 20 }),
  );
  await percentile('search of events', () =>
    ledger.searchEvents({ text: WORDS[word++ % WORDS.length]! }, { limit: 20 }),
  );
}

async function percentile(name: string, query: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < QUERIES; i++) times.push((await timed(query)) * 1000);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  print(
    `${name}, 95th percentile`,
    at(0.95),
    'ms',
    `${ratio(at(0.95) / LIMITS.queryMs, LIMITS.queryMs)}; middle ${at(0.5).toFixed(1)}`,
  );
}

/** Seconds that adding takes; making the documents is not counted. */
async function addAll(add: (batch: ReturnType<typeof madeRecord>[]) => Promise<unknown>): Promise<number> {
  let seconds = 0;
  for (let n = 0; n < documents; n += batchSize) {
    const length = Math.min(batchSize, documents - n);
    const batch = Array.from({ length }, (_, i) => madeRecord(clauses, n + i, documents, Number(values.years)));
    seconds += await timed(() => add(batch));
  }
  return seconds;
}

async function foldAll(ledger: Ledger): Promise<void> {
  for (;;) {
    const places = await ledger.dirtyPlaces(PLACES_AT_ONCE);
    if (places.length === 0) return;
    const found = await ledger.neighbourhoods(places);
    await ledger.replaceEvents(
      found.map((neighbourhood) => ({ neighbourhood, events: foldReports(neighbourhood.reports, neighbourhood) })),
    );
  }
}

/** Seconds that the work takes: of the clock, or with `--cpu` of the processor, for a machine that others use too. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return values.cpu ? (user + system) / 1e6 : (performance.now() - start) / 1000;
}

function ratio(value: number, limit: number): string {
  return `${value.toFixed(2)} of ${limit}`;
}

function print(name: string, value: number, unit: string, note = ''): void {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  process.stdout.write(`${name.padEnd(36)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(14)} ${note}\n`);
}
