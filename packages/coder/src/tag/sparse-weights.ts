// A linear classifier's weights in compressed rows: each hashed row holds only the classes that have a weight there.

import type { LogScale } from './log-scale.ts';

/** Read-only weights; an entry is `code << 8 | class`. Small in memory: rows are read at random, so the cache decides. */
export class SparseWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  /** All entries, row after row. */
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  /** `start << 8 | length` of each row, so that a row costs one look into memory before its entries. */
  readonly #places: Uint32Array;

  /** `lengths`: number of entries of each row. */
  constructor(scale: LogScale, lengths: Uint8Array, entries: Uint16Array) {
    this.mask = lengths.length - 1;
    this.scale = scale;
    this.lengths = lengths;
    this.entries = entries;
    this.#places = new Uint32Array(lengths.length);
    let start = 0;
    for (let row = 0; row < lengths.length; row++) {
      this.#places[row] = (start << 8) | lengths[row]!;
      start += lengths[row]!;
    }
  }

  /** Sets `scores` to the sum of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    scores.fill(0);
    this.add(rows, 0, rows.length, scores);
  }

  /** Adds the sum of `rows[from, to)` to `scores`. */
  add(rows: Int32Array, from: number, to: number, scores: Int32Array): void {
    const { entries } = this;
    const { table } = this.scale;
    const places = this.#places;
    for (let i = from; i < to; i++) {
      const place = places[rows[i]!]!;
      let k = place >>> 8;
      for (const end = k + (place & 0xff); k < end; k++) {
        const entry = entries[k]!;
        const c = entry & 0xff;
        scores[c] = scores[c]! + table[entry >>> 8]!;
      }
    }
  }
}
