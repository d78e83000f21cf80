// What several questions stand on, kept while the record stays as it is.

/** Rows kept at once; they take some four hundred bytes each. */
const MOST_ROWS = 150_000;

interface Kept {
  readonly given: Promise<unknown>;
  /** How many rows it holds; one until they have come. */
  rows: number;
}

/** Keeps what was read for one question for the next; whoever asks says by `renew` when the record has changed. */
export class Shelf {
  readonly #kept = new Map<string, Kept>();
  #rows = 0;
  #changes: number | null = null;

  /** Clears the shelf where the record has changed since: `changes` is the number of its last change. */
  renew(changes: number): void {
    if (changes !== this.#changes) for (const key of [...this.#kept.keys()]) this.#drop(key);
    this.#changes = changes;
  }

  /**
   * What `read` gives, read once for a key: the same key has to mean the same. `rowsOf` says how much room it takes.
   * What failed is read again.
   */
  once<T>(key: string, read: () => Promise<T>, rowsOf: (value: T) => number = () => 1): Promise<T> {
    const held = this.#kept.get(key);
    if (held !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, held);
      return held.given as Promise<T>;
    }
    const given = read();
    const kept: Kept = { given, rows: 1 };
    this.#kept.set(key, kept);
    this.#rows += 1;
    given.then(
      (value) => this.#kept.get(key) === kept && this.#weigh(kept, rowsOf(value)),
      () => this.#kept.get(key) === kept && this.#drop(key),
    );
    return given;
  }

  #weigh(kept: Kept, rows: number): void {
    this.#rows += rows - kept.rows;
    kept.rows = rows;
    for (const oldest of this.#kept.keys()) {
      if (this.#rows <= MOST_ROWS || this.#kept.size === 1) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#rows -= this.#kept.get(key)?.rows ?? 0;
    this.#kept.delete(key);
  }
}

/** The pair in alphabetical order: what does not hang on the direction is kept once. */
export function inOrder([one, other]: readonly [string, string]): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
