// One page to one article, whichever way the page was saved.

import { type Article, RapportError, toRapportError } from '@rapport/record';
import { decodeText } from './decode/decode-text.ts';
import { readHtmlPage } from './html/read-html-page.ts';
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_DEPTH, type ReadLimits } from './limits.ts';
import type { OutletTable } from './metadata/outlets.ts';
import { readPlainPage } from './plain/read-plain-page.ts';
import { type ArchivedPage, openArchivedPage } from './warc/archived-page.ts';

/** A page as it was fetched or saved; one of `bytes`, `html`, `text` and `archived` must be given. */
export interface Page {
  /** As fetched: the encoding is found out; gzip is undone. */
  readonly bytes?: Uint8Array;
  /** Decoded, HTML or the plain text of a saved page: which one is found out. */
  readonly html?: string;
  /** Plain text of a saved page. */
  readonly text?: string;
  /** A record of a WARC file. */
  readonly archived?: ArchivedPage;
  readonly url?: string;
  /** The `content-type` header the page came with. */
  readonly contentType?: string;
}

/** Limits, and what is known beforehand. */
export interface ReadOptions extends ReadLimits {
  /** Known outlets, by which publisher and country are told (`parseOutlets`). */
  readonly outlets?: OutletTable;
}

const STARTS_AS_HTML =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype|html|head|body|meta|title|link|div|article|section|main|p|table|h[1-6]|script|header)\b/i;
const BLOCK_ENDS = /<\/(?:p|div|body|html|article|section|table|ul|h[1-6])\s*>/gi;

/**
 * Reads a page's article. Throws only RapportError: `E_NO_ARTICLE` (and why), `E_TOO_DEEP`, `E_TOO_LARGE`,
 * `E_BINARY`, `E_TRUNCATED`, `E_INPUT` when no page is given; for a page of an archive those of `openArchivedPage`.
 */
export function readPage(given: Page, options: ReadOptions = {}): Article {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const page: Page = given.archived === undefined ? given : openArchivedPage(given.archived, maxBytes);
  const source = textOf(page, maxBytes);
  const outlets: OutletTable = options.outlets ?? new Map();
  if (page.text !== undefined || !looksLikeHtml(source, page.contentType)) {
    return readPlainPage(source, { outlets, ...(page.url === undefined ? {} : { url: page.url }) });
  }
  return guarded(() =>
    readHtmlPage(source, { url: page.url, maxDepth: options.maxDepth ?? DEFAULT_MAX_DEPTH, outlets }),
  );
}

/** A fault of a parser on strange input is reported as a RapportError like any other. */
function guarded(read: () => Article): Article {
  try {
    return read();
  } catch (thrown) {
    throw toRapportError(thrown);
  }
}

/** Whether decoded text is HTML: it starts as HTML, or holds the ends of at least two block elements. */
export function looksLikeHtml(text: string, contentType?: string): boolean {
  if (STARTS_AS_HTML.test(text.slice(0, 5000))) return true;
  if (/\btext\/plain\b/i.test(contentType ?? '')) return false;
  return (text.match(BLOCK_ENDS)?.length ?? 0) >= 2;
}

function textOf(page: Page, maxBytes: number): string {
  const given = page.text ?? page.html;
  if (given === undefined && page.bytes === undefined) {
    throw new RapportError('E_INPUT', 'no page was given; give its bytes, its HTML or its text');
  }
  if (given === undefined) {
    const hint = { maxBytes, ...(page.contentType === undefined ? {} : { contentType: page.contentType }) };
    return decodeText(page.bytes!, hint).text;
  }
  if (given.length > maxBytes) {
    throw new RapportError(
      'E_TOO_LARGE',
      `the page has ${given.length} characters, at most ${maxBytes} are read; save the article alone`,
    );
  }
  return given;
}
