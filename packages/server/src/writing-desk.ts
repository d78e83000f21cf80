// The one writer of the server: opened with the first write, its work done one after the other.

import type { Ledger } from '@rapport/ledger';
import type { ChangeClock } from './answering/change-clock.ts';

/** Called after each write of the server's own. */
export type OnWritten = () => void;

/** Lets one piece of work at a time write to the ledger. */
export class WritingDesk {
  readonly #open: () => Promise<Ledger>;
  readonly #clock: ChangeClock;
  readonly #onWritten: OnWritten;
  #ledger: Promise<Ledger> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(open: () => Promise<Ledger>, clock: ChangeClock, onWritten: OnWritten) {
    this.#open = open;
    this.#clock = clock;
    this.#onWritten = onWritten;
  }

  /** Runs the work when all work before it has ended. What it gives is given when it is committed. */
  write<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      const result = await work(await this.#opened());
      await this.#clock.noteOwnChange();
      this.#onWritten();
      return result;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends when all work given so far has ended. */
  async drain(): Promise<void> {
    await this.#last;
  }

  /** A failure to open is not kept: the next write tries again. */
  #opened(): Promise<Ledger> {
    this.#ledger ??= this.#open().catch((thrown: unknown) => {
      this.#ledger = null;
      throw thrown;
    });
    return this.#ledger;
  }
}
