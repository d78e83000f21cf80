// What a fleet costs over one program, and what two workers do more than one, in processor time:
// `npx tsx --conditions=source bench/fleet.ts [--articles 2000]`. Needs nats-server and PostgreSQL; starts its own.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { natsProgram, postgresPrograms, startNats, startPostgres } from '@rapport/testkit';
import { processorSeconds, run, start, threeSentences, writeArticles } from './fleet-ground.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '2000' } } });
const total = Number(values.articles);

const [program, programs] = [natsProgram(), postgresPrograms()];
if (program === null || programs === null) throw new Error('nats-server and PostgreSQL have to be installed');
const folder = mkdtempSync(join(tmpdir(), 'rapport-fleet-'));
const log = join(folder, 'log');
const documents = join(folder, 'documents.jsonl');
const nats = await startNats(program);
try {
  await writeArticles(documents, total, threeSentences(total));
  const alone = await measured(() => [
    start(['add', documents, '--jobs', '1'], { RAPPORT_LEDGER: join(folder, 'single') }, log),
  ]);
  const one = await fleetOf(1);
  const two = await fleetOf(2);
  print('one program, SQLite: processor time an article', (alone.cpu / total) * 1000, 'ms');
  print('one worker, PostgreSQL: processor time an article', (one.cpu / total) * 1000, 'ms');
  print('overhead of the fleet', (one.cpu / alone.cpu - 1) * 100, '%');
  print('two workers, processor time of both over that of one', two.cpu / one.cpu, 'times');
  print('two workers over one, by the clock', one.wall / two.wall, 'times');
  print('two workers over one, were each on a machine of its own', one.cpu / Math.max(...two.each), 'times');
} finally {
  await nats.remove();
  rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** Processor seconds of each process. */
  readonly each: readonly number[];
}

/** Sends the articles to a fleet of its own, and works them off. */
async function fleetOf(workers: number): Promise<Measured> {
  const postgres = await startPostgres(programs!);
  const env = {
    RAPPORT_NATS: `${nats.address}/fleet-${workers}`,
    RAPPORT_LEDGER: postgres.address,
    RAPPORT_LOG: 'warn',
  };
  await run(['fleet', 'send', documents], env, log);
  try {
    return await measured(() => Array.from({ length: workers }, () => start(['work', '--once'], env, log)));
  } finally {
    postgres.remove();
  }
}

/** Processor time is read while the processes live, often enough for the last to count. */
async function measured(open: () => ChildProcess[]): Promise<Measured> {
  const began = performance.now();
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
  return { wall: (performance.now() - began) / 1000, cpu: each.reduce((sum, seconds) => sum + seconds, 0), each };
}

function print(name: string, value: number, unit: string): void {
  process.stdout.write(`${name.padEnd(60)} ${value.toFixed(2).padStart(9)} ${unit}\n`);
}
