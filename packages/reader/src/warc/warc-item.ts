// What a WARC file consists of: whole records, and places where none could be read.

import type { HeaderFields } from './warc-header.ts';

/** A whole record. */
export interface WarcRecord {
  readonly kind: 'record';
  /** Named fields by lower-case name. */
  readonly fields: HeaderFields;
  /** Its block; null where it was not wanted or is larger than the limit. */
  readonly block: Uint8Array | null;
  /** Bytes of the block. */
  readonly length: number;
  /** Place in the file at which it begins; null within a gzip member that holds several records. */
  readonly offset: number | null;
  /** Place in the file behind it, from which reading can go on later; null as above. */
  readonly end: number | null;
}

/** A place at which no whole record could be read. */
export interface WarcFault {
  readonly kind: 'fault';
  /** The file or the record ends before its end. */
  readonly cut: boolean;
  readonly message: string;
  /** Address of the page of the record, where its header was read. */
  readonly uri?: string;
  readonly offset: number | null;
  readonly end: number | null;
}

/** A record of an archive, or what is wrong at a place in it. */
export type WarcItem = WarcRecord | WarcFault;
