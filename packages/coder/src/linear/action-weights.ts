// Weights of three classes, two bytes per hashed row, so that a row costs one look into a small memory.

import type { LogScale } from './log-scale.ts';

/** Read-only weights. Only differences decide, so each row holds two classes less the first: `third << 8 | second`. */
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
}
