// What a record of an archive is to us, and the page that comes out of it, whatever the crawler did to it.

import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import { madeNewsPage, madeRecord, madeResponse } from '@rapport/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';
import { type ArchivedPage, openArchivedPage, sortRecord } from './archived-page.ts';
import { base32, hasDigest } from './digest.ts';
import { responseHead, withoutChunks } from './http-message.ts';
import { readWarc } from './read-warc.ts';
import type { WarcRecord } from './warc-item.ts';

const URI = 'https://made.example/news/1';
const PAGE = '<p>Ärger in 서울</p>';
const LIMIT = 100_000;

async function recordOf(made: Parameters<typeof madeRecord>[0], maxBlock = LIMIT): Promise<WarcRecord> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield madeRecord({ uri: URI, ...made });
  }
  for await (const item of readWarc(bytes(), { maxBlock })) if (item.kind === 'record') return item;
  throw new Error('no record was made');
}

async function sorted(made: Parameters<typeof madeRecord>[0], maxBlock?: number) {
  return sortRecord(await recordOf(made, maxBlock));
}

async function opened(block: Uint8Array, fields: Record<string, string | null> = {}) {
  return openArchivedPage((await sorted({ block, fields })) as ArchivedPage, LIMIT);
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const chunked = (...parts: readonly string[]): Buffer =>
  Buffer.from(`${parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`);

describe('sortRecord', () => {
  it.each([
    ['a revisit', { type: 'revisit', block: madeResponse('') }, 'revisit'],
    ['a page that is gone', { block: madeResponse('', {}, '404 Not Found') }, 'status'],
    ['a redirection', { block: madeResponse('', { Location: '/' }, '301 Moved') }, 'status'],
    ['what is no response', { block: 'no response' }, 'status'],
    ['a picture', { block: madeResponse('GIF89a', { 'Content-Type': 'image/gif' }) }, 'content_type'],
    ['robots.txt', { block: madeResponse('User-agent: *', { 'Content-Type': 'text/plain' }) }, 'content_type'],
    ['a name looked up', { uri: 'dns:made.example', block: '10', fields: { 'Content-Type': 'text/dns' } }, 'address'],
    ['a part of a record', { type: 'continuation', block: 'x' }, 'segment'],
    ['the first part of one', { block: madeResponse(PAGE), fields: { 'WARC-Segment-Number': '1' } }, 'segment'],
    ['a request', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }, null],
    ['notes of the crawler', { type: 'warcinfo', block: 'software: made' }, null],
  ] as const)('tells %s', async (_, made, reason) => {
    expect(await sorted(made)).toBe(reason);
  });

  it('passes over a record that is too large', async () => {
    expect(await sorted({ block: madeResponse('x'.repeat(500)) }, 100)).toBe('too_large');
  });

  it('takes pages, pages without a server, and texts that were taken out of pages', async () => {
    expect(await sorted({ block: madeResponse(PAGE) })).toMatchObject({ url: URI, http: true });
    const resource = { type: 'resource', block: PAGE, fields: { 'Content-Type': 'text/html' } };
    expect(await sorted(resource)).toMatchObject({ http: false, contentType: 'text/html' });
    expect(await sorted({ type: 'conversion', block: 'Text', uri: `<${URI}>` })).toMatchObject({ url: URI });
  });
});

