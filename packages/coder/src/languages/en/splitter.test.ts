import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitEnglish } from './splitter.ts';

function sentences(text: string): string[] {
  return splitEnglish(text).map(({ tokens }) => text.slice(tokens[0]![0], tokens[tokens.length - 1]![1]));
}

test.each([
  ['titles', ['Mr. Moe met Dr. Lund.', 'They talked.']],
  ['initials', ['J. R. Moe spoke first.', 'He left.']],
  ['a country at a sentence end', ['The deal binds the U.S.', 'The pact is old.']],
  ['a country inside', ['The U.S. Senate voted.']],
  ['a month', ['They met on Jan. 6 in Oslo.', 'Nothing came of it.']],
  ['a number', ['It is No. 2 on the list.', 'No. 1 is peace.']],
  ['a dateline', ['OSLO, Jan. 6 (NTB) -- The envoy arrived.', 'He smiled.']],
  ['an hour', ['Talks began at 5 p.m. on Monday.', 'They end at 9 a.m.', 'The hall is open.']],
  ['a closing quote', ['“We will wait.”', '“We have time,” he said.']],
  ['a question in quotes that goes on', ['“Will you sign?” asked the reporter.', 'Nobody spoke.']],
  ['decimals', ['Trade rose 3.5 per cent.', 'Prices fell.']],
  ['an ellipsis that goes on', ['He paused ... and signed.']],
  ['an ellipsis that ends', ['He paused ...', 'Then he signed.']],
  ['an address on the web', ['See https://example.org/a.b?c=1.', 'It is free.']],
  ['a firm', ['Moe Inc. said it will build.', 'Work starts soon.']],
  ['a bracket', ['They signed (at last).', 'It holds.']],
])('keeps its head over %s', (_, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

test('ends a sentence with its line, so that headlines need no full stop', () => {
  const found = splitEnglish('Norway, Chile sign pact\nThe pact was signed on Monday. It is short.');
  expect(found.map((s) => s.paragraph)).toEqual([0, 1, 1]);
});

test('gives ordered, visible tokens inside the text for any input', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const { tokens } of splitEnglish(text)) {
        expect(tokens.length).toBeGreaterThan(0);
        for (const [start, end] of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toMatch(/^\S+$/u);
          at = end;
        }
      }
    }),
  );
});

test.each([
  ['clauses', 'the envoy said that '],
  ['spaces', '          '],
  ['quotes', '"” ’\' '],
  ['periods', '. .'],
  ['hyphens', 'a-b-'],
  ['capitals with periods', 'U.S.'],
  ['apostrophes', "n't's"],
  ['line breaks', '\n \n'],
  ['at signs', 'a@a'],
])('ends on two hundred thousand %s, which squared would not', (_, unit) => {
  splitEnglish(unit.repeat(200_000));
});
