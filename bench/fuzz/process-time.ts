// What has passed for another process, by Linux's account of it: one that is stopped, or has to wait for a processor
// that others use, does not hang.

import { readFileSync } from 'node:fs';

const MS_A_TICK = 10;
/** Places in /proc/PID/stat behind the name, which ends with the last bracket. */
const PLACE = { state: 0, user: 11, system: 12 } as const;

export interface ProcessState {
  /** `R` runs or would, `S` waits for something, `T` is stopped. */
  readonly state: string;
  /** Milliseconds of processor time. */
  readonly used: number;
}

/** The state of a process; null where the system does not tell. */
export function processState(pid: number): ProcessState | null {
  try {
    return readState(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** Reads a line of /proc/PID/stat. */
export function readState(line: string): ProcessState {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const used = (Number(fields[PLACE.user]) + Number(fields[PLACE.system])) * MS_A_TICK;
  return { state: fields[PLACE.state] ?? '', used };
}

/** Milliseconds of `elapsed` that count: of a process that runs those it ran, of one that waits all, of one that is stopped none. */
export function timePassed(before: ProcessState | null, now: ProcessState | null, elapsed: number): number {
  if (before === null || now === null) return elapsed;
  if (now.state === 'T') return 0;
  return now.state === 'S' ? elapsed : Math.min(elapsed, now.used - before.used);
}
