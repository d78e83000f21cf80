// Short lines out of a sentence.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from './wrap-words.ts';

it('breaks at blanks, and says that there is more', () => {
  expect(wrapWords('China warned Seoul on Monday.', 13, 3)).toEqual(['China warned', 'Seoul on', 'Monday.']);
  expect(wrapWords('China warned Seoul on Monday of consequences.', 13, 2)).toEqual(['China warned', 'Seoul on …']);
});

it('breaks between Chinese letters, each as wide as two', () => {
  expect(wrapWords('中国外交部召见韩国大使提出抗议', 12, 2)).toEqual(['中国外交部召', '见韩国大使 …']);
});

it('keeps to the lines and letters it is given, and loses nothing but blanks where all fits', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (text, letters) => {
      const lines = wrapWords(text, letters, 100);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters);
      expect(wrapWords(text, letters, 2).length).toBeLessThanOrEqual(2);
    }),
  );
});
