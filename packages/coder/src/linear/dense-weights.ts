// Weights with an entry for each hashed row, coded in a byte or two, so that a row costs one look into a small memory.

import type { LogScale } from './log-scale.ts';

/** Read-only weights, a code a row. */
class DenseWeights<Codes extends Uint8Array | Uint16Array> {
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  readonly scale: LogScale;
  readonly codes: Codes;

  constructor(scale: LogScale, codes: Codes) {
    this.mask = codes.length - 1;
    this.scale = scale;
    this.codes = codes;
  }
}

/** Weights of three classes. Only differences decide, so each row holds two classes less the first: `third << 8 | second`. */
export class ActionWeights extends DenseWeights<Uint16Array> {}

/** Weights of a yes-or-no question: the sum over rows tells how much speaks for yes. */
export class RowWeights extends DenseWeights<Uint8Array> {}
