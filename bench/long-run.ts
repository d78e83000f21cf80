// A long run of `rapport add`: what a document costs, and the memory, as the ledger grows:
// `npx tsx --conditions=source bench/long-run.ts [--documents 1000000] [--jobs 1] [--ledger WHERE]` after a build.
// Processor time counts, so that other work on the machine does not lower the figures.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { ROOT } from './fleet-ground.ts';
import { madeBrief } from './made-briefs.ts';
import { processorSeconds, residentMegabytes } from './processes.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: '1' },
    ledger: { type: 'string' },
  },
});

const total = Number(values.documents);
const MOST_MEGABYTES = 700;
/** Lines of the table; the first is the warming up. */
const STEPS = 20;
const SAMPLE_MS = 1000;

/** What passed between two lines of the table. */
interface Step {
  readonly documents: number;
  readonly wall: number;
  /** Processor seconds of the program. */
  readonly cpu: number;
  /** Megabytes at most. */
  readonly memory: number;
}

async function measure(location: string): Promise<void> {
  const args = [join(ROOT, 'packages/cli/bin/rapport.js'), 'add', '-', '--jobs', values.jobs, '--ledger', location];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const out: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  const ended = once(child, 'close');
  const watch = new Watch(child.pid!);
  await sendAll(child, watch);
  const [code] = (await ended) as [number | null];
  const folding = watch.step(0);
  if (code !== 0) throw new Error(`add ended with ${code}: ${Buffer.concat(out).toString()}`);
  process.stdout.write(Buffer.concat(out));
  const ledger = await openLedger(location, { placing: PLACING });
  const { documents, mentions, bytes } = await ledger.stats();
  await ledger.close();
  if (documents !== total) throw new Error(`${documents} of ${total} documents are kept`);
  summarize(watch.steps.slice(0, -1), folding, { mentions, bytes });
}

async function sendAll(child: ChildProcessByStdio<Writable, Readable, null>, watch: Watch): Promise<void> {
  const each = Math.ceil(total / STEPS);
  for (let n = 0; n < total; n++) {
    if (!child.stdin.write(`${JSON.stringify(madeBrief(n, total))}\n`)) await once(child.stdin, 'drain');
    if ((n + 1) % each === 0 || n + 1 === total) print(n + 1, watch.step(n + 1 - watch.sent));
  }
  child.stdin.end();
}

/** Samples the program's memory and processor time. */
class Watch {
  readonly steps: Step[] = [];
  sent = 0;
  readonly #pid: number;
  readonly #sampling: NodeJS.Timeout;
  #memory = 0;
  #cpu = 0;
  #before = { wall: performance.now(), cpu: 0 };

  constructor(pid: number) {
    this.#pid = pid;
    this.#sampling = setInterval(() => this.#sample(), SAMPLE_MS);
    this.#sampling.unref();
  }

  /** Ends a step in which so many documents were sent. */
  step(documents: number): Step {
    this.#sample();
    const wall = performance.now();
    const step = {
      documents,
      wall: (wall - this.#before.wall) / 1000,
      cpu: this.#cpu - this.#before.cpu,
      memory: this.#memory,
    };
    this.steps.push(step);
    this.sent += documents;
    this.#memory = 0;
    this.#before = { wall, cpu: this.#cpu };
    return step;
  }

  /** A program that has ended keeps what was last seen of it. */
  #sample(): void {
    this.#memory = Math.max(this.#memory, residentMegabytes(this.#pid));
    this.#cpu = processorSeconds(this.#pid) ?? this.#cpu;
  }
}

function print(sent: number, { documents, wall, cpu, memory }: Step): void {
  const cells = [
    `${sent} sent`,
    `${(documents / wall).toFixed(0)}/s by the clock`,
    `${((1000 * cpu) / documents).toFixed(2)} ms of processor time each`,
    `${memory.toFixed(0)} MB at most`,
  ];
  process.stdout.write(`${cells.join(', ')}\n`);
}

function summarize(steps: readonly Step[], folding: Step, held: { mentions: number; bytes: number }): void {
  const half = Math.ceil(steps.length / 2);
  const [first, second] = [steps.slice(1, half), steps.slice(half)];
  const sum = (of: readonly Step[], what: 'documents' | 'wall' | 'cpu'): number =>
    of.reduce((all, step) => all + step[what], 0);
  const cost = (of: readonly Step[]): number => (1000 * sum(of, 'cpu')) / sum(of, 'documents');
  const peak = (of: readonly Step[]): number => Math.max(...of.map(({ memory }) => memory));
  const all = [...steps, folding];
  const lines = [
    `${total} documents, ${held.mentions} mentions, ${(sum(all, 'wall') / 60).toFixed(0)} minutes by the clock, ` +
      `${(sum(all, 'cpu') / 3600).toFixed(2)} core hours`,
    `adding: ${cost(first).toFixed(2)} ms a document in the first half behind the warming up, ${cost(second).toFixed(2)} in the second (${(cost(second) / cost(first)).toFixed(2)} times)`,
    `folding: ${((1000 * folding.cpu) / held.mentions).toFixed(2)} ms a mention`,
    `memory: ${peak(all).toFixed(0)} MB at most, at most ${MOST_MEGABYTES}; second half ${(peak(second) / peak(first)).toFixed(2)} times the first, folding ${folding.memory.toFixed(0)} MB`,
    `ledger: ${(held.bytes / 2 ** 20).toFixed(0)} MB, ${(held.bytes / total).toFixed(0)} bytes a document, ${(held.bytes / held.mentions).toFixed(0)} a mention`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-long-run-'));
try {
  await measure(values.ledger ?? join(folder, 'ledger'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
