// What has passed for another process: one that is stopped, or has to wait for a processor that others use, does not hang.

import type { ProcessState } from '../processes.ts';

const MS_A_SECOND = 1000;

/** Milliseconds of `elapsed` that count: of a process that runs those it ran, of one that waits all, of one that is stopped none. */
export function timePassed(before: ProcessState | null, now: ProcessState | null, elapsed: number): number {
  if (before === null || now === null) return elapsed;
  if (now.state === 'T') return 0;
  return now.state === 'S' ? elapsed : Math.min(elapsed, (now.used - before.used) * MS_A_SECOND);
}
