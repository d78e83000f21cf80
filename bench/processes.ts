// What Linux tells of a process (manual page proc(5)): its state, the processor time it has used, its memory.

import { readFileSync } from 'node:fs';

/** Hundredths of a second, in which the system counts processor time on every common machine. */
const TICKS_A_SECOND = 100;
/** Places in /proc/PID/stat behind the name, which ends with the last bracket. */
const PLACE = { state: 0, user: 11, system: 12, endedUser: 13, endedSystem: 14 } as const;

export interface ProcessState {
  /** `R` runs or would, `S` waits for something, `T` is stopped. */
  readonly state: string;
  /** Seconds of processor time that all its threads have used. */
  readonly used: number;
  /** Seconds that its children used, of those that have ended and were waited for. */
  readonly usedByEnded: number;
}

/** The state of a process; null when it has ended, and where the system does not tell. */
export function processState(pid: number): ProcessState | null {
  return stateIn(`/proc/${pid}/stat`);
}

/** Seconds that a process has used; null when it has ended. */
export function processorSeconds(pid: number): number | null {
  return processState(pid)?.used ?? null;
}

/** Seconds that the main thread of this process has used. */
export function mainThreadSeconds(): number {
  return stateIn(`/proc/self/task/${process.pid}/stat`)?.used ?? 0;
}

/** Seconds that a server has used with all its children, those that have ended among them. */
export function processorSecondsOfServer(pid: number): number {
  const server = processState(pid);
  if (server === null) return 0;
  const children = childrenOf(pid).map(processorSecondsOfServer);
  return children.reduce((sum, seconds) => sum + seconds, server.used + server.usedByEnded);
}

/** Memory of a process in MB; 0 when it has ended. */
export function residentMegabytes(pid: number): number {
  return megabytesIn(`/proc/${pid}/status`, 'VmRSS');
}

/** Memory of a server and its children in MB, what they share counted once. */
export function sharedMegabytes(pid: number): number {
  const children = childrenOf(pid).map(sharedMegabytes);
  return children.reduce((sum, megabytes) => sum + megabytes, megabytesIn(`/proc/${pid}/smaps_rollup`, 'Pss'));
}

/** Reads a line of /proc/PID/stat. */
export function readState(line: string): ProcessState {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const seconds = (...places: readonly number[]): number =>
    places.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS_A_SECOND;
  return {
    state: fields[PLACE.state] ?? '',
    used: seconds(PLACE.user, PLACE.system),
    usedByEnded: seconds(PLACE.endedUser, PLACE.endedSystem),
  };
}

function stateIn(path: string): ProcessState | null {
  const line = textOf(path);
  return line === null ? null : readState(line);
}

function megabytesIn(path: string, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(textOf(path) ?? '')?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

function childrenOf(pid: number): number[] {
  return (textOf(`/proc/${pid}/task/${pid}/children`) ?? '').trim().split(' ').filter(Boolean).map(Number);
}

/** Null when the process has ended. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
