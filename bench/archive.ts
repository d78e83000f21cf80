// From an archive of HTML pages to the ledger: `npx tsx bench/archive.ts [--pages 2000] [--cores 1,2]`
// after a build. `--pages 1000000 --furniture 10` for the run over a million documents; `--archive FILE` keeps the file.

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { Ledger } from '@rapport/ledger';
import { compose } from '../packages/cli/dist/compose.js';
import { main } from '../packages/cli/dist/main.js';
import { writeArchive } from './made-archive.ts';
import { mainThreadSeconds } from './processes.ts';

/** What is asked of adding. */
const LIMITS = { shareOfCores: 0.85, pagesOnTwoCores: 60, megabytes: 700 };
const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Share of the pages during which models are loaded and code is compiled, in each worker. */
const WARM_UP = 0.3;
const MEBIBYTE = 2 ** 20;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    sentences: { type: 'string', default: '18' },
    furniture: { type: 'string', default: '100' },
    cores: { type: 'string', default: '1,2' },
    archive: { type: 'string' },
    ledger: { type: 'string' },
  },
});

interface Run {
  readonly workers: number;
  /** Those behind the warming up, over which everything is measured. */
  readonly pages: number;
  /** Seconds of the clock. */
  readonly wall: number;
  /** Seconds of all processors together. */
  readonly cpu: number;
  /** Of the main thread: in all, and from the moment at which the workers are through. */
  readonly mainCpu: number;
  readonly foldCpu: number;
  readonly memory: readonly number[];
}

// As the command itself does.
setFlagsFromString('--heap-growing-percent=50');
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-archive-'));
try {
  await measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<void> {
  const options = {
    pages: Number(values.pages),
    sentences: Number(values.sentences),
    furniture: Number(values.furniture),
  };
  const archive = values.archive ?? join(folder, 'made.warc.gz');
  if (!existsSync(archive)) writeArchive(ROOT, archive, options);
  const size = (statSync(archive).size / MEBIBYTE).toFixed(0);
  process.stdout.write(`${options.pages} pages of ${options.sentences} sentences, ${size} MB packed\n`);
  let single: Run | null = null;
  for (const workers of values.cores
    .split(',')
    .map(Number)
    .sort((a, b) => a - b)) {
    const run = await addOnce(archive, workers);
    single ??= run;
    print(run, single);
  }
}

async function addOnce(archive: string, workers: number): Promise<Run> {
  const ledger = values.ledger ?? join(folder, `ledger-${workers}.sqlite`);
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(process.memoryUsage.rss() / MEBIBYTE), 500);
  let folding: number | null = null;
  const real = compose();
  const clock = () => ({ wall: performance.now(), cpu: process.cpuUsage(), main: mainThreadSeconds() });
  let start = clock();
  let coded = 0;
  const warmUp = Math.floor(Number(values.pages) * WARM_UP);
  const world = {
    ...real,
    openReadingCoder: async (...asked: Parameters<typeof real.openReadingCoder>) => {
      const coder = await real.openReadingCoder(...asked);
      const code = coder.code.bind(coder);
      coder.code = async (document) => {
        const record = await code(document);
        if (++coded === warmUp) start = clock();
        return record;
      };
      return coder;
    },
    openLedger: async (...asked: Parameters<typeof real.openLedger>): Promise<Ledger> => {
      const opened = await real.openLedger(...asked);
      const places = opened.dirtyPlaces.bind(opened);
      opened.dirtyPlaces = async (...args: Parameters<Ledger['dirtyPlaces']>) => {
        folding ??= mainThreadSeconds();
        return await places(...args);
      };
      return opened;
    },
  };
  const out: string[] = [];
  const stdout = new Writable({ write: (chunk, _, done) => done(void out.push(String(chunk))) });
  const streams = { stdin: new PassThrough().end(), stdout, stderr: process.stderr, env: process.env };
  const exit = await main(['add', archive, '--ledger', ledger, '--jobs', String(workers), '--json'], streams, world);
  const wall = (performance.now() - start.wall) / 1000;
  const { user, system } = process.cpuUsage(start.cpu);
  clearInterval(sampling);
  if (exit !== 0) throw new Error(`add ended with ${exit}: ${out.join('')}`);
  const summary = JSON.parse(out.join('')) as Record<string, number>;
  process.stdout.write(`  ${out.join('').trim()}\n`);
  return {
    workers,
    pages: summary.added! - warmUp,
    wall,
    cpu: (user + system) / 1e6,
    mainCpu: mainThreadSeconds() - start.main,
    foldCpu: mainThreadSeconds() - (folding ?? mainThreadSeconds()),
    memory,
  };
}

function print(run: Run, single: Run): void {
  const { workers, pages, wall, cpu, mainCpu, foldCpu, memory } = run;
  const milliseconds = (seconds: number): string => ((1000 * seconds) / pages).toFixed(2);
  const half = Math.floor(memory.length / 2);
  const peak = Math.max(...memory);
  const singleRate = single.pages / single.cpu;
  // By processor time: what the same work would take on free cores. Folding is done by one of them.
  const free = (cpu - foldCpu) / workers + foldCpu;
  const lines = [
    `${workers} worker${workers === 1 ? '' : 's'}: ${(pages / wall).toFixed(1)} pages/s by the clock`,
    `  processor time: ${milliseconds(cpu)} ms a page, of which the main thread ${milliseconds(mainCpu)}, folding ${milliseconds(foldCpu)}`,
    `  on ${workers} free core${workers === 1 ? '' : 's'}: ${(pages / free).toFixed(1)} pages/s${workers === 2 ? `, at least ${LIMITS.pagesOnTwoCores}` : ''}`,
    `  share of ${workers} × the single-core rate: ${(pages / free / (workers * singleRate)).toFixed(2)} by processor time, ` +
      `${(pages / wall / (workers * (single.pages / single.wall))).toFixed(2)} by the clock, at least ${LIMITS.shareOfCores}`,
    `  the main thread would be full at ${(cpu / mainCpu).toFixed(0)} cores`,
    `  memory: ${peak.toFixed(0)} MB at most (limit ${LIMITS.megabytes}), second half ${(Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half))).toFixed(2)} times the first`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
