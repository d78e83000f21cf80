import { gzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeArticle, encodeArticle } from './article-message.ts';

it('gives back what was sent, short or long', () => {
  const article = fc.record(
    {
      document: fc.record(
        { id: fc.string({ minLength: 1 }), text: fc.string({ minLength: 1, maxLength: 200 }), title: fc.string() },
        { requiredKeys: ['id', 'text'] },
      ),
      source: fc.string(),
      line: fc.nat(),
      licence: fc.string(),
      archived: fc.constant(true as const),
    },
    { requiredKeys: ['document', 'source'] },
  );
  fc.assert(
    fc.property(article, fc.boolean(), (sent, long) => {
      const text = long ? sent.document.text.repeat(2000) : sent.document.text;
      const whole = { ...sent, document: { ...sent.document, text } };
      fc.pre(isDocument(whole));
      expect(decodeArticle(encodeArticle(whole))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

function isDocument(article: Parameters<typeof encodeArticle>[0]): boolean {
  try {
    decodeArticle(encodeArticle(article));
    return true;
  } catch {
    return false;
  }
}

it('answers foreign bytes with an error of the catalogue', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), fc.json().map(Buffer.from), fc.uint8Array().map(gzipSync)), (bytes) => {
      try {
        decodeArticle(bytes);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(RapportError);
        expect((thrown as RapportError).code).not.toBe('E_INTERNAL');
      }
    }),
  );
  const cut = encodeArticle({ document: { id: 'a', text: 'word '.repeat(10_000) }, source: 'made' }).slice(0, 90);
  expect(() => decodeArticle(cut)).toThrow(expect.objectContaining({ code: 'E_TRUNCATED' }));
});
