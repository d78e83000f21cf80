// A linear classifier's weights in compressed rows: each hashed row holds only the classes that have a weight there.

import { occupiedBits } from './occupied-bits.ts';

/** Read-only weights: row `r` has the entries `[offsets[r], offsets[r + 1])`, each `weight << 8 | class`. */
export class SparseWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly offsets: Uint32Array;
  readonly entries: Int32Array;
  readonly #occupied: Int32Array;

  constructor(offsets: Uint32Array, entries: Int32Array) {
    this.mask = offsets.length - 2;
    this.offsets = offsets;
    this.entries = entries;
    this.#occupied = occupiedBits(this.mask + 1, (row) => offsets[row + 1]! > offsets[row]!);
  }

  /** Sets `scores` to the sum of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    const offsets = this.offsets;
    const entries = this.entries;
    const occupied = this.#occupied;
    scores.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (((occupied[row >>> 5]! >>> (row & 31)) & 1) === 0) continue;
      const end = offsets[row + 1]!;
      for (let k = offsets[row]!; k < end; k++) {
        const entry = entries[k]!;
        const c = entry & 0xff;
        scores[c] = scores[c]! + (entry >> 8);
      }
    }
  }
}
