// Reads pages in worker threads, so that a hostile page costs its own job only.

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type Article, RapportError, toRapportError } from '@rapport/record';
import type { Page, ReadOptions } from '../read-page.ts';
import { startWorker } from './worker-file.ts';
import type { Result, WorkerSetup } from './worker-messages.ts';

/** How many workers there are and what one page may cost; every option has a default. */
export interface PoolOptions extends ReadOptions {
  /** Worker threads (default: one fewer than the processors, at least 1, at most 4). */
  readonly workers?: number;
  /** Time for one page in ms (default 20,000). */
  readonly timeoutMs?: number;
  /** Memory of one worker in MiB (default 512). */
  readonly maxMemoryMb?: number;
  /** A worker is replaced after this many pages (default 2000), so that no leak of a parser adds up. */
  readonly pagesPerWorker?: number;
  /** Pages that may wait before `ready` holds its caller back (default 4 for each worker). */
  readonly queueSize?: number;
}

interface Task {
  readonly page: Page;
  readonly resolve: (article: Article) => void;
  readonly reject: (error: RapportError) => void;
}

/** A worker and what it is at. */
interface Seat {
  readonly worker: Worker;
  served: number;
  task: Task | null;
  timer: NodeJS.Timeout | null;
  /** Whether its code has been loaded: a page's time runs from then on. */
  ready: boolean;
}

const DEFAULTS = { timeoutMs: 20_000, maxMemoryMb: 512, pagesPerWorker: 2000 } as const;

/** Reads pages side by side. Results come as promises, so whoever awaits in order gets them in order. */
export class ExtractionPool {
  readonly #options: PoolOptions;
  readonly #size: number;
  readonly #queueSize: number;
  readonly #seats = new Set<Seat>();
  readonly #queue: Task[] = [];
  readonly #waiting: (() => void)[] = [];
  #closed = false;
  #jobs = 0;

  constructor(options: PoolOptions = {}) {
    this.#options = options;
    this.#size = options.workers ?? Math.max(1, Math.min(4, availableParallelism() - 1));
    this.#queueSize = options.queueSize ?? 4 * this.#size;
  }

  /** The page's article; rejects with RapportError: those of `readPage`, and `E_TIMEOUT`, `E_MEMORY`. */
  extract(page: Page): Promise<Article> {
    if (this.#closed) return Promise.reject(new RapportError('E_INTERNAL', 'the pool is closed; open another one'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ page, resolve, reject });
      this.#assign();
    });
  }

  /** Resolves when fewer pages than `queueSize` wait: await it before each `extract` to keep memory bounded. */
  ready(): Promise<void> {
    if (this.#queue.length < this.#queueSize) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Ends the workers; pages not yet read are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const ended = new RapportError('E_INTERNAL', 'the pool was closed before the page was read');
    for (const task of this.#queue.splice(0)) task.reject(ended);
    for (const seat of this.#seats) this.#finish(seat)?.reject(ended);
    this.#release();
    await Promise.all([...this.#seats].map((seat) => seat.worker.terminate()));
    this.#seats.clear();
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const seat = [...this.#seats].find((candidate) => candidate.task === null) ?? this.#seat();
      if (seat === null) return;
      this.#start(seat, this.#queue.shift()!);
      this.#release();
    }
  }

  #seat(): Seat | null {
    if (this.#seats.size >= this.#size) return null;
    const {
      workers: _,
      timeoutMs: __,
      maxMemoryMb = DEFAULTS.maxMemoryMb,
      pagesPerWorker: ___,
      queueSize: ____,
      ...options
    } = this.#options;
    const worker = startWorker({
      workerData: { options } satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    });
    const seat: Seat = { worker, served: 0, task: null, timer: null, ready: false };
    worker.on('message', (result: Result) => this.#settle(seat, result));
    worker.on('error', (error: Error & { code?: string }) => this.#lose(seat, lostBy(error, maxMemoryMb)));
    worker.on('exit', () =>
      this.#lose(seat, new RapportError('E_INTERNAL', 'the worker ended while it read the page')),
    );
    worker.unref();
    this.#seats.add(seat);
    return seat;
  }

  #start(seat: Seat, task: Task): void {
    seat.task = task;
    seat.worker.ref();
    seat.worker.postMessage({ id: ++this.#jobs, page: task.page });
    this.#limitTime(seat);
  }

  #limitTime(seat: Seat): void {
    if (!seat.ready || seat.task === null) return;
    const timeoutMs = this.#options.timeoutMs ?? DEFAULTS.timeoutMs;
    const message = `the page took longer than ${timeoutMs} ms to read; give its text instead`;
    seat.timer = setTimeout(() => this.#lose(seat, new RapportError('E_TIMEOUT', message)), timeoutMs);
  }

  #settle(seat: Seat, result: Result): void {
    if (result.kind === 'ready') {
      seat.ready = true;
      this.#limitTime(seat);
      return;
    }
    const task = this.#finish(seat);
    seat.served += 1;
    if (seat.served >= (this.#options.pagesPerWorker ?? DEFAULTS.pagesPerWorker)) this.#dismiss(seat);
    if (result.kind === 'article') task?.resolve(result.article);
    else
      task?.reject(
        new RapportError(result.code, result.message, task.page.url === undefined ? {} : { source: task.page.url }),
      );
    this.#assign();
  }

  /** The worker is gone or has to go: its page fails, the others go on with a new worker. */
  #lose(seat: Seat, error: RapportError): void {
    if (!this.#seats.has(seat)) return;
    const task = this.#finish(seat);
    this.#dismiss(seat);
    task?.reject(error);
    this.#assign();
  }

  #dismiss(seat: Seat): void {
    this.#seats.delete(seat);
    seat.worker.terminate().catch(toRapportError);
  }

  #finish(seat: Seat): Task | null {
    const { task } = seat;
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = null;
    seat.task = null;
    seat.worker.unref();
    return task;
  }

  #release(): void {
    while (this.#waiting.length > 0 && (this.#closed || this.#queue.length < this.#queueSize)) this.#waiting.shift()!();
  }
}

function lostBy(error: Error & { code?: string }, maxMemoryMb: number): RapportError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new RapportError(
      'E_MEMORY',
      `the page needed more than ${maxMemoryMb} MiB to read; save the article as plain text`,
    );
  }
  return toRapportError(error);
}
