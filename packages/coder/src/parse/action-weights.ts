// Weights of the three kinds of transition, packed into one number per hashed row, so that a row costs one look into memory.

import { occupiedBits } from '../tag/occupied-bits.ts';

/** Largest magnitude a packed weight can have. */
export const MAX_ACTION_WEIGHT = 32767;

/**
 * Read-only weights in a dense table. Only differences decide, so each row holds LEFT and RIGHT less SHIFT, 16 bits each.
 * Most rows are empty; a bit for each row, small enough for the processor's cache, saves looking at those.
 */
export class ActionWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  /** `LEFT << 16 | RIGHT & 0xffff` by row. */
  readonly packed: Int32Array;
  readonly #occupied: Int32Array;

  constructor(packed: Int32Array) {
    this.packed = packed;
    this.mask = packed.length - 1;
    this.#occupied = occupiedBits(packed.length, (row) => packed[row] !== 0);
  }

  /** Sets the first three scores to the sums of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    const packed = this.packed;
    const occupied = this.#occupied;
    let left = 0;
    let right = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (((occupied[row >>> 5]! >>> (row & 31)) & 1) === 0) continue;
      const pair = packed[row]!;
      left += pair >> 16;
      right += (pair << 16) >> 16;
    }
    scores[0] = 0;
    scores[1] = left;
    scores[2] = right;
  }
}

/** Packs the weights of LEFT and RIGHT, both less SHIFT's. */
export function packActions(left: number, right: number): number {
  return (clamp(left) << 16) | (clamp(right) & 0xffff);
}

function clamp(weight: number): number {
  return Math.max(-MAX_ACTION_WEIGHT, Math.min(MAX_ACTION_WEIGHT, weight));
}
