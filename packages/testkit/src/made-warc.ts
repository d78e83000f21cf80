// WARC files made in memory, sound or spoilt, in the shape that crawlers of news write.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A record of an archive to be made. */
export interface MadeRecord {
  /** `WARC-Type`; `response` unless said. */
  readonly type?: string;
  readonly uri?: string;
  /** The block as it is. */
  readonly block: Uint8Array | string;
  /** Fields that replace or join those made here; one set to null is left out. */
  readonly fields?: Readonly<Record<string, string | null>>;
}

/** A record with its header, its digest and the blank lines behind it. */
export function madeRecord({ type = 'response', uri, block, fields = {} }: MadeRecord): Buffer {
  const bytes = Buffer.from(block);
  const all: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(bytes).digest('hex')}>`,
    'WARC-Date': '2026-01-06T10:00:00Z',
    ...(uri === undefined ? {} : { 'WARC-Target-URI': uri }),
    'WARC-Block-Digest': `sha1:${createHash('sha1').update(bytes).digest('hex')}`,
    'Content-Type': type === 'response' ? 'application/http;msgtype=response' : 'text/plain',
    'Content-Length': String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** An HTTP response as a block. */
export function madeResponse(
  body: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const all: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** The records as one file: each a gzip member of its own. */
export function packedWarc(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** A page with an article of its own about two countries; `n` makes it another one. */
export function madeNewsPage(n: number, sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Report ${n}</title>
<meta property="article:published_time" content="2025-03-${String((n % 28) + 1).padStart(2, '0')}"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>Report ${n}</h1>
${paragraphs}</article></main><footer><a href="/about">About</a></footer></body></html>`;
}
