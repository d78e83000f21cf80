// Work on the one thread, a piece at a time, with a pause after each in which others are answered.

import { setImmediate as pause } from 'node:timers/promises';

type Piece = () => Promise<void>;

/**
 * The ledger of one file answers at once, without giving the thread away: many reads begun together would let nobody be
 * answered until the last has ended. Urgent pieces are those that somebody waits for with nothing else at hand.
 */
export class Turns {
  readonly #urgent: Piece[] = [];
  readonly #other: Piece[] = [];
  #working = false;

  take<T>(urgent: boolean, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const piece = () => work().then(resolve, reject);
      (urgent ? this.#urgent : this.#other).push(piece);
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (;;) {
      const piece = this.#urgent.shift() ?? this.#other.shift();
      if (piece === undefined) break;
      await piece();
      await pause();
    }
    this.#working = false;
  }
}
