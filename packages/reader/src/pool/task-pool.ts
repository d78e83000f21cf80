// Tasks done in worker threads, so that one that hangs or overflows costs itself only.

import type { Worker } from 'node:worker_threads';
import { RapportError, toRapportError } from '@rapport/record';
import type { TaskAnswer } from './task-worker.ts';

/** How a pool of workers is run. */
export interface TaskPoolOptions<T> {
  /** A new worker of code that calls `answerTasks`. */
  readonly start: () => Worker;
  readonly workers: number;
  /** What is closed, for the error of a task that comes too late: `the coder`. */
  readonly name: string;
  /** Tasks at a worker at once (default 1): one at work, the others at hand while this thread is busy. */
  readonly ahead?: number;
  /** Time for a task in ms, from when its worker comes to it; none where it is left out. */
  readonly timeoutMs?: (task: T) => number;
  /** A worker is replaced after this many tasks (default: never). */
  readonly tasksPerWorker?: number;
  /** Says what the end of a worker means for the task it was at. */
  readonly lost: (task: T, cause: WorkerEnd) => RapportError;
}

/** How a worker came to its end. */
export type WorkerEnd = 'out of memory' | 'out of time' | 'ended' | Error;

interface Waiting<T, R> {
  readonly task: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: RapportError) => void;
}

/** A worker and what lies before it, the first of which it is at. */
interface Seat<T, R> {
  readonly worker: Worker;
  readonly tasks: Waiting<T, R>[];
  given: number;
  timer: NodeJS.Timeout | null;
  /** Whether its code has been loaded: a task's time runs from then on. */
  ready: boolean;
}

/** Hands tasks out in their order. A task that breaks its worker fails alone; the worker is replaced. */
export class TaskPool<T, R> {
  readonly #options: TaskPoolOptions<T>;
  readonly #ahead: number;
  readonly #seats = new Set<Seat<T, R>>();
  readonly #queue: Waiting<T, R>[] = [];
  readonly #onShorter: (() => void)[] = [];
  #closed = false;

  constructor(options: TaskPoolOptions<T>) {
    this.#options = options;
    this.#ahead = options.ahead ?? 1;
  }

  /** The task's result; rejects with the RapportError of the worker, or with that of `lost`. */
  run(task: T): Promise<R> {
    if (this.#closed) return Promise.reject(this.#closedError());
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#assign();
    });
  }

  /** Resolves when fewer than `count` tasks wait for a worker. */
  shorterThan(count: number): Promise<void> {
    if (this.#queue.length < count) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onShorter.push(() => resolve(this.shorterThan(count)));
    });
  }

  /** Ends the workers at once; what they have not done is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const seats = [...this.#seats];
    this.#seats.clear();
    for (const { tasks, timer } of seats) {
      if (timer !== null) clearTimeout(timer);
      for (const waiting of tasks.splice(0)) waiting.reject(this.#closedError());
    }
    for (const waiting of this.#queue.splice(0)) waiting.reject(this.#closedError());
    this.#tellShorter();
    await Promise.all(seats.map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const seat = this.#nextSeat();
      if (seat === null) return;
      const waiting = this.#queue.shift()!;
      seat.tasks.push(waiting);
      seat.given += 1;
      seat.worker.ref();
      seat.worker.postMessage(waiting.task);
      if (seat.tasks.length === 1) this.#limitTime(seat);
      this.#tellShorter();
    }
  }

  /** An idle worker, else a new one, else the one with the least before it. */
  #nextSeat(): Seat<T, R> | null {
    const limit = this.#options.tasksPerWorker ?? Number.POSITIVE_INFINITY;
    const open = [...this.#seats].filter(({ tasks, given }) => tasks.length < this.#ahead && given < limit);
    const least = open.reduce<Seat<T, R> | null>(
      (best, seat) => (best === null || seat.tasks.length < best.tasks.length ? seat : best),
      null,
    );
    if (least?.tasks.length === 0 || this.#seats.size >= this.#options.workers) return least;
    return this.#seat();
  }

  #seat(): Seat<T, R> {
    const worker = this.#options.start();
    const seat: Seat<T, R> = { worker, tasks: [], given: 0, timer: null, ready: false };
    worker.on('message', (answer: TaskAnswer<R>) => this.#settle(seat, answer));
    worker.on('error', (error: Error & { code?: string }) =>
      this.#lose(seat, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error),
    );
    worker.on('exit', () => this.#lose(seat, 'ended'));
    worker.unref();
    this.#seats.add(seat);
    return seat;
  }

  #settle(seat: Seat<T, R>, answer: TaskAnswer<R>): void {
    if (!this.#seats.has(seat)) return;
    if (answer.kind === 'ready') {
      seat.ready = true;
      this.#limitTime(seat);
      return;
    }
    const waiting = seat.tasks.shift();
    this.#limitTime(seat);
    if (seat.tasks.length === 0) {
      seat.worker.unref();
      if (seat.given >= (this.#options.tasksPerWorker ?? Number.POSITIVE_INFINITY)) this.#dismiss(seat);
    }
    if (answer.kind === 'result') waiting?.resolve(answer.result);
    else waiting?.reject(new RapportError(answer.error.code, answer.error.message, answer.error));
    this.#assign();
  }

  /** The time of the task that the worker is at. */
  #limitTime(seat: Seat<T, R>): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = null;
    const { timeoutMs } = this.#options;
    const current = seat.tasks[0];
    if (!seat.ready || current === undefined || timeoutMs === undefined) return;
    const end = (): void => {
      if (seat.tasks[0] === current) this.#lose(seat, 'out of time');
    };
    // An answer may have come while this thread was busy: it is read before `setImmediate` calls.
    seat.timer = setTimeout(() => setImmediate(end), timeoutMs(current.task));
  }

  /** The worker is gone or has to go: what it was at fails, what lay before it goes to others. */
  #lose(seat: Seat<T, R>, cause: WorkerEnd): void {
    if (!this.#seats.has(seat)) return;
    const [current, ...rest] = seat.tasks.splice(0);
    this.#dismiss(seat);
    this.#queue.unshift(...rest);
    current?.reject(this.#options.lost(current.task, cause));
    this.#assign();
  }

  #dismiss(seat: Seat<T, R>): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    this.#seats.delete(seat);
    seat.worker.terminate().catch(toRapportError);
  }

  #tellShorter(): void {
    for (const tell of this.#onShorter.splice(0)) tell();
  }

  #closedError(): RapportError {
    return new RapportError('E_INTERNAL', `${this.#options.name} was closed before it came to this`);
  }
}
