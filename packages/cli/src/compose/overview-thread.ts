// Overviews read in a thread of their own, with a connection of their own, so that answering requests never waits.

import type { Worker } from 'node:worker_threads';
import type { OverviewName, Overviews } from '@rapport/ingest';
import { startWorkerAt } from '@rapport/reader';
import { type ErrorBody, RapportError, toRapportError } from '@rapport/record';
import type { OverviewPort } from '@rapport/server';

/** A question on its way to the thread. */
export interface OverviewQuestion<N extends OverviewName = OverviewName> {
  readonly number: number;
  readonly name: N;
  readonly request: Overviews[N]['request'];
}

/** What comes back: the answer as JSON, or why there is none. */
export type OverviewAnswer = { readonly number: number } & ({ readonly json: string } | ErrorBody);

interface Waiting {
  readonly resolve: (json: string) => void;
  readonly reject: (error: RapportError) => void;
}

/** Started with the first question; one that ends by itself is started anew with the next. */
export class OverviewThread implements OverviewPort {
  readonly #location: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(location: string) {
    this.#location = location;
  }

  ask<N extends OverviewName>(name: N, request: Overviews[N]['request']): Promise<string> {
    return new Promise((resolve, reject) => {
      const question: OverviewQuestion<N> = { number: ++this.#asked, name, request };
      this.#waiting.set(question.number, { resolve, reject });
      this.#started().postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const built = !import.meta.url.endsWith('.ts');
    const entry = new URL(`./overview-worker.${built ? 'js' : 'ts'}`, import.meta.url);
    const worker = startWorkerAt(entry, { workerData: this.#location });
    worker.on('message', (answer: OverviewAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#failAll(toRapportError(error)));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      this.#failAll(new RapportError('E_INTERNAL', 'the thread that reads overviews has ended; ask again'));
    });
    this.#worker = worker;
    return worker;
  }

  #settle(answer: OverviewAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('json' in answer) waiting?.resolve(answer.json);
    else waiting?.reject(new RapportError(answer.error.code, answer.error.message, answer.error));
  }

  #failAll(error: RapportError): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
