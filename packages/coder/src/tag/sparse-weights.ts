// A linear classifier's weights in compressed rows: each hashed row holds only the classes that have a weight there.

import type { LogScale } from './log-scale.ts';

/** Rows added at a time, at most; templates are fewer. */
const MOST_ROWS = 256;

/** Read-only weights; an entry is `code << 8 | class`. Small in memory: rows are read at random, so the cache decides. */
export class SparseWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  /** All entries, row after row. */
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  /** `start << 8 | length` of each row, so that a row costs one look into memory before its entries. */
  readonly places: Uint32Array;
  /** Of the rows being added that have entries: their places, and their first entries. */
  readonly #found = new Uint32Array(MOST_ROWS);
  readonly #firsts = new Uint16Array(MOST_ROWS);

  /** `lengths`: number of entries of each row. `places` follow from them, and are given where they are known already. */
  constructor(scale: LogScale, lengths: Uint8Array, entries: Uint16Array, places: Uint32Array = placesOf(lengths)) {
    this.mask = lengths.length - 1;
    this.scale = scale;
    this.lengths = lengths;
    this.entries = entries;
    this.places = places;
  }

  /** Sets `scores` to the sum of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    scores.fill(0);
    this.add(rows, 0, rows.length, scores);
  }

  /**
   * Adds the sum of `rows[from, to)` to `scores`. Memory is looked up in loops of its own, in which no look waits for
   * another or for a guess how many entries a row has; that takes an eighth off the time from text to record.
   *
   * @throws RangeError for more than 256 rows.
   */
  add(rows: Int32Array, from: number, to: number, scores: Int32Array): void {
    const { entries } = this;
    const { table } = this.scale;
    const { places } = this;
    const found = this.#found;
    const firsts = this.#firsts;
    if (to - from > MOST_ROWS) throw new RangeError(`${to - from} rows, at most ${MOST_ROWS} at a time`);
    let n = 0;
    for (let i = from; i < to; i++) {
      const place = places[rows[i]!]!;
      found[n] = place;
      n += (place & 0xff) === 0 ? 0 : 1;
    }
    for (let i = 0; i < n; i++) firsts[i] = entries[found[i]! >>> 8]!;
    for (let i = 0; i < n; i++) {
      let entry = firsts[i]!;
      let k = found[i]! >>> 8;
      const end = k + (found[i]! & 0xff);
      for (;;) {
        const c = entry & 0xff;
        scores[c] = scores[c]! + table[entry >>> 8]!;
        if (++k === end) break;
        entry = entries[k]!;
      }
    }
  }
}

function placesOf(lengths: Uint8Array): Uint32Array {
  const places = new Uint32Array(lengths.length);
  let start = 0;
  for (let row = 0; row < lengths.length; row++) {
    places[row] = (start << 8) | lengths[row]!;
    start += lengths[row]!;
  }
  return places;
}
