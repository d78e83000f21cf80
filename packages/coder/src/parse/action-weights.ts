// Weights of the three kinds of transition, two bytes per hashed row, so that a row costs one look into a small memory.

import type { LogScale } from '../tag/log-scale.ts';
import { LEFT, RIGHT } from './transitions.ts';

/** Read-only weights. Only differences decide, so each row holds LEFT and RIGHT less SHIFT: `RIGHT code << 8 | LEFT code`. */
export class ActionWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  readonly codes: Uint16Array;

  constructor(scale: LogScale, codes: Uint16Array) {
    this.mask = codes.length - 1;
    this.scale = scale;
    this.codes = codes;
  }

  /** Adds the sums of `rows[from, to)` to the scores of LEFT and RIGHT; SHIFT's stays as it is. */
  add(rows: Int32Array, from: number, to: number, scores: Int32Array): void {
    const codes = this.codes;
    const { table } = this.scale;
    let left = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      const pair = codes[rows[i]!]!;
      left += table[pair & 0xff]!;
      right += table[pair >>> 8]!;
    }
    scores[LEFT] = scores[LEFT]! + left;
    scores[RIGHT] = scores[RIGHT]! + right;
  }
}
