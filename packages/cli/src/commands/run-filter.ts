// A JSONL filter as a command: opens the input, shows progress, counts bad lines, and ends with the exit code.

import type { Input } from '../io/input.ts';
import { filterJsonl, type JsonlRun } from '../io/jsonl-filter.ts';
import { Output } from '../io/output.ts';
import { openProgress } from '../progress.ts';
import type { Streams } from '../streams.ts';

export interface FilterOptions<W extends FilterWorker> {
  readonly input: Input;
  /** What a line holds, for the count at the end. */
  readonly unit: string;
  readonly open: () => Promise<W>;
  readonly answer: (worker: W, value: unknown, line: number) => Promise<unknown>;
}

/** What does the work of the lines. */
export interface FilterWorker {
  /** How many lines may be under way at once. */
  readonly parallel: number;
  close(): Promise<void>;
}

/** Returns the exit code: 1, and one line on standard error, when lines could not be answered. */
export async function runFilter<W extends FilterWorker>(
  { input, ...options }: FilterOptions<W>,
  streams: Streams,
): Promise<number> {
  const worker = await options.open();
  const progress = await openProgress(streams, input.size);
  try {
    const run = await filterJsonl({
      bytes: input.bytes,
      output: new Output(streams.stdout),
      parallel: worker.parallel,
      answer: (value, line) => options.answer(worker, value, line),
      onLine: () => progress.advance(input.taken()),
    });
    progress.stop();
    return reportRun(run, options.unit, streams);
  } finally {
    progress.stop();
    await worker.close();
  }
}

/** Says how many lines hold an error; returns the exit code. */
export function reportRun(run: JsonlRun, unit: string, streams: Streams): number {
  if (run.errors === 0) return 0;
  const units = run.lines === 1 ? unit : `${unit}s`;
  const them = run.errors === 1 ? 'its line holds' : 'their lines hold';
  streams.stderr.write(`error: ${run.errors} of ${run.lines} ${units} failed; ${them} the reason under "error"\n`);
  return 1;
}
