// Reads pages in worker threads, so that a hostile page costs its own job only.

import { availableParallelism } from 'node:os';
import { type Article, RapportError, toRapportError } from '@rapport/record';
import type { Page, ReadOptions } from '../read-page.ts';
import { TaskPool, type WorkerEnd } from './task-pool.ts';
import { startWorker } from './worker-file.ts';

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

/** What one page may cost: ms, and MiB of its worker. */
export const PAGE_COST = { timeoutMs: 20_000, maxMemoryMb: 512 } as const;

const PAGES_PER_WORKER = 2000;

/** Reads pages side by side. Results come as promises, so whoever awaits in order gets them in order. */
export class ExtractionPool {
  readonly #pool: TaskPool<Page, Article>;
  readonly #queueSize: number;

  constructor(options: PoolOptions = {}) {
    const {
      workers = Math.max(1, Math.min(4, availableParallelism() - 1)),
      timeoutMs = PAGE_COST.timeoutMs,
      maxMemoryMb = PAGE_COST.maxMemoryMb,
      pagesPerWorker = PAGES_PER_WORKER,
      queueSize = 4 * workers,
      ...reading
    } = options;
    this.#queueSize = queueSize;
    this.#pool = new TaskPool({
      name: 'the pool',
      start: () => startWorker({ workerData: reading, resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb } }),
      workers,
      timeoutMs: () => timeoutMs,
      tasksPerWorker: pagesPerWorker,
      lost: (page, cause) => pageLost(page, cause, { timeoutMs, maxMemoryMb }),
    });
  }

  /** The page's article; rejects with RapportError: those of `readPage`, and `E_TIMEOUT`, `E_MEMORY`. */
  async extract(page: Page): Promise<Article> {
    try {
      return await this.#pool.run(page);
    } catch (thrown) {
      throw atPage(toRapportError(thrown), page);
    }
  }

  /** Resolves when fewer pages than `queueSize` wait: await it before each `extract` to keep memory bounded. */
  ready(): Promise<void> {
    return this.#pool.shorterThan(this.#queueSize);
  }

  /** Ends the workers; pages not yet read are rejected. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** The error of a page whose worker came to its end over it. */
export function pageLost(
  page: Page,
  cause: WorkerEnd,
  { timeoutMs, maxMemoryMb }: { readonly timeoutMs: number; readonly maxMemoryMb: number } = PAGE_COST,
): RapportError {
  if (cause === 'out of time') {
    const message = `the page took longer than ${timeoutMs} ms to read; give its text instead`;
    return atPage(new RapportError('E_TIMEOUT', message), page);
  }
  if (cause === 'out of memory') {
    const message = `the page needed more than ${maxMemoryMb} MiB to read; save the article as plain text`;
    return atPage(new RapportError('E_MEMORY', message), page);
  }
  if (cause !== 'ended') return atPage(toRapportError(cause), page);
  return atPage(new RapportError('E_INTERNAL', 'the worker ended while it read the page'), page);
}

function atPage(error: RapportError, page: Page): RapportError {
  const source = page.url ?? page.archived?.url;
  return source === undefined ? error : error.at({ source });
}
