// A fleet at work for long: `npx tsx --conditions=source bench/fleet-soak.ts [--minutes 30] [--workers 3] [--rate 30]`
// after a build. Articles come at an even rate; the table is the most memory of each process, line by line. Needs
// nats-server and PostgreSQL; starts its own. Ends with 1 when memory grows.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Fleet, openFleet, readStatus, sendDocuments } from '@rapport/fleet';
import { type IncomingDocument, PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { natsProgram, postgresPrograms, startNats, startPostgres } from '@rapport/testkit';
import { ROOT } from './fleet-ground.ts';
import { madeStory } from './made-briefs.ts';
import { madeDocument, readClauses } from './made-text.ts';
import { processorSeconds, residentMegabytes, sharedMegabytes } from './processes.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    workers: { type: 'string', default: '3' },
    rate: { type: 'string', default: '30' },
  },
});

const minutes = Number(values.minutes);
const rate = Number(values.rate);
/** Articles in all, should no pause come between. */
const planned = Math.round(minutes * 60 * rate);
const LINES = 6;
const SAMPLE_MS = 2000;
/** Second half over first, behind the first line, in which models are loaded and caches filled. */
const MOST_GROWTH = 1.1;
const MOST_MEGABYTES = 700;
/** One article in so many is a long one. */
const LONG_ONE_IN = 20;
const LONG_SENTENCES = 30;

const [program, programs] = [natsProgram(), postgresPrograms()];
if (program === null || programs === null) throw new Error('nats-server and PostgreSQL have to be installed');
const folder = mkdtempSync(join(tmpdir(), 'rapport-soak-'));
const clauses = readClauses(ROOT);
const [nats, postgres] = [await startNats(program), await startPostgres(programs)];
const workers: ChildProcess[] = [];
const names = [...Array.from({ length: Number(values.workers) }, (_, i) => `worker-${i}`), 'NATS', 'PostgreSQL'];
/** The most megabytes of each process, line by line of the table. */
const table: number[][] = [];
let sent = 0;

try {
  await (await openLedger(postgres.address, { placing: PLACING })).close();
  for (const name of names.slice(0, -2)) workers.push(startWorker(name));
  const fleet = await openFleet(nats.address, 'the program that keeps it busy');
  await soak(fleet);
  await judge(fleet);
  await fleet.close();
} finally {
  for (const worker of workers) worker.kill('SIGKILL');
  await nats.remove();
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
}

function startWorker(name: string): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'packages/cli/bin/rapport.js'), 'work', '--name', name], {
    env: { ...process.env, RAPPORT_NATS: nats.address, RAPPORT_LEDGER: postgres.address, RAPPORT_LOG: 'warn' },
    stdio: ['ignore', 'ignore', openSync(join(folder, 'log'), 'a')],
  });
}

async function soak(fleet: Fleet): Promise<void> {
  print(['minutes', ...names, 'articles']);
  const began = performance.now();
  const sampling = setInterval(() => sample((performance.now() - began) / 60_000), SAMPLE_MS);
  const { failed } = await sendDocuments(fleet, atAnEvenRate(began));
  while ((await readStatus(fleet)).depth > 0) await sleep(SAMPLE_MS);
  clearInterval(sampling);
  printLine(table.length);
  if (failed > 0) throw new Error(`${failed} articles could not be sent`);
}

async function* atAnEvenRate(began: number): AsyncGenerator<IncomingDocument> {
  for (; performance.now() - began < minutes * 60_000; sent++) {
    const due = began + (sent / rate) * 1000;
    if (due > performance.now()) await sleep(due - performance.now());
    yield { document: articleOf(sent), source: 'made' };
  }
}

function articleOf(n: number): ReturnType<typeof madeStory> {
  const story = madeStory(n, planned);
  if (n % LONG_ONE_IN !== 0) return story;
  return { ...story, text: `${madeDocument(clauses, n, LONG_SENTENCES).text} Report ${n} of the day.` };
}

function sample(minute: number): void {
  const line = Math.min(LINES - 1, Math.floor((minute / minutes) * LINES));
  const [own, servers] = [workers.map(({ pid }) => residentMegabytes(pid!)), [nats, postgres].map(megabytesOf)];
  if (table[line] === undefined) {
    printLine(line);
    table[line] = [];
  }
  for (const [i, megabytes] of [...own, ...servers].entries())
    table[line]![i] = Math.max(table[line]![i] ?? 0, megabytes);
}

function megabytesOf(server: { pid(): number | null }): number {
  return sharedMegabytes(server.pid() ?? 0);
}

/** The line before this one is whole. */
function printLine(line: number): void {
  const whole = table[line - 1];
  if (whole === undefined) return;
  print([
    ((minutes / LINES) * line).toFixed(0),
    ...whole.map((megabytes) => `${megabytes.toFixed(0)} MB`),
    String(sent),
  ]);
}

async function judge(fleet: Fleet): Promise<void> {
  const ledger = await openLedger(postgres.address, { placing: PLACING });
  const { documents } = await ledger.stats();
  await ledger.close();
  const { dead } = await readStatus(fleet);
  const seconds = workers.map(({ pid }) => processorSeconds(pid!) ?? 0);
  const wrong: string[] =
    documents === sent && dead === 0 ? [] : [`${documents} of ${sent} articles kept, ${dead} dead`];
  const behind = table.slice(1);
  const half = Math.ceil(behind.length / 2);
  for (const [i, name] of names.entries()) {
    const most = (lines: readonly number[][]): number => Math.max(...lines.map((line) => line[i]!));
    const [first, second] = [most(behind.slice(0, half)), most(behind.slice(half))];
    const growth = second / first;
    process.stdout.write(
      `${name}: ${second.toFixed(0)} MB at most in the second half, ${growth.toFixed(2)} times the first\n`,
    );
    const isServer = i >= workers.length;
    if (growth > MOST_GROWTH && !isServer) wrong.push(`the memory of ${name} grows`);
    if (second > MOST_MEGABYTES && !isServer) wrong.push(`${name} takes more than ${MOST_MEGABYTES} MB`);
  }
  process.stdout.write(
    `${sent} articles, ${(seconds.reduce((a, b) => a + b, 0) / 60).toFixed(1)} minutes of processor time of all workers\n`,
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
  for (const words of wrong) process.stdout.write(`WRONG: ${words}\n`);
  if (wrong.length === 0) process.stdout.write('every article is kept, and memory is flat\n');
  else process.stdout.write(readFileSync(join(folder, 'log'), 'utf8').slice(-2000));
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(11)).join(' ')}\n`);
}
