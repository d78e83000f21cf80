// Weights of a yes-or-no question, one byte per hashed row.

import type { LogScale } from './log-scale.ts';

/** Read-only weights: the sum over rows tells how much speaks for yes. */
export class RowWeights {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  readonly codes: Uint8Array;

  constructor(scale: LogScale, codes: Uint8Array) {
    this.mask = codes.length - 1;
    this.scale = scale;
    this.codes = codes;
  }
}
