// A file of gzip members unpacked one after the other, with the place of each; a damaged one costs itself only.

import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import type { RawBytes } from './raw-bytes.ts';

/** What an unpacked file consists of, in order. Offsets are places in the packed file. */
export type UnpackedPart =
  | { readonly kind: 'start'; readonly offset: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end'; readonly offset: number }
  /** The member breaks off here; what came of it before stands. */
  | { readonly kind: 'fault'; readonly offset: number; readonly message: string; readonly cut: boolean };

const OUTPUT_CHUNK = 64 * 1024;
/** Packed bytes unpacked in one step: deflate makes at most some 16 MB of them (1032 to 1). */
const INPUT_SLICE = 16 * 1024;
/** RFC 1952: ten bytes of header at least, eight after the data. */
const HEADER = 10;
const TRAILER = 8;
/** A header with a file name or a comment longer than this is none. */
const LONGEST_HEADER = 64 * 1024;
/** Bytes behind the place where damage is noticed among which the next member is looked for. */
const LOOK_BACK = 1024 * 1024;
/** Packed bytes by which a member found in damaged data is told. */
const PROBE = 4096;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** Whether the bytes begin as a gzip member does. */
export function beginsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks member after member (RFC 1952). After damage it goes on with the next member whose content begins with
 * `beginning`; without one, the file ends with the fault. Memory does not grow with the size of a member.
 */
export async function* unpackMembers(raw: RawBytes, beginning: string): AsyncGenerator<UnpackedPart> {
  for (;;) {
    const offset = raw.offset;
    const header = await headerLength(raw);
    if (header === 'end') return;
    if (typeof header === 'number') {
      yield { kind: 'start', offset };
      const taken = new Taken(raw);
      taken.skip(header);
      const sound = yield* unpackOne(raw, taken);
      if (sound) continue;
      taken.putBack();
    } else {
      const message =
        header === 'cut' ? 'the gzip data ends within a header' : 'there is no gzip data where some begins';
      yield { kind: 'fault', offset, message, cut: header === 'cut' };
    }
    await seekMember(raw, beginning);
  }
}

/** Bytes of the header at hand; why there is none. */
async function headerLength(raw: RawBytes): Promise<number | 'end' | 'cut' | 'none'> {
  let bytes = await raw.peek(HEADER);
  if (bytes.length === 0) return 'end';
  for (let wanted = HEADER; ; wanted = Math.min(LONGEST_HEADER, wanted * 8)) {
    bytes = await raw.peek(wanted);
    const length = parseHeader(bytes);
    if (length !== 'cut' || bytes.length < wanted || wanted === LONGEST_HEADER) return length;
  }
}

function parseHeader(bytes: Buffer): number | 'cut' | 'none' {
  if (bytes.length < HEADER) return beginsAsGzip(bytes) || bytes.length < 2 ? 'cut' : 'none';
  const flags = bytes[3]!;
  if (!beginsAsGzip(bytes) || bytes[2] !== 8 || (flags & FLAG.reserved) !== 0) return 'none';
  let length = HEADER;
  if ((flags & FLAG.extra) !== 0) {
    if (bytes.length < length + 2) return 'cut';
    length += 2 + bytes.readUInt16LE(length);
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, length);
    if (zero < 0) return 'cut';
    length = zero + 1;
  }
  if ((flags & FLAG.headerCrc) !== 0) length += 2;
  return length <= bytes.length ? length : 'cut';
}

/** The content of the member at hand and its end, or the fault in it; whether it was sound. */
async function* unpackOne(raw: RawBytes, taken: Taken): AsyncGenerator<UnpackedPart, boolean> {
  const inflater = new Inflater();
  let crc = 0;
  let size = 0;
  try {
    for (let state: InflaterState = 'more'; state === 'more'; ) {
      const packed = await raw.peek(1);
      if (packed.length === 0) {
        yield { kind: 'fault', offset: raw.offset, message: 'the gzip data ends before its end', cut: true };
        return false;
      }
      const step = await inflater.push(packed.subarray(0, INPUT_SLICE));
      taken.skip(step.used);
      for (const bytes of step.output) {
        crc = crc32(bytes, crc);
        size += bytes.length;
        yield { kind: 'bytes', bytes };
      }
      state = step.state;
      if (state === 'damaged') {
        yield { kind: 'fault', offset: raw.offset, message: 'the gzip data is damaged', cut: false };
        return false;
      }
    }
  } finally {
    inflater.close();
  }
  return yield* checkTrailer(raw, taken, crc, size);
}

