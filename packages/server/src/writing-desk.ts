// The one writer of the server: opened with the first write, its work done one after the other.

import type { Ledger } from '@rapport/ledger';
import type { ChangeClock } from './answering/change-clock.ts';

/** Called after each change of the record that the server made itself. */
export type OnChanged = () => void;

/** Lets one piece of work at a time write to the ledger. */
export class WritingDesk {
  readonly #open: () => Promise<Ledger>;
  readonly #clock: ChangeClock;
  readonly #onChanged: OnChanged;
  #ledger: Promise<Ledger> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(open: () => Promise<Ledger>, clock: ChangeClock, onChanged: OnChanged) {
    this.#open = open;
    this.#clock = clock;
    this.#onChanged = onChanged;
  }

  /** Changes the record, when all work before it has ended. What it gives is given when it is committed. */
  change<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    return this.keep(async (ledger) => {
      try {
        return await work(ledger);
      } finally {
        await this.#clock.noteOwnChange();
        this.#onChanged();
      }
    });
  }

  /** Writes what is no part of the record, in its turn. */
  keep<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => await work(await this.#opened()));
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
