// What a fleet costs over one program, and what two workers do more than one, in processor time:
// `npx tsx --conditions=source bench/fleet.ts [--articles 4000] [--warm 1000] [--rounds 5]`. Needs nats-server and
// PostgreSQL; starts its own. What is asked for is the steady state of an archive of millions: everything is done for
// `--warm` articles a process and for `--articles` a process, and the difference is what articles cost, without the
// start of the processes, of their models and of the compiler. All is measured in turn, round after round, and the
// medians count: on a machine that others use, what an article costs differs by a half from one minute to the next.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { natsProgram, postgresPrograms, startNats, startPostgres } from '@rapport/testkit';
import { run, start, threeSentences, writeArticles } from './fleet-ground.ts';
import { processorSeconds } from './processes.ts';

/** What a fleet is to hold. */
const LIMITS = { overheadPercent: 15, twoOverOne: 1.8 };

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    warm: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
});
const [total, warm, rounds] = [Number(values.articles), Number(values.warm), Number(values.rounds)];
if (!(warm > 0 && total > warm)) throw new Error('--articles has to be more than --warm');
if (!(rounds >= 1)) throw new Error('--rounds has to be 1 or more');

const [program, programs] = [natsProgram(), postgresPrograms()];
if (program === null || programs === null) throw new Error('nats-server and PostgreSQL have to be installed');
const folder = mkdtempSync(join(tmpdir(), 'rapport-fleet-'));
const log = join(folder, 'log');
const nats = await startNats(program);
/** Ledgers and fleets so far: each measurement has its own. */
let grounds = 0;
try {
  const each: Record<'alone' | 'single' | 'pair', number[]> = { alone: [], single: [], pair: [] };
  for (let round = 0; round < rounds; round++) {
    each.alone.push(await slope('one program, SQLite', 1, one));
    each.single.push(await slope('one worker, PostgreSQL', 1, (size) => fleetOf(1, size)));
    each.pair.push(await slope('two workers, PostgreSQL', 2, (size) => fleetOf(2, size)));
  }
  const [alone, single, pair] = [median(each.alone), median(each.single), median(each.pair)];
  print('one program: an article, median', alone, 'ms', '');
  print('one worker: an article, median', single, 'ms', '');
  print('two workers: an article, median', pair, 'ms', '');
  const { overheadPercent, twoOverOne } = LIMITS;
  const overhead = (single / alone - 1) * 100;
  print('overhead of the fleet', overhead, '%', held(overhead <= overheadPercent, `at most ${overheadPercent}`));
  const rate = (2 * single) / pair;
  print(
    'two workers over one, each on a core of its own',
    rate,
    'times',
    held(rate >= twoOverOne, `at least ${twoOverOne}`),
  );
} finally {
  await nats.remove();
  rmSync(folder, { recursive: true, force: true });
}

function documentsOf(size: number): string {
  return join(folder, `${size}.jsonl`);
}

/** Milliseconds that a further article costs so many processes; prints it, and what the start of them costs. */
async function slope(name: string, processes: number, work: (size: number) => Promise<number>): Promise<number> {
  const [fewer, more] = [warm * processes, total * processes];
  for (const size of [fewer, more]) await writeArticles(documentsOf(size), size, threeSentences(size));
  const [small, large] = [await work(fewer), await work(more)];
  const each = ((large - small) / (more - fewer)) * 1000;
  print(`${name}: an article`, each, 'ms', `start ${(small - (each * fewer) / 1000).toFixed(1)} s`);
  return each;
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

async function one(size: number): Promise<number> {
  const env = { RAPPORT_LEDGER: join(folder, `ledger-${++grounds}`) };
  return await measured(() => [start(['add', documentsOf(size), '--jobs', '1'], env, log)]);
}

/** Sends the articles to a fleet of its own, and works them off. */
async function fleetOf(workers: number, size: number): Promise<number> {
  const postgres = await startPostgres(programs!);
  const env = {
    RAPPORT_NATS: `${nats.address}/fleet-${++grounds}`,
    RAPPORT_LEDGER: postgres.address,
    RAPPORT_LOG: 'warn',
  };
  try {
    await run(['fleet', 'send', documentsOf(size)], env, log);
    return await measured(() => Array.from({ length: workers }, () => start(['work', '--once'], env, log)));
  } finally {
    postgres.remove();
  }
}

/** Processor seconds of all the processes, read while they live, often enough for the last to count. */
async function measured(open: () => ChildProcess[]): Promise<number> {
  const children = open();
  const each = children.map(() => 0);
  const ended = Promise.all(children.map((child) => once(child, 'exit')));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    for (const [i, { pid }] of children.entries()) each[i] = processorSeconds(pid!) ?? each[i]!;
    await sleep(50);
  }
  const failed = (await ended).find(([code]) => code !== 0);
  if (failed !== undefined) throw new Error(`a process ended with ${failed[0]}; see ${log}`);
  return each.reduce((sum, seconds) => sum + seconds, 0);
}

function held(holds: boolean, limit: string): string {
  return `${holds ? 'holds' : 'MISSES'}: ${limit}`;
}

function print(name: string, value: number, unit: string, note: string): void {
  process.stdout.write(`${name.padEnd(50)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(6)} ${note}\n`);
}
