// From an archive of HTML pages to the ledger: `npx tsx bench/archive.ts [--pages 6000] [--cores 1,2]`
// after a build. `--pages 1000000 --furniture 10` for the run over a million documents; `--archive FILE` keeps the file.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ArchiveRun } from './archive-run.ts';
import { writeArchive } from './made-archive.ts';

/** What is asked of adding. */
const LIMITS = { shareOfCores: 0.85, pagesOnTwoCores: 60, megabytes: 700 };
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RUN = fileURLToPath(new URL('archive-run.ts', import.meta.url));
const MEBIBYTE = 2 ** 20;
/**
 * Keeps a run to its first cores. A worker has the main thread beside it: left to itself, a run with one worker works on
 * two cores, and its clock would not tell what one core does.
 */
const TASKSET = spawnSync('taskset', ['--version']).status === 0 ? 'taskset' : null;

const { values } = parseArgs({
  options: {
    // A thread is compiled anew while it reads its first thousand pages: an archive of millions knows nothing of that.
    pages: { type: 'string', default: '6000' },
    sentences: { type: 'string', default: '18' },
    furniture: { type: 'string', default: '100' },
    cores: { type: 'string', default: '1,2' },
    archive: { type: 'string' },
    ledger: { type: 'string' },
  },
});

/** Seconds of processor time that a page costs. */
interface Cost {
  readonly coding: number;
  readonly storing: number;
  readonly folding: number;
}

interface Measured {
  readonly workers: number;
  readonly run: ArchiveRun;
  readonly cost: Cost;
  /** Pages a second with every thread on a core of its own. Folding is done by one of them. */
  readonly free: number;
  /** Pages a second by the clock, with no more cores than workers where the machine has taskset. */
  readonly clock: number;
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-archive-'));
try {
  measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureAll(): void {
  const options = {
    pages: Number(values.pages),
    sentences: Number(values.sentences),
    furniture: Number(values.furniture),
  };
  const archive = values.archive ?? join(folder, 'made.warc.gz');
  if (!existsSync(archive)) writeArchive(ROOT, archive, options);
  const size = (statSync(archive).size / MEBIBYTE).toFixed(0);
  process.stdout.write(`${options.pages} pages of ${options.sentences} sentences, ${size} MB packed\n`);
  if (TASKSET === null) process.stdout.write('no taskset here: the clock of one worker is that of two cores\n');
  const cores = values.cores.split(',').map(Number);
  let single: Measured | null = null;
  for (const workers of cores.sort((a, b) => a - b)) {
    const measured = measure(archive, workers);
    if (workers === 1) single = measured;
    print(measured, single);
  }
}

function measure(archive: string, workers: number): Measured {
  const ledger = values.ledger ?? join(folder, `ledger-${workers}.sqlite`);
  const asked = ['--archive', archive, '--ledger', ledger, '--pages', values.pages, '--jobs', String(workers)];
  const command = [process.execPath, ...process.execArgv, RUN, ...asked];
  const [program, ...args] = TASKSET === null ? command : [TASKSET, '-c', `0-${workers - 1}`, ...command];
  const said = execFileSync(program!, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const run = JSON.parse(said) as ArchiveRun;
  const cost = {
    coding: run.codingSeconds / run.coded,
    storing: run.storingSeconds / run.stored,
    folding: run.foldingSeconds / Number(values.pages),
  };
  return {
    workers,
    run,
    cost,
    free: 1 / ((cost.coding + cost.storing) / workers + cost.folding),
    clock: 1 / (run.codingByClock / run.coded + run.foldingByClock / Number(values.pages)),
  };
}

function print({ workers, run, cost, free, clock }: Measured, single: Measured | null): void {
  const milliseconds = (seconds: number): string => (1000 * seconds).toFixed(2);
  const { memory } = run;
  const half = Math.floor(memory.length / 2);
  const peak = Math.max(...memory);
  const sum = cost.coding + cost.storing + cost.folding;
  const main = cost.storing + cost.folding;
  const lines = [
    `  ${JSON.stringify(run.summary)}`,
    `${workers} worker${workers === 1 ? '' : 's'}: ${clock.toFixed(1)} pages/s by the clock`,
    `  processor time: ${milliseconds(sum)} ms a page, of which the main thread ${milliseconds(main)}, folding ${milliseconds(cost.folding)}`,
    `  on ${workers} free core${workers === 1 ? '' : 's'}: ${free.toFixed(1)} pages/s${workers === 2 ? `, at least ${LIMITS.pagesOnTwoCores}` : ''}`,
    ...(single === null
      ? []
      : [
          `  share of ${workers} × the single-core rate: ${(free / (workers * single.free)).toFixed(2)} by processor time, ` +
            `${(clock / (workers * single.clock)).toFixed(2)} by the clock, at least ${LIMITS.shareOfCores}`,
        ]),
    `  the main thread would be full at ${(sum / main).toFixed(0)} cores`,
    `  memory: ${peak.toFixed(0)} MB at most (limit ${LIMITS.megabytes}), second half ${(Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half))).toFixed(2)} times the first`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
