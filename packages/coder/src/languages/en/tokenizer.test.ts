import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeEnglish } from './tokenizer.ts';

const words = (text: string): string =>
  tokenizeEnglish(text, 0, text.length)
    .map(([start, end]) => text.slice(start, end))
    .join(' ');

test.each([
  ["They didn't go.", "They did n't go ."],
  ["The minister's aide can't stay", "The minister 's aide ca n't stay"],
  ['the ministers’ plan', 'the ministers ’ plan'],
  ['It cannot last', 'It can not last'],
  ['a U.S.-led force', 'a U.S. - led force'],
  ['Norway–Chile summit', 'Norway – Chile summit'],
  ['pro-reform and anti-war', 'pro-reform and anti-war'],
  ['pro-U.S. fighters at a UN-run camp', 'pro-U.S. fighters at a UN - run camp'],
  ['Moe v. Lund', 'Moe v. Lund'],
  ['Envoy Park Min-jun', 'Envoy Park Min-jun'],
  ['a Norway-backed plan', 'a Norway - backed plan'],
  ['at 5 p.m. on Jan. 6', 'at 5 p.m. on Jan. 6'],
  ['No. 2 and no.', 'No. 2 and no .'],
  ['Gen. J. R. Moe', 'Gen. J. R. Moe'],
  ['$3.5 billion, 4.1%', '$ 3.5 billion , 4.1 %'],
  ['OSLO, May 3 (NTB) -- Talks', 'OSLO , May 3 ( NTB ) -- Talks'],
  ['See https://example.org/a?b=1.', 'See https://example.org/a?b=1 .'],
  ['a firm, example.com, fell', 'a firm , example.com , fell'],
  ['Write to desk@example.org, please', 'Write to desk@example.org , please'],
  ['Wait... what?!', 'Wait ... what ?!'],
  ['O’Brien of AT&T', 'O’Brien of AT&T'],
  ['“Yes,” she said', '“ Yes , ” she said'],
  ['the 1990s and the 3rd', 'the 1990s and the 3rd'],
])('cuts %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('covers every visible character once and in order', () => {
  const piece = fc.constantFrom("n't", "'s", '-', '.', ' ', 'U.S.', 'Min-', 'a', '“', '3.5', '\u00a0', 'é', '😀', '…');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const spans = tokenizeEnglish(text, 0, text.length);
        let at = 0;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\s*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      },
    ),
    { numRuns: 500 },
  );
});
