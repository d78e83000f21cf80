// Documents coded in worker threads: each takes the next document when it is done with one.

import type { Worker } from 'node:worker_threads';
import { startWorkerAt } from '@rapport/reader';
import { type CodedRecord, type Document, type ErrorBody, RapportError, toRapportError } from '@rapport/record';
import type { DocumentCoder } from '../collaborators.ts';
import { CODER_IDENTITY } from './coder-identity.ts';

/** Documents handed out for each worker: one at work, the others at hand. */
const AHEAD = 4;

/** What a worker answers. */
export type CodingAnswer = { readonly record: CodedRecord } | ErrorBody;

interface Task {
  readonly document: Document;
  readonly resolve: (record: CodedRecord) => void;
  readonly reject: (error: RapportError) => void;
}

/** A document that breaks its worker fails alone; the worker is replaced. */
export class CodingPool implements DocumentCoder {
  readonly parallel: number;
  readonly version = CODER_IDENTITY.version;
  readonly packOf = CODER_IDENTITY.packOf;
  readonly #size: number;
  readonly #workers = new Map<Worker, Task | null>();
  readonly #queue: Task[] = [];

  constructor(size: number) {
    this.#size = size;
    this.parallel = size * AHEAD;
  }

  code(document: Document): Promise<CodedRecord> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ document, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.#workers.keys()];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const worker = this.#freeWorker();
      if (worker === null) return;
      const task = this.#queue.shift()!;
      this.#workers.set(worker, task);
      worker.postMessage(task.document);
    }
  }

  #freeWorker(): Worker | null {
    for (const [worker, task] of this.#workers) if (task === null) return worker;
    if (this.#workers.size >= this.#size) return null;
    const worker = startWorkerAt(workerEntry(), {});
    worker.on('message', (answer: CodingAnswer) => this.#settle(worker, answer));
    worker.on('error', (error) => this.#lose(worker, error));
    this.#workers.set(worker, null);
    return worker;
  }

  #settle(worker: Worker, answer: CodingAnswer): void {
    const task = this.#workers.get(worker);
    this.#workers.set(worker, null);
    if ('record' in answer) task?.resolve(answer.record);
    else task?.reject(new RapportError(answer.error.code, answer.error.message, answer.error));
    this.#assign();
  }

  #lose(worker: Worker, error: Error & { code?: string }): void {
    const task = this.#workers.get(worker);
    this.#workers.delete(worker);
    const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const message = 'the document needed more memory than a worker has; split it';
    task?.reject(outOfMemory ? new RapportError('E_MEMORY', message) : toRapportError(error));
    this.#assign();
  }
}

function workerEntry(): URL {
  const built = !import.meta.url.endsWith('.ts');
  return new URL(`./coding-worker.${built ? 'js' : 'ts'}`, import.meta.url);
}
