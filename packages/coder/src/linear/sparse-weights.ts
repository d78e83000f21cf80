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
  readonly places: Uint32Array;

  /** `lengths`: number of entries of each row. `places` follow from them, and are given where they are known already. */
  constructor(scale: LogScale, lengths: Uint8Array, entries: Uint16Array, places: Uint32Array = placesOf(lengths)) {
    this.mask = lengths.length - 1;
    this.scale = scale;
    this.lengths = lengths;
    this.entries = entries;
    this.places = places;
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
