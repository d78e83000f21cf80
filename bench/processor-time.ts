// Processor time of processes, as Linux counts it.

import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

interface Times {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended, and were waited for. */
  readonly ended: number;
}

/** Seconds that a process has used; null when it has ended. */
export function processorSeconds(pid: number): number | null {
  return timesOf(pid)?.own ?? null;
}

/** Seconds that a server has used with its children, those that have ended among them. */
export function processorSecondsOfServer(pid: number): number {
  const server = timesOf(pid);
  if (server === null) return 0;
  const others = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (timesOf(Number(name)) ?? []) : []));
  const children = others.filter(({ parent }) => parent === pid);
  return children.reduce((sum, { own }) => sum + own, server.own + server.ended);
}

function timesOf(pid: number): Times | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number);
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((i) => fields[i]!);
    return {
      parent: parent!,
      own: (user! + system!) / TICKS_A_SECOND,
      ended: (endedUser! + endedSystem!) / TICKS_A_SECOND,
    };
  } catch {
    return null;
  }
}