async function* checkTrailer(
  raw: RawBytes,
  taken: Taken,
  crc: number,
  size: number,
): AsyncGenerator<UnpackedPart, boolean> {
  const trailer = (await raw.peek(TRAILER)).subarray(0, TRAILER);
  taken.skip(trailer.length);
  const cut = trailer.length < TRAILER;
  const sound = !cut && trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === size % 2 ** 32;
  const message = cut ? 'the gzip data ends before its end' : 'the gzip data is damaged: its check sum differs';
  yield sound ? { kind: 'end', offset: raw.offset } : { kind: 'fault', offset: raw.offset, message, cut };
  return sound;
}

/** What a member has used of its file, so that the next member is looked for within a broken one too. */
class Taken {
  readonly #raw: RawBytes;
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(raw: RawBytes) {
    this.#raw = raw;
  }

  skip(count: number): void {
    if (count === 0) return;
    this.#pieces.push(this.#raw.skip(count));
    this.#length += count;
    while (this.#length - this.#pieces[0]!.length > LOOK_BACK) this.#length -= this.#pieces.shift()!.length;
  }

  /** Puts it back but for its first byte; of a large member, its last part. */
  putBack(): void {
    this.#raw.putBack(Buffer.concat(this.#pieces).subarray(1));
  }
}

type InflaterState = 'more' | 'ended' | 'damaged';

/** One deflate stream, unpacked step by step off this thread; it says how much of its input it has used. */
class Inflater {
  readonly #engine: InflateRaw = createInflateRaw({ chunkSize: OUTPUT_CHUNK });
  #output: Buffer[] = [];
  #settle: (state: InflaterState) => void = () => {};

  constructor() {
    this.#engine.on('data', (bytes: Buffer) => this.#output.push(bytes));
    this.#engine.on('end', () => this.#settle('ended'));
    this.#engine.on('error', () => this.#settle('damaged'));
  }

  async push(packed: Buffer): Promise<{ used: number; output: readonly Buffer[]; state: InflaterState }> {
    const before = this.#engine.bytesWritten;
    const state = await new Promise<InflaterState>((resolve) => {
      this.#settle = resolve;
      // Behind the end of the stream the engine takes nothing and does not call back: `end` tells.
      this.#engine.write(packed, (error) => resolve(error ? 'damaged' : 'more'));
    });
    const used = this.#engine.bytesWritten - before;
    const output = this.#output;
    this.#output = [];
    return { used, output, state: state === 'more' && used < packed.length ? 'ended' : state };
  }

  close(): void {
    this.#engine.destroy();
  }
}

/** Moves to the next place at which a member begins whose content begins as asked; else to the end. */
async function seekMember(raw: RawBytes, beginning: string): Promise<void> {
  for (;;) {
    const bytes = await raw.peek(PROBE);
    if (bytes.length === 0) return;
    const at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
    // The magic may be cut in two by the end of what is at hand.
    raw.skip(at < 0 ? Math.max(1, bytes.length - 2) : at);
    if (at < 0) continue;
    const probe = (await raw.peek(PROBE)).subarray(0, PROBE);
    if (contentOf(probe).startsWith(beginning)) return;
    raw.skip(1);
  }
}

/** As much of a member's content as a few packed bytes tell, as Latin-1. */
function contentOf(probe: Buffer): string {
  const header = parseHeader(probe);
  if (typeof header !== 'number') return '';
  try {
    const flush = { finishFlush: constants.Z_SYNC_FLUSH };
    return inflateRawSync(probe.subarray(header), flush).toString('latin1');
  } catch {
    return '';
  }
}
