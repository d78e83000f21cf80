import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedStrings } from './packed-strings.ts';

describe('PackedStrings', () => {
  it('finds what a map finds, and nothing else', () => {
    const word = fc.string({ maxLength: 4, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const packed = PackedStrings.of(words);
        expect([...packed]).toEqual(words);
        words.forEach((each, number) => {
          expect(packed.indexOf(each)).toBe(number);
        });
        expect(packed.indexOf(other)).toBe(words.indexOf(other));
      }),
    );
  });

  it('finds the last of equal strings', () => {
    expect(PackedStrings.of(['b', 'a', 'b']).indexOf('b')).toBe(2);
  });

  it('is made again of its arrays', () => {
    const { units, ends, slots } = PackedStrings.of(['pact', '조약', '']);
    const again = new PackedStrings({ units, ends, slots });
    expect(['조약', '', 'pac'].map((s) => again.indexOf(s))).toEqual([1, 2, -1]);
    expect(again.length).toBe(3);
  });
});
