// Sums over what was read.

import type { SourceState } from '@rapport/ingest';
import { expect, it } from 'vitest';
import { emptyMonths, languagesOf, spanOf } from './reading-figures.ts';

function outlet(fields: Partial<SourceState>): SourceState {
  return {
    publisher: 'A',
    publisher_country: 'KOR',
    language: 'en',
    documents: 3,
    days: 3,
    first: '2025-11-03',
    last: '2026-02-10',
    months: [
      ['2025-11', 2],
      ['2026-02', 1],
    ],
    missing_days: 97,
    ...fields,
  };
}

it('counts the months without a document, across the turn of a year', () => {
  expect(emptyMonths(outlet({}))).toBe(2);
  expect(emptyMonths(outlet({ first: null, last: null, months: [] }))).toBe(0);
});

it('spans all outlets, and nothing where none is dated', () => {
  expect(spanOf([outlet({}), outlet({ first: '2024-01-01', last: '2024-05-01' })])).toEqual([
    '2024-01-01',
    '2026-02-10',
  ]);
  expect(spanOf([outlet({ first: null, last: null })])).toBeNull();
});

it('adds outlets up by language, the most read first', () => {
  const all = [outlet({ language: 'ko', documents: 2, last: null }), outlet({}), outlet({ last: '2026-03-01' })];
  expect(languagesOf(all)).toEqual([
    { language: 'en', outlets: 2, documents: 6, last: '2026-03-01' },
    { language: 'ko', outlets: 1, documents: 2, last: null },
  ]);
});
