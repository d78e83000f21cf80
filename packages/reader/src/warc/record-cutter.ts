// Cuts an unpacked WARC file into records, and finds its way back after damage.

import type { UnpackedPart } from './gzip-members.ts';
import type { PartsWindow } from './parts-window.ts';
import {
  beginsRecord,
  contentLength,
  type HeaderFields,
  headerEnd,
  parseFields,
  RECORD_BEGINNING,
} from './warc-header.ts';
import type { WarcFault, WarcItem } from './warc-item.ts';

export interface CutterOptions {
  /** Whether the file consists of gzip members. */
  readonly packed: boolean;
  readonly maxBlock: number;
  readonly wants: (fields: HeaderFields) => boolean;
}

type Mark = Extract<UnpackedPart, { kind: 'fault' }>;

const STEP = 64 * 1024;
/** A header longer than this is none; those of real records have some hundred bytes. */
const LONGEST_HEADER = 64 * 1024;
/** Bytes of the two line ends behind a record: whatever follows them, the record is whole. */
const BLANK_LINES = 4;
/** A record's first line behind another line. */
const RECORD_LINE = /\nWARC\/\d\.\d/;
/** Bytes of that line that may lie on both sides of a cut. */
const OVERLAP = 9;

/** Gives the records of a window, one with each call. */
export class RecordCutter {
  readonly #window: PartsWindow;
  readonly #options: CutterOptions;
  /** Place in the file of the next byte; null within a gzip member. */
  #place: number | null = 0;
  /** Damage that has been met and not been reported. */
  #fault: Mark | null = null;

  constructor(window: PartsWindow, options: CutterOptions) {
    this.#window = window;
    this.#options = options;
  }

  /** The next record or fault; null at the end. */
  async next(): Promise<WarcItem | null> {
    if (this.#fault === null) await this.#skipBlank(true);
    const offset = this.#place;
    if (this.#fault !== null) return this.#report({ offset });
    if ((await this.#window.peekBytes(1)).length === 0) return null;
    const head = await this.#head();
    if (head === 'broken') return this.#report({ offset }, 'the header ends before its end', true);
    if (head !== 'none') return await this.#record(head, offset);
    await this.#findRecord();
    return this.#report({ offset }, 'no record begins here');
  }

  async #record(fields: HeaderFields, offset: number | null): Promise<WarcItem> {
    const uri = fields.get('warc-target-uri');
    const where = { offset, ...(uri === undefined ? {} : { uri }) };
    const length = contentLength(fields);
    if (length === null) {
      await this.#findRecord();
      return this.#report(where, 'the header announces no length (Content-Length)');
    }
    const kept = length <= this.#options.maxBlock && this.#options.wants(fields);
    const pieces: Uint8Array[] = [];
    let read = 0;
    while (read < length) {
      const piece = await this.#content(Math.min(STEP, length - read));
      if (piece === null) return this.#report(where, `the header announces ${length} bytes, ${read} are there`, true);
      read += piece.length;
      if (kept) pieces.push(piece);
    }
    const block = kept ? Buffer.concat(pieces) : null;
    if (!(await this.#endsRecord())) {
      await this.#findRecord(block);
      return this.#report(where, `the record does not end behind the ${length} bytes that its header announces`);
    }
    if (this.#fault !== null) return this.#report(where);
    return { kind: 'record', fields, block, length, offset, end: this.#place };
  }

  /** The fields of the header at hand; whether there is none, or it breaks off. */
  async #head(): Promise<HeaderFields | 'none' | 'broken'> {
    let head: Buffer = Buffer.alloc(0);
    while (head.length < LONGEST_HEADER) {
      const piece = await this.#content(STEP);
      if (piece === null) return 'broken';
      head = Buffer.concat([head, piece]);
      if (head.length >= RECORD_BEGINNING.length && !beginsRecord(head)) break;
      const end = headerEnd(head);
      if (end < 0) continue;
      this.#giveBack(head.subarray(end));
      return parseFields(head.subarray(0, end).toString('utf8'));
    }
    this.#giveBack(head);
    return 'none';
  }

  /** Next bytes of what is under way; null where it breaks off: damage, the end, a member that begins a record. */
  async #content(count: number): Promise<Uint8Array | null> {
    for (;;) {
      const part = await this.#window.take(count);
      if (part === null) return null;
      if (part.kind === 'bytes') {
        this.#advance(part.bytes.length);
        return part.bytes;
      }
      this.#place = part.offset;
      if (part.kind === 'fault') {
        this.#fault = part;
        return null;
      }
      if (part.kind === 'start' && beginsRecord(await this.#window.peekBytes(RECORD_BEGINNING.length))) return null;
    }
  }

  /** Passes blank lines, and with `marks` the ends and beginnings of members; stops at damage. Gives the bytes passed. */
  async #skipBlank(marks: boolean): Promise<number> {
    for (let passed = 0; ; ) {
      const mark = await this.#window.peekMark();
      if (mark !== null) {
        if (!marks && mark.kind === 'start') return passed;
        await this.#window.take(1);
        this.#place = mark.offset;
        if (mark.kind === 'fault') this.#fault = mark;
        if (mark.kind === 'fault' || (!marks && mark.kind === 'end')) return passed;
        continue;
      }
      const piece = await this.#window.take(STEP);
      if (piece?.kind !== 'bytes') return passed;
      const blank = blankLength(piece.bytes);
      this.#window.putBack(piece.bytes.subarray(blank));
      if (blank > 0) this.#advance(blank);
      passed += blank;
      if (blank < piece.bytes.length) return passed;
    }
  }

  /** Passes the blank lines behind a record; false when something else follows there. */
  async #endsRecord(): Promise<boolean> {
    const passed = await this.#skipBlank(false);
    if (this.#fault !== null || passed >= BLANK_LINES || (await this.#window.peekMark()) !== null) return true;
    if (this.#options.packed && this.#place !== null) return true;
    // Fewer bytes where the file ends, or where a member ends in the middle of them.
    const bytes = await this.#window.peekBytes(RECORD_BEGINNING.length);
    return RECORD_BEGINNING.startsWith(bytes.toString('latin1'));
  }

  /** Moves to the next beginning of a record: in what was taken for a block, else in what follows; or to damage. */
  async #findRecord(block: Buffer | null = null): Promise<void> {
    let held = block ?? Buffer.alloc(0);
    for (;;) {
      const at = held.toString('latin1').search(RECORD_LINE);
      if (at >= 0) {
        this.#giveBack(held.subarray(at + 1));
        return;
      }
      const piece = await this.#content(STEP);
      if (piece === null) return;
      held = Buffer.concat([held.subarray(Math.max(0, held.length - OVERLAP)), piece]);
    }
  }

  #advance(count: number): void {
    this.#place = this.#options.packed || this.#place === null ? null : this.#place + count;
  }

  #giveBack(bytes: Uint8Array): void {
    this.#window.putBack(bytes);
    if (!this.#options.packed && this.#place !== null) this.#place -= bytes.length;
  }

  /** A fault with what is known of it; the damage that was met is part of it. */
  #report(where: Pick<WarcFault, 'offset' | 'uri'>, what?: string, cut = false): WarcFault {
    const damage = this.#fault;
    this.#fault = null;
    const message = [what, damage?.message].filter((words) => words !== undefined).join('; ');
    return { kind: 'fault', ...where, message, cut: damage?.cut ?? cut, end: this.#place };
  }
}

/** Line ends at the beginning. */
function blankLength(bytes: Uint8Array): number {
  let length = 0;
  while (bytes[length] === 0x0d || bytes[length] === 0x0a) length++;
  return length;
}
