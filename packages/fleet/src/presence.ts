// Who is at work: each worker says so every few seconds, and how it gets on.

import { hostname } from 'node:os';
import type { Fleet } from './fleet.ts';

const EVERY_MS = 3000;
const MS_A_SECOND = 1000;

/** What a worker knows of itself. */
export interface WorkerState {
  readonly coder: string;
  /** Articles that it works on at once. */
  readonly parallel: number;
  readonly held: number;
  readonly added: number;
  readonly known: number;
  readonly passed_over: number;
  readonly dead: number;
  readonly mentions: number;
  readonly memory_mb: number;
}

/** A worker as others see it. */
export interface SeenWorker extends WorkerState {
  readonly worker: string;
  readonly host: string;
  readonly pid: number;
  readonly seen: string;
  /** Articles dealt with in a second, over the last moments. */
  readonly rate: number;
}

const TEXTS = ['worker', 'host', 'coder'] as const;
const NUMBERS = ['pid', 'parallel', 'held', 'added', 'known', 'dead', 'mentions', 'memory_mb', 'rate'] as const;

/** What a worker said of itself; null for what no worker says. Workers of an older version say less. */
export function parseWorker(bytes: Uint8Array): Omit<SeenWorker, 'seen'> | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const whole =
    TEXTS.every((name) => typeof fields[name] === 'string') && NUMBERS.every((name) => Number.isFinite(fields[name]));
  return whole ? ({ passed_over: 0, ...fields } as unknown as Omit<SeenWorker, 'seen'>) : null;
}

/** Tells the fleet of a worker until it is closed. */
export class Presence {
  readonly #fleet: Fleet;
  readonly #subject: string;
  readonly #timer: NodeJS.Timeout;

  constructor(fleet: Fleet, worker: string, state: () => WorkerState) {
    this.#fleet = fleet;
    this.#subject = fleet.names.seenSubject(worker);
    const who = { worker, host: hostname(), pid: process.pid };
    let before = { kept: 0, at: performance.now() };
    const tell = (): void => {
      const now = state();
      const kept = now.added + now.known + now.passed_over;
      const at = performance.now();
      const rate = Math.round(((kept - before.kept) / Math.max(1, at - before.at)) * MS_A_SECOND * 10) / 10;
      before = { kept, at };
      if (fleet.connection.isClosed()) return;
      fleet.connection.publish(this.#subject, JSON.stringify({ ...who, ...now, rate }));
    };
    tell();
    this.#timer = setInterval(tell, EVERY_MS);
  }

  /** Takes the worker off the list. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#fleet.connection.isClosed()) return;
    await this.#fleet.manager.streams.purge(this.#fleet.names.seen, { filter: this.#subject }).catch(() => undefined);
  }
}
