import { expect, test } from 'vitest';
import { normalizeForm, WORD, WORD_STRIDE, WordTable } from './word-table.ts';

const FACTS = { tagSet: 3, fixedTag: 7, cluster: 12, coarseCluster: 2, capitals: 5, dictionary: 65 };

function columns(table: WordTable, form: string): number[] {
  const at = table.locate(form);
  return [...table.data.subarray(at, at + WORD_STRIDE)];
}

test('shares facts among forms alike up to case and digits', () => {
  const table = new WordTable(new Map([['g00', FACTS]]));
  const first = columns(table, 'G20');
  const second = columns(table, 'g77');
  expect(first[WORD.fixedTag]).toBe(7);
  expect(second[WORD.cluster]).toBe(first[WORD.cluster]);
  expect(second[WORD.shape]).not.toBe(first[WORD.shape]);
});

test('knows no tag for a new form, but its affixes', () => {
  const table = new WordTable(new Map());
  const first = columns(table, 'overtaxed');
  const second = columns(table, 'relaxed');
  expect(first[WORD.fixedTag]).toBe(-1);
  expect(first[WORD.suffix4]).toBe(second[WORD.suffix4]);
  expect(first[WORD.prefix2]).not.toBe(second[WORD.prefix2]);
});

test('gives the same row again, also after the table has grown and been relieved', () => {
  const table = new WordTable(new Map());
  const first = columns(table, 'pact');
  for (let i = 0; i < 140_000; i++) table.locate(`word${i.toString(36)}`);
  expect(columns(table, 'pact')).toEqual(first);
  expect(table.relieve()).toBe(true);
  expect(columns(table, 'pact')).toEqual(first);
  expect(table.relieve()).toBe(false);
});

test('normalises case and digits', () => {
  expect(normalizeForm('MH17')).toBe('mh00');
});
