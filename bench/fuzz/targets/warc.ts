// Archives of crawlers, packed and plain, down to the article of each page.

import { mayBePage, readPage, readWarc, sortRecord } from '@rapport/reader';
import { RapportError } from '@rapport/record';
import { madeNewsPage, madeRecord, madeResponse, packedWarc } from '@rapport/testkit';
import fc from 'fast-check';
import { demand, type Target } from '../target.ts';

const PAGE = madeNewsPage(1, [
  'The ministers of Peru and Chile met in Lima on Monday.',
  'They agreed to open the border.',
]);
const SMALL = '<p>gone</p>';

const RECORDS = [
  madeRecord({ type: 'warcinfo', block: 'software: made' }),
  madeRecord({ uri: 'https://made.example/1', block: madeResponse(PAGE) }),
  madeRecord({ uri: 'https://made.example/2', block: madeResponse(SMALL, { 'Transfer-Encoding': 'chunked' }) }),
  madeRecord({
    uri: 'https://made.example/3',
    block: madeResponse(`b\r\n${SMALL}\r\n0\r\n\r\n`, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
  }),
  madeRecord({ type: 'revisit', uri: 'https://made.example/4', block: madeResponse('') }),
  madeRecord({
    type: 'conversion',
    uri: 'https://made.example/5',
    block: 'Plain text of a page.',
    fields: { 'Content-Type': 'text/plain' },
  }),
  madeRecord({
    type: 'resource',
    uri: 'https://made.example/6',
    block: SMALL,
    fields: { 'Content-Type': 'text/html', 'WARC-Block-Digest': null },
  }),
];

const TOKENS = [
  'WARC/1.0\r\n',
  'WARC/1.1\r\n',
  '\r\n\r\n',
  '\r\n\r\n\r\n\r\n',
  'Content-Length: ',
  'WARC-Type: response\r\n',
  'WARC-Type: continuation\r\n',
  'WARC-Segment-Number: 2\r\n',
  'WARC-Target-URI: https://made.example/x\r\n',
  'WARC-Block-Digest: sha1:',
  'WARC-Payload-Digest: md5:',
  'sha256:',
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 999999999999 \r\n',
  'Transfer-Encoding: chunked\r\n',
  'Content-Encoding: gzip, br, deflate\r\n',
  'Content-Type: application/http\r\n',
  'ffffffff\r\n',
  '0\r\n\r\n',
  '-1\r\n',
  '\n folded',
  '\x1f\x8b\x08\x04\xff\xff',
  '\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00',
];

const record = fc
  .record({
    type: fc.constantFrom('response', 'resource', 'conversion', 'revisit', 'request', 'warcinfo', ''),
    uri: fc.oneof(
      fc.constantFrom('https://made.example/1', '<https://made.example/2>', 'dns:made', ''),
      fc.string({ maxLength: 10 }),
    ),
    length: fc.option(
      fc.oneof(
        fc.constantFrom('0', '1', '99999999', '-5', '1e3', '18446744073709551616', ' 12 '),
        fc.nat(400).map(String),
      ),
    ),
    digest: fc.option(fc.constantFrom('sha1:AAAA', 'md5:x', 'none:', ':', 'sha1:'.repeat(9))),
    body: fc.oneof(fc.constantFrom(PAGE, SMALL, 'b\r\n<p>gone</p>\r\n0\r\n\r\n'), fc.string({ maxLength: 60 })),
    headers: fc.dictionary(
      fc.constantFrom('Content-Type', 'Content-Encoding', 'Transfer-Encoding', 'Content-Length', 'x'),
      fc.constantFrom('text/html', 'gzip', 'br', 'deflate', 'chunked', 'identity', 'gzip, gzip', 'zstd', '7'),
      { maxKeys: 3 },
    ),
    status: fc.constantFrom('200 OK', '200', '404', '', '200 '.repeat(20)),
  })
  .map(({ type, uri, length, digest, body, headers, status }) =>
    madeRecord({
      type,
      uri,
      block: type === 'response' ? madeResponse(body, headers, status) : body,
      fields: { ...(length === null ? {} : { 'Content-Length': length }), 'WARC-Block-Digest': digest },
    }),
  );
const file = fc
  .tuple(fc.array(fc.oneof(record, fc.constantFrom(...RECORDS)), { maxLength: 4 }), fc.boolean())
  .map(([records, packed]) => (packed ? packedWarc(records) : Buffer.concat(records)));

/** Files in pieces of several sizes; each record that may be a page is read. */
export const warc: Target = {
  samples: [packedWarc(RECORDS), Buffer.concat(RECORDS), ...RECORDS.map((one) => packedWarc([one])), ...RECORDS],
  tokens: TOKENS,
  made: file,
  most: 4000,
  refusals: [],
  async take(input) {
    let before = 0;
    for await (const item of readWarc(pieces(input), {
      maxBlock: 100_000,
      ...(input.length % 2 ? { wants: mayBePage } : {}),
    })) {
      const { end } = item;
      if (item.kind === 'record' && end !== null) {
        demand(
          end >= before && end <= input.length,
          `the place ${end} lies behind ${before}, in ${input.length} bytes`,
        );
        before = end;
      }
      if (item.kind === 'record') readRecord(sortRecord(item));
    }
  },
};

const PAGE_REFUSALS = [
  'E_NO_ARTICLE',
  'E_TOO_DEEP',
  'E_BINARY',
  'E_TRUNCATED',
  'E_TOO_LARGE',
  'E_ENCODING',
  'E_DIGEST',
];

function readRecord(found: ReturnType<typeof sortRecord>): void {
  if (found === null || typeof found === 'string') return;
  try {
    readPage({ archived: found, url: found.url });
  } catch (thrown) {
    if (!(thrown instanceof RapportError) || !PAGE_REFUSALS.includes(thrown.code)) throw thrown;
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1 + ((bytes.length * 7919) % 1500);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
