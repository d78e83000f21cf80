// Blocks of inputs in processes of their own, so that one that hangs, dies or fills its memory is told and left behind.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processState } from '../processes.ts';
import type { BlockResult, Finding } from './block.ts';
import type { Block, FromChild } from './child.ts';
import { timePassed } from './time-passed.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
/** Looks at a process; a pause of the whole machine stops them too. */
const LOOK_MS = 250;
/** How long one input may run or wait before it counts as hanging. */
const HANGS_AFTER_MS = 20_000;
const HEAP_MB = 1024;
/** A process that needs more than this is told and ended: something in it grows. */
const MOST_MB = 1500;

export interface Supervised {
  readonly target: string;
  readonly seed: number;
  /** The next block; null when there is none. */
  readonly next: () => Block | null;
  readonly onBlock: (block: Block, result: BlockResult) => void;
  readonly onPeak: (mb: number) => void;
  /** Another program than that of the targets, and another limit, for tests. */
  readonly program?: string;
  readonly hangsAfterMs?: number;
}

/** Runs blocks until there are no more. A block is told in parts where an input ended its process. */
export async function supervise(job: Supervised): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-fuzz-'));
  const place = join(folder, 'place');
  let child: ChildProcess | null = null;
  try {
    for (let block = job.next(); block !== null; ) {
      child ??= await start(job, place);
      const ended = await runOne(child, block, place, job.hangsAfterMs ?? HANGS_AFTER_MS);
      if ('result' in ended) {
        job.onPeak(ended.peakMb);
        const grown = ended.peakMb > MOST_MB;
        job.onBlock(block, grown ? withMemory(block, ended) : ended.result);
        block = job.next();
        if (grown) child = await end(child);
        continue;
      }
      child = null;
      // How those before it were met went with the process.
      const { number, finding } = ended;
      job.onBlock({ from: block.from, to: number + 1 }, { taken: 0, refused: 0, findings: [finding], slowest: 0 });
      block = number + 1 < block.to ? { from: number + 1, to: block.to } : job.next();
    }
  } finally {
    if (child !== null) await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function withMemory({ to }: Block, { result, peakMb }: Whole): BlockResult {
  const finding: Finding = { number: to - 1, kind: 'memory', what: `${peakMb} MB, here or in an input before` };
  return { ...result, findings: [...result.findings, finding] };
}

async function start({ target, seed, program = CHILD }: Supervised, place: string): Promise<ChildProcess> {
  const execArgv = ['--conditions=source', '--import', 'tsx', `--max-old-space-size=${HEAP_MB}`];
  const child = fork(program, [target, String(seed), place], {
    execArgv,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${target} does not start`))),
  ]);
  return child;
}

async function end(child: ChildProcess): Promise<null> {
  if (child.exitCode !== null || child.signalCode !== null) return null;
  const exit = once(child, 'exit');
  child.disconnect();
  await exit;
  return null;
}

interface Whole {
  readonly result: BlockResult;
  readonly peakMb: number;
}

type Ended = Whole | { readonly number: number; readonly finding: Finding };

async function runOne(child: ChildProcess, block: Block, place: string, hangsAfterMs: number): Promise<Ended> {
  return await new Promise((resolve) => {
    let passed = 0;
    let before = -1;
    let state = processState(child.pid!);
    let hung = false;
    const looking = setInterval(() => {
      const now = numberIn(place, block);
      const stateNow = processState(child.pid!);
      passed = now === before ? passed + timePassed(state, stateNow, LOOK_MS) : 0;
      before = now;
      state = stateNow;
      if (passed < hangsAfterMs) return;
      hung = true;
      child.kill('SIGKILL');
    }, LOOK_MS);
    const finish = (ended: Ended): void => {
      clearInterval(looking);
      child.removeAllListeners();
      resolve(ended);
    };
    child.once('message', (message: FromChild) => message.kind === 'block' && finish(message));
    child.once('exit', (code, signal) => {
      const number = numberIn(place, block);
      const what = hung ? `no end after ${hangsAfterMs / 1000} seconds` : `the process ended with ${signal ?? code}`;
      finish({ number, finding: { number, kind: hung ? 'hang' : 'crash', what } });
    });
    child.send(block);
  });
}

/** The input under way, as the child has written it. */
function numberIn(place: string, { from }: Block): number {
  return Math.max(from, Number(readFileSync(place, 'utf8')));
}
