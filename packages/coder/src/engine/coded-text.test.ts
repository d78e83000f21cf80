import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedText } from './coded-text.ts';

describe('CodedText', () => {
  it('leaves offsets of the article as they are', () => {
    expect(new CodedText('Lee met Xi.', [{ text: 'A dinner.' }]).textInfo(0, [0, 11])).toEqual({
      sequence: 0,
      start: 0,
      end: 11,
    });
  });

  it('gives a caption its own offsets and number', () => {
    const coded = new CodedText('Lee met Xi.', [{ text: 'A dinner.' }, { text: 'A museum.' }]);
    const start = coded.text.indexOf('A museum');
    expect(coded.textInfo(3, [start, start + 9])).toEqual({ sequence: 3, start: 0, end: 9, caption: 1 });
  });

  it('always leads back to the same words', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, captions) => {
        const coded = new CodedText(
          text,
          captions.map((caption) => ({ text: caption })),
        );
        captions.forEach((caption, i) => {
          const at =
            coded.text.length - captions.slice(i).reduce((n, c) => n + c.length, 2 * (captions.length - i - 1));
          const located = coded.locate(at);
          expect(located.caption).toBe(i);
          const [start, end] = coded.span([at, at + caption.length]);
          expect(caption.slice(start, end)).toBe(caption);
        });
      }),
    );
  });
});
