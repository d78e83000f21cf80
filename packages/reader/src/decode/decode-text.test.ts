import { brotliCompressSync, gzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
};
/** Bytes of `text` in an encoding, found by decoding every pair of bytes: Node has no encoder of its own. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [first, second]);
    }
    const single = decoder.decode(Uint8Array.of(first));
    if (single.length === 1 && single !== '\ufffd') table.set(single, [first]);
  }
  return Uint8Array.from([...text].flatMap((c) => (c <= '\x7f' ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))));
}

const KOREAN = '두 나라의 장관이 만나서 어업 문제를 이야기하고 다음 달에 다시 만나기로 하였다. ';
const CHINESE = '两国的部长在会上说，他们同意恢复中断的贸易，对方也表示了同样的意思，这是一个好的开始。';
const TAIWANESE = '部長說，雙方都不希望這個事件擴大，他們會在兩個星期內提出報告，這是好的。';
const JAPANESE = '両国の外相は、来月にもう一度会うことで合意した。これは良い知らせだと述べた。';
const RUSSIAN = 'министры двух стран встретились во вторник и договорились о поставках зерна';

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8('\ufeffgrüß'), undefined, 'grüß'],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...utf16('grüß', true)]), undefined, 'grüß'],
    ['utf-16be', Uint8Array.from([0xfe, 0xff, ...utf16('grüß', false)]), undefined, 'grüß'],
    ['utf-16le', utf16('<html><p>no mark here</p>', true), undefined, '<html><p>no mark here</p>'],
    ['euc-kr', encode(KOREAN, 'euc-kr'), 'text/html; charset=EUC-KR', KOREAN],
    ['euc-kr', encode(`<meta charset=euc-kr>${KOREAN}`, 'euc-kr'), undefined, `<meta charset=euc-kr>${KOREAN}`],
    ['euc-kr', encode(KOREAN, 'euc-kr'), undefined, KOREAN],
    ['gb18030', encode(CHINESE, 'gb18030'), undefined, CHINESE],
    ['big5', encode(TAIWANESE, 'big5'), undefined, TAIWANESE],
    ['shift_jis', encode(JAPANESE, 'shift_jis'), undefined, JAPANESE],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), undefined, RUSSIAN],
    ['windows-1252', latin('He said \x93no\x94 \x96 in a caf\xe9.'), undefined, 'He said “no” – in a café.'],
  ])('decodes %s', (encoding, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType === undefined ? {} : { contentType })).toEqual({ encoding, text });
  });

  it('believes the bytes when header and declaration are wrong', () => {
    const bytes = utf8(`<meta charset="euc-kr"><p>${KOREAN}</p>`);
    expect(decodeText(bytes, { contentType: 'text/html; charset=iso-8859-1' }).encoding).toBe('utf-8');
  });

  it('keeps reading UTF-8 in which a few characters are broken', () => {
    const bytes = utf8(KOREAN.repeat(5));
    bytes[40] = 0xff;
    expect(decodeText(bytes).encoding).toBe('utf-8');
  });

  it.each([
    ['a PDF', latin('%PDF-1.7\n1 0 obj')],
    ['a PNG picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['a zip archive or office file', latin('PK\x03\x04\x14\0\x06\0')],
    ['an ELF program', latin('\x7fELF\x02\x01\x01')],
    ['binary data', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 23)],
    ['binary data', brotliCompressSync(utf8(KOREAN.repeat(50)))],
  ])('refuses %s by name', (kind, bytes) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ code: 'E_BINARY', message: expect.stringContaining(kind) }),
    );
  });

  it('undoes gzip, and tells a cut-off file and a bomb apart', () => {
    const zipped = gzipSync(utf8(KOREAN.repeat(200)));
    expect(decodeText(zipped).text).toBe(KOREAN.repeat(200));
    expect(() => decodeText(zipped.subarray(0, 60))).toThrow(expect.objectContaining({ code: 'E_TRUNCATED' }));
    const bomb = gzipSync(Buffer.alloc(30_000_000, 0x20));
    expect(() => decodeText(bomb)).toThrow(expect.objectContaining({ code: 'E_TOO_LARGE' }));
  });

  it('refuses a page beyond the limit', () => {
    expect(() => decodeText(new Uint8Array(50_000_000).fill(0x61))).toThrow(
      expect.objectContaining({ code: 'E_TOO_LARGE' }),
    );
  });

  it('gives text or a RapportError for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          return typeof decodeText(bytes).text === 'string';
        } catch (thrown) {
          return thrown instanceof RapportError;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any text that was encoded as UTF-8', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}|\ufeff/u.test(text));
    fc.assert(fc.property(printable, (text) => decodeText(utf8(`text: ${text}`)).text === `text: ${text}`));
  });
});
