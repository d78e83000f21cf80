// One run of `rapport add` over an archive, in a process of its own: `bench/archive.ts` starts it and reads its line.

import { PassThrough, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Ledger } from '@rapport/ledger';
import { compose } from '../packages/cli/dist/compose.js';
import { tuneEngine } from '../packages/cli/dist/engine.js';
import { main } from '../packages/cli/dist/main.js';
import { mainThreadSeconds } from './processes.ts';

/** Share of the pages during which models are loaded and code is compiled, in each worker. */
const WARM_UP = 0.3;
const MEBIBYTE = 2 ** 20;

/** Seconds of processor time, over what behind the warming up. */
export interface ArchiveRun {
  /** What the command said. */
  readonly summary: Record<string, number>;
  /** Pages that were coded behind it, the seconds of all threads but the main one, and the clock's until all were stored. */
  readonly coded: number;
  readonly codingSeconds: number;
  readonly codingByClock: number;
  /** Pages that were stored behind it, and the main thread's seconds until the last was. */
  readonly stored: number;
  readonly storingSeconds: number;
  /** The main thread's seconds for the folding of all pages, those of the warming up among them, and the clock's. */
  readonly foldingSeconds: number;
  readonly foldingByClock: number;
  /** Megabytes of the process, twice a second. */
  readonly memory: readonly number[];
}

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    ledger: { type: 'string' },
    pages: { type: 'string' },
    jobs: { type: 'string' },
  },
});

tuneEngine();
process.stdout.write(`${JSON.stringify(await addOnce(Number(values.pages)))}\n`);

async function addOnce(pages: number): Promise<ArchiveRun> {
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(process.memoryUsage.rss() / MEBIBYTE), 500);
  const warmUp = Math.floor(pages * WARM_UP);
  const clock = () => ({ wall: performance.now(), cpu: process.cpuUsage(), main: mainThreadSeconds(), stored });
  let coded = 0;
  let stored = 0;
  let start = clock();
  let folding: { readonly wall: number; readonly main: number } | null = null;
  const real = compose();
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
        folding ??= clock();
        return await places(...args);
      };
      const add = opened.addArticles.bind(opened);
      opened.addArticles = async (...args: Parameters<Ledger['addArticles']>) => {
        const result = await add(...args);
        stored += result.outcomes.length;
        return result;
      };
      return opened;
    },
  };
  const out: string[] = [];
  const stdout = new Writable({ write: (chunk, _, done) => done(void out.push(String(chunk))) });
  const streams = { stdin: new PassThrough().end(), stdout, stderr: process.stderr, env: process.env };
  const args = ['add', values.archive!, '--ledger', values.ledger!, '--jobs', values.jobs!, '--json'];
  const exit = await main(args, streams, world);
  const end = clock();
  clearInterval(sampling);
  if (exit !== 0) throw new Error(`add ended with ${exit}: ${out.join('')}`);
  const { user, system } = process.cpuUsage(start.cpu);
  const foldingFrom = folding ?? end;
  return {
    summary: JSON.parse(out.join('')) as Record<string, number>,
    coded: coded - warmUp,
    codingSeconds: (user + system) / 1e6 - (end.main - start.main),
    codingByClock: (foldingFrom.wall - start.wall) / 1000,
    stored: stored - start.stored,
    storingSeconds: foldingFrom.main - start.main,
    foldingSeconds: end.main - foldingFrom.main,
    foldingByClock: (end.wall - foldingFrom.wall) / 1000,
    memory,
  };
}
