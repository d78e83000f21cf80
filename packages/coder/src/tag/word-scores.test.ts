import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordScores } from './word-scores.ts';

test('gives what was kept last for a word, or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 200_000 }), fc.integer({ min: -9, max: 9 }))), (words) => {
      const kept = new WordScores(3);
      const last = new Map<number, number>();
      for (const [word, score] of words) {
        kept.keep(word * 15, Int32Array.of(score, score + 1, 0, 99));
        last.set(word, score);
      }
      const scores = new Int32Array(4);
      for (const [word, score] of last) {
        if (kept.read(word * 15, scores)) expect([...scores]).toEqual([score, score + 1, 0, 0]);
      }
    }),
  );
});

test('keeps the latest word, and forgets all when told', () => {
  const kept = new WordScores(2);
  const scores = new Int32Array(2);
  kept.keep(30, Int32Array.of(4, 5));
  expect(kept.read(30, scores)).toBe(true);
  expect([...scores]).toEqual([4, 5]);
  expect(kept.read(45, scores)).toBe(false);
  kept.clear();
  expect(kept.read(30, scores)).toBe(false);
});
