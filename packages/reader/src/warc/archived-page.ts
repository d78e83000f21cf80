// What a WARC record is to a reader of news: a page, something to pass over and why, or no answer of a site at all.

import { type PassedOver, RapportError } from '@rapport/record';
import { hasDigest } from './digest.ts';
import { responseHead, withoutChunks, withoutCodings } from './http-message.ts';
import type { HeaderFields } from './warc-header.ts';
import type { WarcRecord } from './warc-item.ts';

/** A page as a crawler kept it. */
export interface ArchivedPage {
  readonly url: string;
  /** The record's block: an HTTP response, or the page itself. */
  readonly block: Uint8Array;
  /** Whether the block is an HTTP response. */
  readonly http: boolean;
  /** Media type of a block that is the page itself. */
  readonly contentType?: string;
  /** Digests as the archive states them. */
  readonly blockDigest?: string;
  readonly payloadDigest?: string;
}

/** A page, a reason, or null for records that hold no answer of a site (`warcinfo`, `request`, `metadata`). */
export function sortRecord(record: WarcRecord): ArchivedPage | PassedOver | null {
  const { fields } = record;
  const type = fields.get('warc-type')?.toLowerCase();
  if (type === 'revisit') return 'revisit';
  if (type === 'continuation' || fields.has('warc-segment-number')) return 'segment';
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return null;
  const url = (fields.get('warc-target-uri') ?? '').replaceAll(/^<|>$/g, '');
  if (!/^https?:\/\//i.test(url)) return 'address';
  const media = fields.get('content-type') ?? '';
  if (record.block === null) return 'too_large';
  const { block } = record;
  const http = type === 'response' && /^application\/http\b/i.test(media);
  // A conversion is what somebody took out of a page: its plain text.
  const wanted = type === 'conversion' ? /^text\/plain\b/i.test(media) : isHtml(media);
  const refused = http ? refusalOf(block) : wanted ? null : 'content_type';
  if (refused !== null) return refused;
  return { url, block, http, ...(http ? {} : { contentType: media }), ...digestsOf(fields) };
}

/** Whether the block of a record may be a page: the others need not be read. */
export function mayBePage(fields: HeaderFields): boolean {
  return ['response', 'resource', 'conversion'].includes(fields.get('warc-type')?.toLowerCase() ?? '');
}

function refusalOf(block: Uint8Array): PassedOver | null {
  const head = responseHead(block);
  if (head?.status !== 200) return 'status';
  return isHtml(head.fields.get('content-type') ?? 'text/html') ? null : 'content_type';
}

function isHtml(media: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(media);
}

function digestsOf(fields: HeaderFields): Pick<ArchivedPage, 'blockDigest' | 'payloadDigest'> {
  const blockDigest = fields.get('warc-block-digest');
  const payloadDigest = fields.get('warc-payload-digest');
  return {
    ...(blockDigest === undefined ? {} : { blockDigest }),
    ...(payloadDigest === undefined ? {} : { payloadDigest }),
  };
}

/** The page's bytes as the site meant them, with the address and media type it came with. */
export interface OpenedPage {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
}

/**
 * Checks the digests and takes the page out of its response; at most `maxBytes` of it.
 * Errors: `E_DIGEST` when the bytes are not those that were archived; those of `withoutCodings`.
 */
export function openArchivedPage(page: ArchivedPage, maxBytes: number): OpenedPage {
  const { url, contentType } = page;
  const block = Buffer.from(page.block.buffer, page.block.byteOffset, page.block.byteLength);
  const whole = hasDigest(block, page.blockDigest);
  if (whole === false) throw digestError('the record', url);
  const head = page.http ? responseHead(block) : null;
  const stored = head === null ? block : block.subarray(head.bodyStart);
  const fields = head?.fields ?? new Map<string, string>();
  const body = withoutChunks(stored, fields);
  const bytes = withoutCodings(body, fields, maxBytes);
  // Where the whole record is sound, another digest of the payload is the crawler's own way of counting it.
  if (whole === null && hasDigest(stored, page.payloadDigest) === false && ![body, bytes].some(matches)) {
    throw digestError('the page', url);
  }
  const media = head === null ? contentType : head.fields.get('content-type');
  return { bytes, url, ...(media === undefined ? {} : { contentType: media }) };

  function matches(candidate: Buffer): boolean {
    return hasDigest(candidate, page.payloadDigest) === true;
  }
}

function digestError(what: string, source: string): RapportError {
  return new RapportError('E_DIGEST', `${what} has not the bytes of its digest: it was damaged after the crawl`, {
    source,
  });
}
