// The plain words: every code has some, and periods are told as short as they can be.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateWords, periodWords, REASON_WORDS } from './wording.ts';

describe('words', () => {
  it('has words for every reason of the guard table', () => {
    const table = readFileSync(new URL('../../../../data/events/en/guards.tsv', import.meta.url), 'utf8');
    const reasons = table
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[1]!);
    expect(reasons.filter((reason) => !Object.hasOwn(REASON_WORDS, reason))).toEqual([]);
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
