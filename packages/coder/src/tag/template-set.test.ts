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

test('writes the rows look by look, those that no look names last', () => {
  const templates = ['a', 'b', 'c', 'a b', 'b c'];
  const plain = new TemplateSet(templates, ATOMS, 1);
  const looking = new TemplateSet(templates, ATOMS, 1, [['b c', 'b'], ['c']]);
  const atoms = Int32Array.of(7, 8, 9);
  const all = new Int32Array(plain.size);
  plain.fill(atoms, all, 0xffff);
  const rows = new Int32Array(looking.size);
  expect(looking.looks).toEqual([2, 3, 5]);
  looking.fillLook(0, atoms, rows, 0xffff);
  expect([...rows]).toEqual([all[1], all[4], 0, 0, 0]);
  looking.fillLook(1, atoms, rows, 0xffff);
  expect(rows[2]).toBe(all[2]);
  looking.fill(atoms, rows, 0xffff);
  expect([...rows].sort()).toEqual([...all].sort());
});

test('refuses a template with an unknown atom or with too many', () => {
  expect(() => new TemplateSet(['a x'], ATOMS, 1)).toThrow(/unknown atom "x"/);
  expect(() => new TemplateSet(['a b c a b'], ATOMS, 1)).toThrow(/more than 4/);
  expect(() => new TemplateSet(['a'], ATOMS, 1, [['b']])).toThrow(/no template of the set/);
});
