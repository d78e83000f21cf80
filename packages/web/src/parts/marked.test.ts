// Marks cut a text into pieces and lose nothing of it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf, type TextMark } from './marked.tsx';

const KINDS = ['trigger', 'who', 'when', 'quote', 'skipped'] as const;

const marks = fc.array(
  fc.record({
    span: fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 })),
    kind: fc.constantFrom(...KINDS),
  }),
  { maxLength: 12 },
);

it('joins up to the text again, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(20), marks, (text, start, all) => {
      const pieces = piecesOf(text, start, all as TextMark[]);
      expect(pieces.map(({ part }) => part).join('')).toBe(text);
      for (const { at, part } of pieces) expect(text.slice(at - start, at - start + part.length)).toBe(part);
    }),
  );
});

it('gives the words of the act the colour where marks lie over each other', () => {
  const pieces = piecesOf('Lee met Xi', 100, [
    { span: [100, 110], kind: 'quote' },
    { span: [104, 107], kind: 'trigger' },
  ]);
  expect(pieces.map(({ part, mark }) => [part, mark?.kind])).toEqual([
    ['Lee ', 'quote'],
    ['met', 'trigger'],
    [' Xi', 'quote'],
  ]);
});
