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
  readonly question: OverviewQuestion;
  readonly resolve: (json: string) => void;
  readonly reject: (error: RapportError) => void;
}

/** Started with the first question, or before it; one that ends by itself is started anew. It is asked one at a time. */
export class OverviewThread implements OverviewPort {
  readonly #location: string;
  readonly #urgent: Waiting[] = [];
  readonly #other: Waiting[] = [];
  #asked: Waiting | null = null;
  #worker: Worker | null = null;
  #count = 0;
  #closed = false;

  constructor(location: string) {
    this.#location = location;
  }

  /** Starts the thread before the first question, so that nobody waits for that. */
  start(): void {
    this.#started();
  }

  ask<N extends OverviewName>(name: N, request: Overviews[N]['request'], urgent: boolean): Promise<string> {
    return new Promise((resolve, reject) => {
      const question: OverviewQuestion<N> = { number: ++this.#count, name, request };
      (urgent ? this.#urgent : this.#other).push({ question, resolve, reject });
      this.#next();
    });
  }

  /** Whoever still waits is not answered. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#closed = true;
    this.#worker = null;
    worker?.removeAllListeners();
    await worker?.terminate();
  }

  #next(): void {
    if (this.#asked !== null || this.#closed) return;
    this.#asked = this.#urgent.shift() ?? this.#other.shift() ?? null;
    if (this.#asked !== null) this.#started().postMessage(this.#asked.question);
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const built = !import.meta.url.endsWith('.ts');
    const entry = new URL(`./overview-worker.${built ? 'js' : 'ts'}`, import.meta.url);
    const worker = startWorkerAt(entry, { workerData: this.#location });
    worker.on('message', (answer: OverviewAnswer) => this.#settle(answer));
    const end = (error: RapportError): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#fail(error);
    };
    worker.on('error', (error) => end(toRapportError(error)));
    worker.on('exit', () =>
      end(new RapportError('E_INTERNAL', 'the thread that reads overviews has ended; ask again')),
    );
    this.#worker = worker;
    return worker;
  }

  #settle(answer: OverviewAnswer): void {
    const asked = this.#asked;
    if (asked?.question.number !== answer.number) return;
    if ('json' in answer) asked.resolve(answer.json);
    else asked.reject(new RapportError(answer.error.code, answer.error.message, answer.error));
    this.#asked = null;
    this.#next();
  }

  /** The question that the thread was asked has no answer; those that wait are asked of the next thread. */
  #fail(error: RapportError): void {
    const asked = this.#asked;
    this.#asked = null;
    asked?.reject(error);
    this.#next();
  }
}
