// Weights as bytes: the ends of their scale, then codes as they are in memory, like kinds together so that they zip well.

import { ActionWeights, LogScale, RowWeights, SparseWeights } from '@rapport/coder';
import { damaged } from './container.ts';

/** Smallest and largest magnitude as float32, then log2 of the row count. */
const HEAD_BYTES = 9;
const MAX_ROW_BITS = 24;
/** `SparseWeights` counts rows' starts in 24 bits. */
const MAX_ENTRIES = 2 ** 24;

/** Encodes sparse weights: row lengths, then classes, then codes. */
export function encodeWeights(weights: SparseWeights): Uint8Array {
  const rows = weights.mask + 1;
  const count = weights.entries.length;
  const bytes = new Uint8Array(HEAD_BYTES + rows + 2 * count);
  writeHead(bytes, weights.scale, rows);
  bytes.set(weights.lengths, HEAD_BYTES);
  weights.entries.forEach((entry, i) => {
    bytes[HEAD_BYTES + rows + i] = entry & 0xff;
    bytes[HEAD_BYTES + rows + count + i] = entry >>> 8;
  });
  return bytes;
}

/**
 * Decodes sparse weights for `classCount` classes.
 * @throws RapportError `E_MODEL` when lengths do not add up or a class is out of range.
 */
export function decodeWeights(bytes: Uint8Array | undefined, classCount: number, source: string): SparseWeights {
  const { rows, scale, body } = readHead(bytes, source);
  if (body.length < rows) throw damaged(source, 'weights are cut short');
  const lengths = body.slice(0, rows);
  let count = 0;
  for (let r = 0; r < rows; r++) count += lengths[r]!;
  if (body.length !== rows + 2 * count || count > MAX_ENTRIES) throw damaged(source, 'weights do not add up');
  const entries = new Uint16Array(count);
  let highest = 0;
  for (let i = 0; i < count; i++) {
    const c = body[rows + i]!;
    if (c > highest) highest = c;
    entries[i] = (body[rows + count + i]! << 8) | c;
  }
  if (highest >= classCount) throw damaged(source, `a weight is of class ${highest}, there are ${classCount}`);
  return new SparseWeights(scale, lengths, entries);
}

/** Encodes action weights: all codes of LEFT, then of RIGHT. */
export function encodeActions(weights: ActionWeights): Uint8Array {
  const rows = weights.mask + 1;
  const bytes = new Uint8Array(HEAD_BYTES + rows * 2);
  writeHead(bytes, weights.scale, rows);
  for (let r = 0; r < rows; r++) {
    bytes[HEAD_BYTES + r] = weights.codes[r]! & 0xff;
    bytes[HEAD_BYTES + rows + r] = weights.codes[r]! >>> 8;
  }
  return bytes;
}

/**
 * Decodes action weights.
 * @throws RapportError `E_MODEL` when lengths do not add up.
 */
export function decodeActions(bytes: Uint8Array | undefined, source: string): ActionWeights {
  const { rows, scale, body } = readHead(bytes, source);
  if (body.length !== rows * 2) throw damaged(source, 'weights do not add up');
  const codes = new Uint16Array(rows);
  for (let r = 0; r < rows; r++) codes[r] = (body[rows + r]! << 8) | body[r]!;
  return new ActionWeights(scale, codes);
}

/** Encodes the weights of a yes-or-no question: a code for each row. */
export function encodeRows(weights: RowWeights): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + weights.codes.length);
  writeHead(bytes, weights.scale, weights.codes.length);
  bytes.set(weights.codes, HEAD_BYTES);
  return bytes;
}

/**
 * Decodes the weights of a yes-or-no question.
 * @throws RapportError `E_MODEL` when lengths do not add up.
 */
export function decodeRows(bytes: Uint8Array | undefined, source: string): RowWeights {
  const { rows, scale, body } = readHead(bytes, source);
  if (body.length !== rows) throw damaged(source, 'weights do not add up');
  return new RowWeights(scale, body.slice());
}

function writeHead(bytes: Uint8Array, scale: LogScale, rows: number): void {
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale.low, true);
  view.setFloat32(4, scale.high, true);
  bytes[8] = Math.log2(rows);
}

function readHead(bytes: Uint8Array | undefined, source: string): { rows: number; scale: LogScale; body: Uint8Array } {
  if (bytes === undefined || bytes.length < HEAD_BYTES) throw damaged(source, 'a section of weights is missing');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const low = view.getFloat32(0, true);
  const high = view.getFloat32(4, true);
  const isSound = low > 0 && high >= low && high < 2 ** 23 && bytes[8]! <= MAX_ROW_BITS;
  if (!isSound) throw damaged(source, 'the scale of the weights is out of range');
  return { rows: 2 ** bytes[8]!, scale: new LogScale(low, high), body: bytes.subarray(HEAD_BYTES) };
}
