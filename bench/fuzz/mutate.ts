// Damage to bytes: what bad lines, bad disks and bad intentions do to them.

/** A number from 0 up to 1. */
export type Random = () => number;

export interface Material {
  readonly samples: readonly Uint8Array[];
  readonly tokens: readonly Uint8Array[];
  readonly inPlace?: true;
  /** Bytes of a damaged input. */
  readonly most: number;
}

type Change = (bytes: Uint8Array, random: Random, material: Material) => Uint8Array;

const MOST_CHANGES = 6;
const MOST_COPIES = 40;
const LONGEST_CHUNK = 64;
/** Share of the inputs of which nothing is moved, where everything has its place. */
const STAYING = 0.9;
/** Bytes at which parsers turn. */
const TURNS = [0x00, 0x01, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x26, 0x27, 0x2f, 0x3a, 0x3c, 0x3e, 0x5c, 0x7f, 0x80, 0xff];
/** Numbers at which lengths and offsets break, as they are written in text. */
const NUMBERS = [
  '0',
  '-1',
  '1e999',
  '2147483647',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '99999999999999999999',
];
const WORDS = [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** One sample with some changes. */
export function damaged(material: Material, random: Random): Uint8Array {
  let bytes = oneOf(material.samples, random);
  const changes = material.inPlace === true && random() < STAYING ? IN_PLACE : CHANGES;
  for (let left = 1 + below(MOST_CHANGES, random); left > 0; left--) {
    bytes = oneOf(changes, random)(bytes, random, material).subarray(0, material.most);
  }
  return bytes;
}

const CHANGES: readonly Change[] = [
  flipBit,
  setByte,
  setWord,
  setNumber,
  insertToken,
  insertToken,
  removeChunk,
  repeatChunk,
  swapChunks,
  splice,
  cut,
];

const IN_PLACE: readonly Change[] = [flipBit, setByte, setWord];

function flipBit(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  if (out.length > 0) out[below(out.length, random)]! ^= 1 << below(8, random);
  return out;
}

function setByte(bytes: Uint8Array, random: Random): Uint8Array {
  const out = Uint8Array.from(bytes);
  if (out.length > 0) out[below(out.length, random)] = random() < 0.5 ? oneOf(TURNS, random) : below(256, random);
  return out;
}

function setWord(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 4) return bytes;
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  const at = below(out.length - 3, random);
  const word = random() < 0.7 ? oneOf(WORDS, random) : Math.max(0, out.length + below(9, random) - 4);
  if (random() < 0.5) view.setUint16(at, word & 0xffff, random() < 0.5);
  else view.setUint32(at, word, random() < 0.5);
  return out;
}

/** Puts another number in the place of one that is written in figures. */
function setNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const from = below(bytes.length, random);
  const start = bytes.findIndex((byte, i) => i >= from && isFigure(byte));
  if (start < 0) return bytes;
  let end = start;
  while (end < bytes.length && isFigure(bytes[end]!)) end++;
  return joined(bytes.subarray(0, start), Buffer.from(oneOf(NUMBERS, random)), bytes.subarray(end));
}

function insertToken(bytes: Uint8Array, random: Random, { tokens }: Material): Uint8Array {
  if (tokens.length === 0) return bytes;
  const at = below(bytes.length + 1, random);
  const behind = random() < 0.5 ? at : Math.min(bytes.length, at + below(12, random));
  return joined(bytes.subarray(0, at), oneOf(tokens, random), bytes.subarray(behind));
}

function removeChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = chunk(bytes, random);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
}

function repeatChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const [start, end] = chunk(bytes, random);
  const copies = Array.from({ length: 1 + below(MOST_COPIES, random) }, () => bytes.subarray(start, end));
  return joined(bytes.subarray(0, end), ...copies, bytes.subarray(end));
}

function swapChunks(bytes: Uint8Array, random: Random): Uint8Array {
  const [a, b, c] = [0, 0, 0].map(() => below(bytes.length + 1, random)).sort((x, y) => x - y) as [
    number,
    number,
    number,
  ];
  return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
}

function splice(bytes: Uint8Array, random: Random, { samples }: Material): Uint8Array {
  const other = oneOf(samples, random);
  return joined(bytes.subarray(0, below(bytes.length + 1, random)), other.subarray(below(other.length + 1, random)));
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, below(bytes.length + 1, random));
}

function chunk(bytes: Uint8Array, random: Random): [start: number, end: number] {
  const start = below(bytes.length + 1, random);
  return [start, Math.min(bytes.length, start + 1 + below(LONGEST_CHUNK, random))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function isFigure(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

function oneOf<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)]!;
}
