import { expect, test } from 'vitest';
import { TemplateSet } from './template-set.ts';

const ATOMS = ['a', 'b', 'c'];

test('tells templates, atoms and their order apart', () => {
  const set = new TemplateSet(['a', 'b', 'a b', 'b a', 'a b c'], ATOMS, 1);
  const rows = new Int32Array(set.size);
  set.fill(Int32Array.of(7, 7, 9), rows, 0xffff);
  expect(new Set(rows).size).toBe(5);
  const again = new Int32Array(set.size);
  set.fill(Int32Array.of(7, 7, 8), again, 0xffff);
  expect([...again.subarray(0, 4)]).toEqual([...rows.subarray(0, 4)]);
  expect(again[4]).not.toBe(rows[4]);
});

test('refuses a template with an unknown atom or with too many', () => {
  expect(() => new TemplateSet(['a x'], ATOMS, 1)).toThrow(/unknown atom "x"/);
  expect(() => new TemplateSet(['a b c a b'], ATOMS, 1)).toThrow(/more than 4/);
});
