// Records come out whole and in order however the file is cut into pieces, and damage costs no more than its own record.

import { gzipSync } from 'node:zlib';
import { madeRecord, madeResponse, packedWarc } from '@rapport/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWarc, type WarcOptions } from './read-warc.ts';
import type { WarcItem } from './warc-item.ts';

const INFO = madeRecord({ type: 'warcinfo', block: 'software: made\r\n' });
const page = (n: number, size = 40): Buffer =>
  madeRecord({ uri: `https://made.example/${n}`, block: madeResponse(`<p>${n} ${'x'.repeat(size)}</p>`) });
const PAGES = [1, 2, 3, 4].map((n) => page(n));

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, { size = 1000, ...options }: WarcOptions & { size?: number } = {}) {
  const items: WarcItem[] = [];
  for await (const item of readWarc(pieces(bytes, size), options)) items.push(item);
  return items;
}

/** Each item as a word: the last part of a record's address, or its type; of a fault its message. */
function words(items: readonly WarcItem[]): string[] {
  return items.map((item) => {
    if (item.kind === 'fault') return `! ${item.message}`;
    return item.fields.get('warc-target-uri')?.split('/').at(-1) ?? item.fields.get('warc-type') ?? '?';
  });
}

describe.each([
  ['packed', packedWarc],
  ['plain', (records: readonly Uint8Array[]) => Buffer.concat(records)],
])('a %s file', (form, joined) => {
  it('gives every record with its fields and its block', async () => {
    const items = await read(joined([INFO, ...PAGES]));
    expect(words(items)).toEqual(['warcinfo', '1', '2', '3', '4']);
    expect(Buffer.from((items[1] as { block: Uint8Array }).block).toString()).toMatch(/^HTTP\/1.1 200 OK.*<\/p>$/s);
  });

  it('can be read on from the end of any record', async () => {
    const file = joined([INFO, ...PAGES]);
    const items = await read(file);
    expect(items[0]!.offset).toBe(0);
    for (const [i, { end }] of items.entries()) {
      expect(words(await read(file.subarray(end!), { from: end! }))).toEqual(['1', '2', '3', '4'].slice(i));
      expect(items[i + 1]?.offset ?? end).toBe(end);
    }
  });

  it('tells a record that the file cuts off', async () => {
    const file = joined([page(1), page(2, 5000)]);
    const items = await read(file.subarray(0, file.length - 30));
    expect(words(items)[0]).toBe('1');
    expect(items[1]).toMatchObject({ kind: 'fault', cut: true, uri: 'https://made.example/2' });
    expect(items).toHaveLength(2);
  });

  it('goes on after a record that announces more bytes than it has', async () => {
    const long = madeRecord({ uri: 'https://made.example/long', block: 'abc', fields: { 'Content-Length': '90' } });
    const items = await read(joined([page(1), long, page(2), page(3)]));
    expect(words(items).filter((word) => !word.startsWith('!'))).toEqual(['1', '2', '3']);
    expect(items[1]).toMatchObject({ kind: 'fault', uri: 'https://made.example/long' });
    expect(items).toHaveLength(4);
  });

  it('goes on after a record that announces fewer bytes than it has', async () => {
    const short = madeRecord({ uri: 'https://made.example/short', block: 'abcdef', fields: { 'Content-Length': '2' } });
    const items = await read(joined([page(1), short, page(2)]));
    expect(words(items)).toEqual(['1', expect.stringMatching(/^! .*behind the 2 bytes/), '2']);
  });

  it.each([
    ['no length', { 'Content-Length': null }],
    ['a length that is no number', { 'Content-Length': '-5' }],
  ])('goes on after a header with %s', async (_, fields) => {
    const bad = madeRecord({ uri: 'https://made.example/bad', block: 'abc', fields });
    const items = await read(joined([bad, page(2)]));
    expect(words(items)).toEqual([expect.stringMatching(/^! .*Content-Length/), '2']);
  });

  it('goes on after bytes that are no record', async () => {
    const items = await read(joined([page(1), Buffer.from('<html>no record at all</html>\r\n\r\n'), page(2)]));
    expect(words(items)).toEqual(['1', '! no record begins here', '2']);
  });

  it('passes over the blocks that are not wanted or too large, without holding them', async () => {
    const items = await read(joined([INFO, page(1), page(2, 9000)]), {
      maxBlock: 5000,
      wants: (fields) => fields.get('warc-type') === 'response',
    });
    expect(items.map((item) => item.kind === 'record' && item.block !== null)).toEqual([false, true, false]);
    expect(items[2]).toMatchObject({ kind: 'record', length: expect.any(Number) });
  });

  it('gives the same items for any cut of its bytes', async () => {
    const file = joined([INFO, ...PAGES, page(5, 3000)]);
    const whole = await read(file);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        expect(await read(file, { size })).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('ends, and loses none of the sound records behind, whatever a stretch of it is replaced by', async () => {
    const before = joined([page(1)]);
    const middle = joined([page(2), page(3)]);
    const after = joined([page(4), page(5), page(6)]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(middle.length),
        fc.nat(middle.length),
        fc.uint8Array({ maxLength: 300 }),
        async (one, other, junk) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          const spoilt = Buffer.concat([middle.subarray(0, start), junk, middle.subarray(end)]);
          const found = words(await read(Buffer.concat([before, spoilt, after])));
          const sound = found.filter((word) => /^\d$/.test(word));
          expect(found[0]).toBe('1');
          // Without its blank lines the record before may take the beginning of the next one along.
          expect(sound.slice(-2)).toEqual(['5', '6']);
          if (form === 'packed') expect(sound.slice(-3)).toEqual(['4', '5', '6']);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a packed file', () => {
  it('tells a member whose check sum differs, and goes on', async () => {
    const file = packedWarc(PAGES);
    const second = gzipSync(PAGES[1]!);
    const start = gzipSync(PAGES[0]!).length;
    file.writeUInt32LE(7, start + second.length - 8);
    const items = await read(file);
    expect(words(items)).toEqual(['1', '! the gzip data is damaged: its check sum differs', '3', '4']);
    expect(items[1]).toMatchObject({ uri: 'https://made.example/2', offset: start, cut: false });
  });

  it('tells where the download ended', async () => {
    const file = packedWarc(PAGES);
    const items = await read(file.subarray(0, file.length - 5));
    expect(items.at(-1)).toMatchObject({ kind: 'fault', cut: true });
    expect(words(items).slice(0, 3)).toEqual(['1', '2', '3']);
  });

  it('may be one member, or members that end anywhere', async () => {
    const plain = Buffer.concat([INFO, ...PAGES]);
    expect(words(await read(gzipSync(plain)))).toEqual(['warcinfo', '1', '2', '3', '4']);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: plain.length }), async (size) => {
        const members: Buffer[] = [];
        for (let at = 0; at < plain.length; at += size) members.push(gzipSync(plain.subarray(at, at + size)));
        expect(words(await read(Buffer.concat(members)))).toEqual(['warcinfo', '1', '2', '3', '4']);
      }),
      { numRuns: 40 },
    );
  });

  it('may name its members, as gzip does with files', async () => {
    const named = gzipSync(PAGES[0]!);
    const header = Buffer.concat([named.subarray(0, 3), Buffer.of(8), named.subarray(4, 10), Buffer.from('a.warc\0')]);
    const file = Buffer.concat([header, named.subarray(10), gzipSync(PAGES[1]!)]);
    expect(words(await read(file))).toEqual(['1', '2']);
  });
});

it('says nothing of an empty file, and that a file of another kind holds no record', async () => {
  expect(await read(Buffer.alloc(0))).toEqual([]);
  expect(words(await read(Buffer.from('GIF89a')))).toEqual(['! no record begins here']);
  expect(words(await read(Buffer.from('not a record, but a text of some length')))).toEqual([
    '! no record begins here',
  ]);
});

it('reads what warcio writes', async () => {
  const { WARCRecord, WARCSerializer } = await import('warcio');
  const members: Uint8Array[] = [];
  for (const n of [1, 2]) {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`<p>page ${n}</p>`);
    }
    const record = WARCRecord.create(
      {
        url: `https://made.example/${n}`,
        date: '2026-01-06T10:00:00Z',
        type: 'response',
        warcHeaders: {},
        httpHeaders: { 'content-type': 'text/html' },
        statusline: 'HTTP/1.1 200 OK',
      },
      content(),
    );
    members.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  const items = await read(Buffer.concat(members));
  expect(words(items)).toEqual(['1', '2']);
  expect(items[0]).toMatchObject({ kind: 'record', offset: 0, end: members[0]!.length });
});
