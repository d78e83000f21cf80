// Weights as bytes: row lengths, then classes, then each weight as sign and logarithm in one byte.

import { SparseWeights } from '@rapport/coder';
import { damaged } from './container.ts';

/** Smallest and largest magnitude as float32, then log2 of the row count. */
const HEAD_BYTES = 9;
const STEPS = 127;
const MAX_ROW_BITS = 24;

/**
 * Encodes weights. Magnitudes are kept on a logarithmic scale from the smallest to the largest: large weights are few but
 * matter, so they are never clipped.
 */
export function encodeWeights(weights: SparseWeights): Uint8Array {
  const rows = weights.mask + 1;
  const count = weights.entries.length;
  let low = Infinity;
  let high = 1;
  for (const entry of weights.entries) {
    low = Math.min(low, Math.abs(entry >> 8));
    high = Math.max(high, Math.abs(entry >> 8));
  }
  low = Math.max(1, Math.min(low, high));
  const bytes = new Uint8Array(HEAD_BYTES + rows + 2 * count);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, low, true);
  view.setFloat32(4, high, true);
  bytes[8] = Math.log2(rows);
  for (let r = 0; r < rows; r++) bytes[HEAD_BYTES + r] = weights.offsets[r + 1]! - weights.offsets[r]!;
  const scale = (STEPS - 1) / Math.max(1e-9, Math.log(high / low));
  weights.entries.forEach((entry, i) => {
    const weight = entry >> 8;
    bytes[HEAD_BYTES + rows + i] = entry & 0xff;
    const step = Math.min(STEPS - 1, Math.round(Math.log(Math.max(low, Math.abs(weight)) / low) * scale));
    bytes[HEAD_BYTES + rows + count + i] = weight < 0 ? 128 + step : step;
  });
  return bytes;
}

/**
 * Decodes weights for `classCount` classes.
 * @throws RapportError `E_MODEL` when lengths do not add up or a class is out of range.
 */
export function decodeWeights(bytes: Uint8Array | undefined, classCount: number, source: string): SparseWeights {
  if (bytes === undefined || bytes.length < HEAD_BYTES) throw damaged(source, 'a section of weights is missing');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const low = view.getFloat32(0, true);
  const high = view.getFloat32(4, true);
  const bits = bytes[8]!;
  if (bits > MAX_ROW_BITS || bytes.length < HEAD_BYTES + 2 ** bits) throw damaged(source, 'weights are cut short');
  const rows = 2 ** bits;
  const offsets = new Uint32Array(rows + 1);
  for (let r = 0; r < rows; r++) offsets[r + 1] = offsets[r]! + bytes[HEAD_BYTES + r]!;
  const count = offsets[rows]!;
  if (bytes.length !== HEAD_BYTES + rows + 2 * count) throw damaged(source, 'weights do not add up');
  const values = new Int32Array(256);
  const scale = Math.log(high / low) / (STEPS - 1);
  for (let step = 0; step < STEPS; step++) {
    values[step] = Math.round(low * Math.exp(step * scale)) << 8;
    values[128 + step] = -values[step]!;
  }
  const entries = new Int32Array(count);
  const classes = bytes.subarray(HEAD_BYTES + rows, HEAD_BYTES + rows + count);
  const steps = bytes.subarray(HEAD_BYTES + rows + count);
  let highest = 0;
  for (let i = 0; i < count; i++) {
    const c = classes[i]!;
    if (c > highest) highest = c;
    entries[i] = values[steps[i]!]! | c;
  }
  if (highest >= classCount) throw damaged(source, `a weight is of class ${highest}, there are ${classCount}`);
  return new SparseWeights(offsets, entries);
}
