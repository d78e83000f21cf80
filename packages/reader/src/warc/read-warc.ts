// Records of a WARC file, packed or plain, one after the other; what is damaged is reported in its place.

import { beginsAsGzip, type UnpackedPart, unpackMembers } from './gzip-members.ts';
import { PartsWindow } from './parts-window.ts';
import { RawBytes } from './raw-bytes.ts';
import { RecordCutter } from './record-cutter.ts';
import { type HeaderFields, RECORD_BEGINNING } from './warc-header.ts';
import type { WarcItem } from './warc-item.ts';

/** Where reading an archive begins, and what of it is read. */
export interface WarcOptions {
  /** Place in the file of the first byte of the source: where a record ended (default 0). */
  readonly from?: number;
  /** Blocks larger than this are passed over unread (default 20,000,000 bytes). */
  readonly maxBlock?: number;
  /** Whether a record's block is wanted (default: every one). */
  readonly wants?: (fields: HeaderFields) => boolean;
}

const MAX_BLOCK = 20_000_000;

/**
 * Reads records in flat memory. Never throws over what the file holds: a record that is cut, damaged or announces
 * another length than it has is a fault, and reading goes on with the next one that begins soundly.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  { from = 0, maxBlock = MAX_BLOCK, wants = () => true }: WarcOptions = {},
): AsyncGenerator<WarcItem> {
  const raw = new RawBytes(source, from);
  let window: PartsWindow | null = null;
  try {
    const packed = beginsAsGzip(await raw.peek(2));
    window = new PartsWindow(packed ? unpackMembers(raw, RECORD_BEGINNING) : plainParts(raw));
    const cutter = new RecordCutter(window, { packed, maxBlock, wants });
    for (let item = await cutter.next(); item !== null; item = await cutter.next()) yield item;
  } finally {
    await window?.close();
    await raw.close();
  }
}

/** A file that is not packed, in the form of a packed one. */
async function* plainParts(raw: RawBytes): AsyncGenerator<UnpackedPart> {
  yield { kind: 'start', offset: raw.offset };
  for (;;) {
    const bytes = await raw.peek(1);
    if (bytes.length === 0) return;
    raw.skip(bytes.length);
    yield { kind: 'bytes', bytes };
  }
}
