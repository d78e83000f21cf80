// Work that outlasts a request: waiting, running, done or failed, with its progress for whoever asks.

import { randomUUID } from 'node:crypto';
import { type ErrorBody, RapportError, toRapportError } from '@rapport/record';

const AT_ONCE = 2;
const MOST_WAITING = 100;
/** Ended jobs that can still be asked about. */
const MOST_ENDED = 500;

export type JobState = 'waiting' | 'running' | 'done' | 'failed';

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  /** Share of the work that is done, 0 to 1, and what is done now. */
  readonly progress: number;
  readonly stage: string;
  readonly result?: unknown;
  readonly error?: ErrorBody['error'];
}

/** Tells how far the work is. */
export type Report = (stage: string, progress: number) => void;

type Work = (report: Report) => Promise<unknown>;
type Watcher = (job: Job) => void;

interface Held {
  job: Job;
  readonly watchers: Set<Watcher>;
}

/** Jobs of this server; they end with it. */
export class JobDesk {
  readonly #held = new Map<string, Held>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** Takes the work on. Errors: `E_TOO_MANY`. */
  begin(kind: string, work: Work): Job {
    if (this.#waiting.length >= MOST_WAITING) {
      throw new RapportError('E_TOO_MANY', `${MOST_WAITING} jobs wait already; try again in a minute`);
    }
    const held: Held = {
      job: { id: randomUUID(), kind, state: 'waiting', progress: 0, stage: 'waiting' },
      watchers: new Set(),
    };
    this.#held.set(held.job.id, held);
    this.#forgetOldest();
    this.#waiting.push(() => void this.#run(held, work));
    this.#next();
    return held.job;
  }

  find(id: string): Job | null {
    return this.#held.get(id)?.job ?? null;
  }

  /** Calls the watcher with the job as it is, and with every change; gives how to stop. Null for no job. */
  watch(id: string, watcher: Watcher): (() => void) | null {
    const held = this.#held.get(id);
    if (held === undefined) return null;
    held.watchers.add(watcher);
    watcher(held.job);
    return () => held.watchers.delete(watcher);
  }

  /** Jobs that wait or run. */
  get open(): number {
    return this.#waiting.length + this.#running;
  }

  #next(): void {
    if (this.#running >= AT_ONCE) return;
    const start = this.#waiting.shift();
    if (start === undefined) return;
    this.#running += 1;
    start();
  }

  async #run(held: Held, work: Work): Promise<void> {
    try {
      this.#change(held, { state: 'running' });
      const result = await work((stage, progress) => this.#change(held, { stage, progress }));
      this.#change(held, { state: 'done', stage: 'done', progress: 1, result });
    } catch (thrown) {
      this.#change(held, { state: 'failed', stage: 'failed', error: toRapportError(thrown).toBody().error });
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #change(held: Held, change: Partial<Job>): void {
    held.job = { ...held.job, ...change };
    for (const watcher of held.watchers) watcher(held.job);
  }

  #forgetOldest(): void {
    for (const [id, { job }] of this.#held) {
      if (this.#held.size <= MOST_ENDED) return;
      if (job.state === 'done' || job.state === 'failed') this.#held.delete(id);
    }
  }
}
