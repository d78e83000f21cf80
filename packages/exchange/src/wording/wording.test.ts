// The plain words: reasons of a pack are told too, and periods as short as they can be.

import { describe, expect, it } from 'vitest';
import { dateWords, periodWords, reasonWords } from './wording.ts';

describe('words', () => {
  it.each([
    ['no_actor', 'nobody named who does it'],
    ['of_a_pack', 'of a pack'],
    ['constructor', 'constructor'],
  ])('tell the reason %s', (reason, told) => {
    expect(reasonWords(reason)).toBe(told);
  });

  it.each([
    ['2026-01-01', '2030-12-31', '2026–2030'],
    ['2026-01-01', '2026-12-31', '2026'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2026-03-01', '2026-03-15', '1–15 Mar 2026'],
    ['2026-03-20', '2026-04-02', '20 Mar 2026 – 2 Apr 2026'],
    ['2026-03-20', '2026-03-20', '20 Mar 2026'],
  ])('tells %s to %s as %s', (start, end, words) => {
    expect(periodWords(start, end)).toBe(words);
  });

  it('tells a week by its first day', () => {
    expect(dateWords('2026-01-05', 'week')).toBe('week of 5 Jan 2026');
  });
});
