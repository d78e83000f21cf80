// How a filter ends: the count of bad lines on standard error, and the exit code.

import type { JsonlRun } from '../io/jsonl-filter.ts';
import type { Streams } from '../streams.ts';

/** Exit code 1 and one line on standard error when lines failed; else 0 and nothing. */
export function reportRun(run: JsonlRun, unit: string, streams: Streams): number {
  if (run.errors === 0) return 0;
  const units = run.lines === 1 ? unit : `${unit}s`;
  const them = run.errors === 1 ? 'its line holds' : 'their lines hold';
  streams.stderr.write(`error: ${run.errors} of ${run.lines} ${units} failed; ${them} the reason under "error"\n`);
  return 1;
}
