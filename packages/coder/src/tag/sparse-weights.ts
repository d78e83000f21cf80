// A linear classifier's weights in compressed rows: each hashed row holds only the classes that have a weight there.

import type { LogScale } from './log-scale.ts';

/** Rows whose starts are counted from a common base, so that a start fits 16 bits. */
const BLOCK_BITS = 6;

/** Read-only weights; an entry is `code << 8 | class`. Small in memory: rows are read at random, so the cache decides. */
export class SparseWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  /** All entries, row after row. */
  readonly entries: Uint16Array;
  readonly lengths: Uint8Array;
  readonly #bases: Uint32Array;
  readonly #starts: Uint16Array;

  /** `lengths`: number of entries of each row. */
  constructor(scale: LogScale, lengths: Uint8Array, entries: Uint16Array) {
    this.mask = lengths.length - 1;
    this.scale = scale;
    this.lengths = lengths;
    this.entries = entries;
    this.#bases = new Uint32Array((lengths.length >>> BLOCK_BITS) + 1);
    this.#starts = new Uint16Array(lengths.length);
    let start = 0;
    for (let row = 0; row < lengths.length; row++) {
      if ((row & ((1 << BLOCK_BITS) - 1)) === 0) this.#bases[row >>> BLOCK_BITS] = start;
      this.#starts[row] = start - this.#bases[row >>> BLOCK_BITS]!;
      start += lengths[row]!;
    }
  }

  /** Sets `scores` to the sum of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    const { entries, lengths } = this;
    const { table } = this.scale;
    const bases = this.#bases;
    const starts = this.#starts;
    scores.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const length = lengths[row]!;
      if (length === 0) continue;
      let k = bases[row >>> BLOCK_BITS]! + starts[row]!;
      for (const end = k + length; k < end; k++) {
        const entry = entries[k]!;
        const c = entry & 0xff;
        scores[c] = scores[c]! + table[entry >>> 8]!;
      }
    }
  }
}
