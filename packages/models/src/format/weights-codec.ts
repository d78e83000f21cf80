// Weights as bytes: each as sign and logarithm in one byte.

import { ActionWeights, packActions, SparseWeights } from '@rapport/coder';
import { damaged } from './container.ts';

/** Smallest and largest magnitude as float32, then log2 of the row count. */
const HEAD_BYTES = 9;
/** Magnitudes apart from zero. */
const STEPS = 126;
const NEGATIVE = 128;
const MAX_ROW_BITS = 24;

/** A logarithmic scale: weights are never clipped, since the few large ones matter most. Code 0 is a weight of zero. */
class LogScale {
  readonly low: number;
  readonly high: number;

  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }

  static over(groups: readonly Int32Array[]): LogScale {
    let low = Infinity;
    let high = 1;
    for (const weights of groups) {
      for (const weight of weights) {
        if (weight === 0) continue;
        low = Math.min(low, Math.abs(weight));
        high = Math.max(high, Math.abs(weight));
      }
    }
    return new LogScale(Math.min(low, high), high);
  }

  encode(weight: number): number {
    if (weight === 0) return 0;
    const span = Math.max(1e-9, Math.log(this.high / this.low));
    const step = Math.round((Math.log(Math.abs(weight) / this.low) / span) * (STEPS - 1));
    return (weight < 0 ? NEGATIVE : 0) + 1 + Math.max(0, Math.min(STEPS - 1, step));
  }

  /** Weights by code. */
  table(): Int32Array {
    const values = new Int32Array(256);
    const span = Math.log(this.high / this.low);
    for (let step = 0; step < STEPS; step++) {
      values[1 + step] = Math.round(this.low * Math.exp((step / (STEPS - 1)) * span));
      values[NEGATIVE + 1 + step] = -values[1 + step]!;
    }
    return values;
  }
}

/** Encodes sparse weights: row lengths, then classes, then codes. */
export function encodeWeights(weights: SparseWeights): Uint8Array {
  const rows = weights.mask + 1;
  const count = weights.entries.length;
  const scale = LogScale.over([weights.entries.map((entry) => entry >> 8)]);
  const bytes = new Uint8Array(HEAD_BYTES + rows + 2 * count);
  writeHead(bytes, scale, rows);
  for (let r = 0; r < rows; r++) bytes[HEAD_BYTES + r] = weights.offsets[r + 1]! - weights.offsets[r]!;
  weights.entries.forEach((entry, i) => {
    bytes[HEAD_BYTES + rows + i] = entry & 0xff;
    bytes[HEAD_BYTES + rows + count + i] = scale.encode(entry >> 8);
  });
  return bytes;
}

/**
 * Decodes sparse weights for `classCount` classes.
 * @throws RapportError `E_MODEL` when lengths do not add up or a class is out of range.
 */
export function decodeWeights(bytes: Uint8Array | undefined, classCount: number, source: string): SparseWeights {
  const { rows, values, body } = readHead(bytes, source);
  if (body.length < rows) throw damaged(source, 'weights are cut short');
  const offsets = new Uint32Array(rows + 1);
  for (let r = 0; r < rows; r++) offsets[r + 1] = offsets[r]! + body[r]!;
  const count = offsets[rows]!;
  if (body.length !== rows + 2 * count) throw damaged(source, 'weights do not add up');
  const entries = new Int32Array(count);
  let highest = 0;
  for (let i = 0; i < count; i++) {
    const c = body[rows + i]!;
    if (c > highest) highest = c;
    entries[i] = (values[body[rows + count + i]!]! << 8) | c;
  }
  if (highest >= classCount) throw damaged(source, `a weight is of class ${highest}, there are ${classCount}`);
  return new SparseWeights(offsets, entries);
}

/** Encodes action weights: all codes of LEFT, then of RIGHT. */
export function encodeActions(weights: ActionWeights): Uint8Array {
  const rows = weights.mask + 1;
  const left = weights.packed.map((pair) => pair >> 16);
  const right = weights.packed.map((pair) => (pair << 16) >> 16);
  const scale = LogScale.over([left, right]);
  const bytes = new Uint8Array(HEAD_BYTES + rows * 2);
  writeHead(bytes, scale, rows);
  for (let r = 0; r < rows; r++) {
    bytes[HEAD_BYTES + r] = scale.encode(left[r]!);
    bytes[HEAD_BYTES + rows + r] = scale.encode(right[r]!);
  }
  return bytes;
}

/**
 * Decodes action weights.
 * @throws RapportError `E_MODEL` when lengths do not add up.
 */
export function decodeActions(bytes: Uint8Array | undefined, source: string): ActionWeights {
  const { rows, values, body } = readHead(bytes, source);
  if (body.length === rows * 3) return decodeOld(rows, values, body);
  if (body.length !== rows * 2) throw damaged(source, 'weights do not add up');
  const packed = new Int32Array(rows);
  for (let r = 0; r < rows; r++) packed[r] = packActions(values[body[r]!]!, values[body[rows + r]!]!);
  return new ActionWeights(packed);
}

function decodeOld(rows: number, values: Int32Array, body: Uint8Array): ActionWeights {
  const packed = new Int32Array(rows);
  for (let r = 0; r < rows; r++) {
    const shift = values[body[r]!]!;
    packed[r] = packActions(values[body[rows + r]!]! - shift, values[body[2 * rows + r]!]! - shift);
  }
  return new ActionWeights(packed);
}

function writeHead(bytes: Uint8Array, scale: LogScale, rows: number): void {
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale.low, true);
  view.setFloat32(4, scale.high, true);
  bytes[8] = Math.log2(rows);
}

function readHead(
  bytes: Uint8Array | undefined,
  source: string,
): { rows: number; values: Int32Array; body: Uint8Array } {
  if (bytes === undefined || bytes.length < HEAD_BYTES) throw damaged(source, 'a section of weights is missing');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = new LogScale(view.getFloat32(0, true), view.getFloat32(4, true));
  const isSound = scale.low > 0 && scale.high >= scale.low && scale.high < 2 ** 23 && bytes[8]! <= MAX_ROW_BITS;
  if (!isSound) throw damaged(source, 'the scale of the weights is out of range');
  return { rows: 2 ** bytes[8]!, values: scale.table(), body: bytes.subarray(HEAD_BYTES) };
}