describe('openArchivedPage', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip', Buffer.from(PAGE)],
    ['br', Buffer.from(PAGE)],
    ['deflate', Buffer.from(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('undoes %s, also where the crawler has done so already', async (coding, body) => {
    const page = await opened(madeResponse(body, { 'Content-Encoding': coding }));
    expect(text(page.bytes)).toBe(PAGE);
    expect(page).toMatchObject({ url: URI, contentType: 'text/html; charset=utf-8' });
  });

  it('undoes several codings in their order, and chunks before', async () => {
    const body = brotliCompressSync(gzipSync(PAGE));
    const pieces = [body.subarray(0, 9), body.subarray(9)].map((part) =>
      Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')]),
    );
    const fields = { 'Content-Encoding': 'gzip, br', 'Transfer-Encoding': 'chunked' };
    const message = madeResponse(Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]), fields);
    expect(text((await opened(message)).bytes)).toBe(PAGE);
  });

  it.each([
    ['another coding', madeResponse(PAGE, { 'Content-Encoding': 'zstd' }), 'E_ENCODING'],
    ['cut data', madeResponse(gzipSync(PAGE).subarray(0, 20), { 'Content-Encoding': 'gzip' }), 'E_TRUNCATED'],
    ['a bomb', madeResponse(gzipSync(Buffer.alloc(LIMIT * 3)), { 'Content-Encoding': 'gzip' }), 'E_TOO_LARGE'],
    [
      'a bomb of br',
      madeResponse(brotliCompressSync(Buffer.alloc(LIMIT * 3)), { 'Content-Encoding': 'br' }),
      'E_TOO_LARGE',
    ],
  ])('refuses %s', async (_, message, code) => {
    await expect(opened(message)).rejects.toMatchObject({ code });
  });

  it('refuses a record whose block has another digest', async () => {
    await expect(opened(madeResponse(PAGE), { 'WARC-Block-Digest': `sha1:${'A'.repeat(32)}` })).rejects.toMatchObject({
      code: 'E_DIGEST',
      source: URI,
    });
  });

  it('goes by the digest of the payload where there is none of the block, however the crawler counted it', async () => {
    const packed = gzipSync(PAGE);
    const message = madeResponse(packed, { 'Content-Encoding': 'gzip' });
    const sha1 = (bytes: Uint8Array | string) => `sha1:${base32(createHash('sha1').update(bytes).digest())}`;
    const fields = (payload: string, block: string | null = null) => ({
      'WARC-Payload-Digest': payload,
      'WARC-Block-Digest': block,
    });
    for (const digest of [sha1(packed), sha1(PAGE), 'sha1:', 'blake3:abc']) {
      expect(text((await opened(message, fields(digest))).bytes)).toBe(PAGE);
    }
    await expect(opened(message, fields(sha1('else')))).rejects.toMatchObject({ code: 'E_DIGEST' });
    expect(text((await opened(message, fields(sha1('else'), sha1(message)))).bytes)).toBe(PAGE);
  });

  it('gives any block its page or an error of the catalogue', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('gzip', 'deflate', 'br', 'gzip, br', 'x'),
        fc.constantFrom('chunked', 'identity'),
        (body, coding, transfer) => {
          const fields = { 'Content-Encoding': coding, 'Transfer-Encoding': transfer };
          try {
            openArchivedPage({ url: URI, block: madeResponse(body, fields), http: true }, LIMIT);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(RapportError);
          }
        },
      ),
    );
  });
});

describe('an HTTP message', () => {
  it('is read whatever its line ends, and without a body', () => {
    expect(responseHead(Buffer.from('HTTP/1.0 200\nA: b\n\nbody'))).toMatchObject({ status: 200, bodyStart: 19 });
    expect(responseHead(Buffer.from('HTTP/2 204 No Content\r\nA: b'))).toMatchObject({ status: 204, bodyStart: 27 });
    expect(responseHead(Buffer.from('<html>'))).toBeNull();
  });

  it('loses its chunks in any division, and nothing where it has none', () => {
    const fields = new Map([['transfer-encoding', 'Chunked']]);
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (parts) => {
        expect(text(withoutChunks(chunked(...parts), fields))).toBe(parts.join(''));
      }),
    );
    expect(text(withoutChunks(Buffer.from(PAGE), fields))).toBe(PAGE);
    expect(text(withoutChunks(Buffer.from('4\r\nabcd\r\n8\r\nef'), fields))).toBe('abcdef');
  });
});

it('tells digests in base32 and in hexadecimal digits, of the kinds that are in use', () => {
  for (const algorithm of ['sha1', 'sha256', 'sha512', 'md5']) {
    const digest = createHash(algorithm).update('abc').digest();
    expect(hasDigest(Buffer.from('abc'), `${algorithm}:${digest.toString('hex')}`)).toBe(true);
    expect(hasDigest(Buffer.from('abc'), `${algorithm.toUpperCase()}:${base32(digest)}`)).toBe(true);
    expect(hasDigest(Buffer.from('abd'), `${algorithm}:${base32(digest)}`)).toBe(false);
  }
  // RFC 4648, section 10.
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(base32(Buffer.from('foob'))).toBe('MZXW6YQ');
});

it('reads the article of an archived page, in the encoding of its header', async () => {
  const sentence =
    'The foreign ministers of Peru and Chile met in Lima on Monday and signed an accord on fishing, they said.';
  const html = madeNewsPage(3, [sentence, `Señor Núñez said so. ${sentence}`, sentence]);
  const block = madeResponse(Buffer.from(html, 'latin1'), { 'Content-Type': 'text/html; charset=iso-8859-1' });
  const article = readPage({ archived: (await sorted({ block })) as ArchivedPage });
  expect(article).toMatchObject({ title: 'Report 3', url: URI, published: '2025-03-04' });
  expect(article.text).toContain('Señor Núñez');
});
