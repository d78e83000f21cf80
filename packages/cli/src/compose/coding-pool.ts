// Documents coded in worker threads: each takes the next document when it is done with one.

import type { Worker } from 'node:worker_threads';
import { openPack } from '@rapport/models';
import { startWorkerAt } from '@rapport/reader';
import { type CodedRecord, type Document, type ErrorBody, RapportError, toRapportError } from '@rapport/record';
import type { DocumentCoder } from '../collaborators.ts';
import { coderIdentity } from './coder-identity.ts';

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
  readonly version: string;
  readonly packOf: DocumentCoder['packOf'];
  readonly #packs: readonly string[];
  readonly #size: number;
  readonly #workers = new Map<Worker, Task | null>();
  readonly #queue: Task[] = [];
  #closed = false;

  /** `packs` are folders of packs, read by each worker. Throws `E_NOT_FOUND`, `E_DATA` for one that can't be read. */
  constructor(size: number, packs: readonly string[] = []) {
    const { version, packOf } = coderIdentity(packs.map(openPack));
    this.version = version;
    this.packOf = packOf;
    this.#packs = packs;
    this.#size = size;
    this.parallel = size * AHEAD;
  }

  code(document: Document): Promise<CodedRecord> {
    if (this.#closed) return Promise.reject(closedError());
    return new Promise((resolve, reject) => {
      this.#queue.push({ document, resolve, reject });
      this.#assign();
    });
  }

  /** Ends the workers at once; what they had not coded yet is refused, and so is what comes later. */
  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#workers.keys()];
    const waiting = [...this.#workers.values(), ...this.#queue.splice(0)];
    this.#workers.clear();
    for (const task of waiting) task?.reject(closedError());
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
    const worker = startWorkerAt(workerEntry(), { workerData: this.#packs });
    worker.on('message', (answer: CodingAnswer) => this.#settle(worker, answer));
    worker.on('error', (error) => this.#lose(worker, error));
    this.#workers.set(worker, null);
    return worker;
  }

  #settle(worker: Worker, answer: CodingAnswer): void {
    if (this.#closed) return;
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

function closedError(): RapportError {
  return new RapportError('E_INTERNAL', 'the coder was closed before it came to the document');
}

function workerEntry(): URL {
  const built = !import.meta.url.endsWith('.ts');
  return new URL(`./coding-worker.${built ? 'js' : 'ts'}`, import.meta.url);
}
