// Pages read and documents coded in the same worker threads, so that no core waits for the other kind of work.

import type { Worker } from 'node:worker_threads';
import { openPack } from '@rapport/models';
import { PAGE_COST, pageLost, startWorkerAt, TaskPool, type WorkerEnd } from '@rapport/reader';
import { type Article, type CodedRecord, type Document, RapportError, toRapportError } from '@rapport/record';
import type { DocumentCoder, PageInput, ReadingCoder } from '../collaborators.ts';
import { coderIdentity } from './coder-identity.ts';
import { type PartsDesk, PartsStore } from './shared-parts.ts';

/** Tasks at each worker: one at work, the others at hand while the main thread writes to the ledger. */
const AHEAD = 8;
/** Time for one document in ms; a long one takes a second. */
const CODING_TIMEOUT_MS = 300_000;
/** A worker is replaced after so many tasks, so that no leak of a parser adds up. */
const TASKS_PER_WORKER = 20_000;

/**
 * Memory of a worker. A page leaves some 6 MB of rubbish: with half the young generation it is cleaned twice as often,
 * which costs a worker 7 % of its time and saves some 20 MB.
 */
const MEMORY = { maxOldGenerationSizeMb: PAGE_COST.maxMemoryMb, maxYoungGenerationSizeMb: 48 } as const;

/** What a worker is asked. */
export type ReadingTask =
  | { readonly kind: 'page'; readonly page: PageInput }
  | { readonly kind: 'document'; readonly document: Document };

/** What a worker starts with. */
export interface ReadingWorkerData {
  /** Folders of packs. */
  readonly packs: readonly string[];
  readonly desk: PartsDesk;
}

/** A page or document that breaks its worker fails alone; the worker is replaced. */
export class ReadingPool implements ReadingCoder {
  readonly parallel: number;
  readonly version: string;
  readonly packOf: DocumentCoder['packOf'];
  readonly #pool: TaskPool<ReadingTask, Article | CodedRecord>;

  /** `packs` are folders of packs, read by each worker. Throws `E_NOT_FOUND`, `E_DATA` for one that can't be read. */
  constructor(size: number, packs: readonly string[] = []) {
    const { version, packOf } = coderIdentity(packs.map(openPack));
    this.version = version;
    this.packOf = packOf;
    this.parallel = size * AHEAD;
    const parts = new PartsStore();
    this.#pool = new TaskPool({
      name: 'the coder',
      start: () => startReader({ packs, desk: parts.openDesk() }),
      workers: size,
      ahead: AHEAD,
      timeoutMs: ({ kind }) => (kind === 'page' ? PAGE_COST.timeoutMs : CODING_TIMEOUT_MS),
      tasksPerWorker: TASKS_PER_WORKER,
      lost: (task, cause) => (task.kind === 'page' ? pageLost(task.page, cause) : documentLost(cause)),
    });
  }

  extract(page: PageInput): Promise<Article> {
    return this.#pool.run({ kind: 'page', page }) as Promise<Article>;
  }

  code(document: Document): Promise<CodedRecord> {
    return this.#pool.run({ kind: 'document', document }) as Promise<CodedRecord>;
  }

  /** Ends the workers at once; what they had not done yet is refused, and so is what comes later. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}

function documentLost(cause: WorkerEnd): RapportError {
  if (cause === 'out of memory') {
    return new RapportError('E_MEMORY', 'the document needed more memory than a worker has; split it');
  }
  if (cause === 'out of time') {
    const seconds = CODING_TIMEOUT_MS / 1000;
    return new RapportError('E_TIMEOUT', `the document took longer than ${seconds} s to code; split it`);
  }
  return cause === 'ended' ? new RapportError('E_INTERNAL', 'the worker ended while it coded') : toRapportError(cause);
}

function startReader(workerData: ReadingWorkerData): Worker {
  const transferList = [workerData.desk.port];
  return startWorkerAt(workerEntry(), { workerData, transferList, resourceLimits: MEMORY });
}

function workerEntry(): URL {
  const built = !import.meta.url.endsWith('.ts');
  return new URL(`./reading-worker.${built ? 'js' : 'ts'}`, import.meta.url);
}
