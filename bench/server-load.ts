// The server under load: `npx tsx --conditions=source bench/server-load.ts [--mentions 100000] [--readers 200]
// [--seconds 60] [--think 0]`. Readers ask a built server on this machine without pause while `rapport add` writes to its
// ledger. Loopback only.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fillLedger } from './made-ledger.ts';
import { seeded } from './made-records.ts';
import { processorSecondsOfServer } from './processes.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COMMAND = join(ROOT, 'packages/cli/bin/rapport.js');
const DISPATCHES = join(ROOT, 'examples/korea-china/dispatches.jsonl');
/** As browsers ask. */
const PACKED = { 'accept-encoding': 'br, gzip' };
const PAIRS = ['USA-CHN', 'USA-RUS', 'RUS-UKR', 'CHN-KOR', 'CHN-JPN', 'IND-PAK'];
const WORDS = ['minister', 'sanctions', 'agreement', 'embassy', 'visa'];
/** What the server is to hold. */
const LIMIT_MS = 500;
/** Copies of the example dispatches that are written while others read. */
const COPIES = 60;

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '100000' },
    readers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    think: { type: 'string', default: '0' },
  },
});
const seconds = Math.min(300, Number(values.seconds));
const readers = Math.min(1000, Number(values.readers));
const think = Number(values.think);

const folder = mkdtempSync(join(tmpdir(), 'rapport-load-'));
const ledger = join(folder, 'ledger.sqlite');
const children: ChildProcess[] = [];
try {
  print('events', await fillLedger(ROOT, ledger, Number(values.mentions)), '');
  const address = await serve();
  const warm = performance.now();
  for (const path of pathsToAsk(await eventIds(address))) await ask(address, path, new Agent(), PACKED);
  print('first answers of all addresses', (performance.now() - warm) / 1000, 's');
  await measure(address);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'close') : null)));
  rmSync(folder, { recursive: true, force: true });
}

function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [COMMAND, ...args, '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function serve(): Promise<string> {
  const begun = performance.now();
  const child = start(['serve', '--port', '0']);
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  print('start', performance.now() - begun, 'ms');
  return String(line).replace('listening on ', '').trim();
}

async function eventIds(address: string): Promise<string[]> {
  const pages = await Promise.all(
    PAIRS.map(async (pair) => {
      const { body } = await ask(address, `/api/pairs/${pair}/chronology?limit=10`, new Agent());
      return (JSON.parse(body) as { rows: { id: string }[] }).rows.map(({ id }) => id);
    }),
  );
  return pages.flat();
}

/** What people open: each page's data, with the record's pages more often than the overviews. */
function pathsToAsk(events: readonly string[]): string[] {
  const years = Array.from({ length: 10 }, (_, i) => 2008 + i);
  return [
    '/',
    '/api/pairs',
    ...PAIRS.flatMap((pair) => [
      `/api/pairs/${pair}/summary`,
      `/api/pairs/${pair}/index?by=month`,
      `/api/pairs/${pair}/pledges`,
      `/api/pairs/${pair}/people`,
      `/${pair}/chronology`,
      ...years.map((year) => `/api/pairs/${pair}/chronology?since=${year}-01-01&order=oldest&limit=50`),
    ]),
    ...WORDS.map((word) => `/api/search?q=${word}`),
    ...events.map((id) => `/api/events/${id}`),
  ];
}

/** The dispatches of the example again and again, each time as other documents. */
function writeDocuments(): string {
  const lines = readFileSync(DISPATCHES, 'utf8').trim().split('\n');
  const copies = Array.from({ length: COPIES }, (_, n) =>
    lines.map((line) => {
      const document = JSON.parse(line) as { id: string; text: string };
      return JSON.stringify({ ...document, id: `${document.id}-${n}`, text: `${document.text} This is edition ${n}.` });
    }),
  );
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, `${copies.flat().join('\n')}\n`);
  return file;
}

async function measure(address: string): Promise<void> {
  const paths = pathsToAsk(await eventIds(address));
  const adding = start(['add', writeDocuments(), '--jobs', '1']);
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const [times, failures]: [number[], string[]] = [[], []];
  const byRoute = new Map<string, number[]>();
  const before = processorSecondsOfServer(children[0]!.pid!);
  const end = performance.now() + seconds * 1000;
  const read = async (number: number): Promise<void> => {
    const random = seeded(number + 1);
    while (performance.now() < end) {
      const path = paths[Math.floor(random() * paths.length)]!;
      const begun = performance.now();
      const { status } = await ask(address, path, agent, PACKED).catch((error: Error) => ({ status: error.message }));
      const took = performance.now() - begun;
      times.push(took);
      const ofRoute = byRoute.get(routeOf(path)) ?? [];
      byRoute.set(routeOf(path), ofRoute);
      ofRoute.push(took);
      if (status !== 200) failures.push(`${path}: ${status}`);
      if (think > 0) await sleep(random() * 2 * think);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => read(number)));
  print(
    'processor time of an answer',
    ((processorSecondsOfServer(children[0]!.pid!) - before) * 1000) / times.length,
    'ms',
    'all threads of the server',
  );
  const wrote = adding.exitCode === null ? 'still writing at the end' : `ended before, with ${adding.exitCode}`;
  report(times, failures, wrote);
  const routes = [...byRoute].map(([route, own]) => ({
    route,
    count: own.length,
    at: share(own.sort(ascending), 0.99),
  }));
  for (const { route, count, at } of routes.sort((a, b) => b.at - a.at)) {
    print(`  ${route}`, at, 'ms', `99th percentile of ${count}`);
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The value below which this share of the sorted values lies. */
function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
}

/** The address without what differs from one page to the next. */
function routeOf(path: string): string {
  return path
    .split('?')[0]!
    .replace(/[A-Z]{3}-[A-Z]{3}/, ':pair')
    .replace(/(?<=events\/).+/, ':id');
}

function report(times: number[], failures: readonly string[], wrote: string): void {
  times.sort(ascending);
  const at = (part: number): number => share(times, part);
  print('answers', times.length / seconds, '/s', `${readers} readers, add ${wrote}`);
  for (const part of [0.5, 0.9, 0.99, 0.999]) print(`percentile ${part * 100}`, at(part), 'ms');
  print('longest', times.at(-1)!, 'ms');
  // Above the number of cores, others work on the machine: the times then tell of them as well.
  print('load average', loadavg()[0]!, '', `${availableParallelism()} cores`);
  print('failures', failures.length, '', failures.slice(0, 3).join('; '));
  const holds = failures.length === 0 && at(0.99) <= LIMIT_MS;
  process.stdout.write(`${holds ? 'holds' : 'MISSES'}: no failure, 99th percentile at most ${LIMIT_MS} ms\n`);
  process.exitCode = holds ? 0 : 1;
}

interface Asked {
  readonly status: number;
  readonly body: string;
}

function ask(address: string, path: string, agent: Agent, headers: Record<string, string> = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

function print(name: string, value: number, unit: string, more = ''): void {
  process.stdout.write(
    `${name.padEnd(34)}${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit.padEnd(4)} ${more}\n`,
  );
}
