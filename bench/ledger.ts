// Speed and size of the ledger: `npx tsx --conditions=source bench/ledger.ts [--mentions 1000000] [--ledger WHERE] [--cpu]
// [--postgres]`. With `--postgres` it starts a server of its own, and tells the server's processor time from its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ledger, openLedger } from '@rapport/ledger';
import { foldReports, neighbourhoodsOf, placeOf } from '@rapport/relations';
import { postgresPrograms, startPostgres, type TestPostgres } from '@rapport/testkit';
import { serverSeconds } from './fleet-ground.ts';
import { madeRecord, seeded } from './made-records.ts';
import { readClauses } from './made-text.ts';

const MENTIONS_EACH = 3;
const BATCH = 500;
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
    postgres: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const mentions = Number(values.mentions);
const documents = Math.ceil(mentions / MENTIONS_EACH);
const clauses = readClauses(fileURLToPath(new URL('../', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
const server = values.postgres ? await startOwnPostgres() : null;
const location = values.ledger ?? server?.address ?? join(folder, 'ledger');
const ledger = await openLedger(location, { placing: { placeOf, rangesOf: neighbourhoodsOf } });
try {
  await measure(ledger);
} finally {
  await ledger.close();
  server?.remove();
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

async function measure(ledger: Ledger): Promise<void> {
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(process.memoryUsage.rss() / 2 ** 20), 500);
  const clock = (): Clock => ({ program: programSeconds(), server: serverSeconds(server?.pid() ?? 0) });
  const start = clock();
  const adding = await addAll((batch) => ledger.addArticles(batch, NOW));
  const added = clock();
  const folding = await timed(() => foldAll(ledger));
  const folded = clock();
  clearInterval(sampling);
  const { events, bytes, mentions: held } = await ledger.stats();
  print('mentions added', held / adding, '/s');
  print('mentions folded', held / folding, '/s', `${events} events`);
  const both = held / (adding + folding);
  print('added and folded', both, '/s', ratio(both / LIMITS.mentionsPerSecond, LIMITS.mentionsPerSecond));
  printServer('adding', start, added, held);
  printServer('folding', added, folded, held);
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
  for (let n = 0; n < documents; n += BATCH) {
    const length = Math.min(BATCH, documents - n);
    const batch = Array.from({ length }, (_, i) => madeRecord(clauses, n + i, documents));
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
  const cpu = programSeconds();
  const start = performance.now();
  await work();
  return values.cpu ? programSeconds() - cpu : (performance.now() - start) / 1000;
}

/** Seconds of processor time. */
interface Clock {
  readonly program: number;
  readonly server: number;
}

/** Making the documents is the program's too; it counts for little. */
function printServer(what: string, from: Clock, to: Clock, held: number): void {
  if (server === null) return;
  const milliseconds = (seconds: number): number => (1000 * seconds) / held;
  print(`${what}, the program's part`, milliseconds(to.program - from.program), 'ms a mention');
  print(`${what}, the server's part`, milliseconds(to.server - from.server), 'ms a mention');
}

function programSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function startOwnPostgres(): Promise<TestPostgres> {
  const programs = postgresPrograms();
  if (programs === null) throw new Error('PostgreSQL has to be installed');
  return await startPostgres(programs);
}

function ratio(value: number, limit: number): string {
  return `${value.toFixed(2)} of ${limit}`;
}

function print(name: string, value: number, unit: string, note = ''): void {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  process.stdout.write(`${name.padEnd(36)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(14)} ${note}\n`);
}
