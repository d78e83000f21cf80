import { expect, test } from 'vitest';
import { TemplateSet } from './template-set.ts';

const ATOMS = ['a', 'b', 'c'];

test('orders templates look by look, those that no look names last, and by their number of atoms within a look', () => {
  const set = new TemplateSet(['a', 'b', 'c', 'a b', 'b c'], ATOMS, 1, [['b c', 'b'], ['c']]);
  expect(set.looks).toEqual([2, 3, 5]);
  expect([...set.ends]).toEqual([1, 2, 2, 2, 3, 3, 3, 3, 4, 5, 5, 5]);
  const room = set.seeds.length;
  const atomsOf = (template: number): number[] => [0, 1, 2, 3].map((k) => set.offsets[k * room + template]!);
  expect([0, 1, 2, 3, 4].map(atomsOf)).toEqual([
    [4, 0, 0, 0],
    [4, 8, 0, 0],
    [8, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 4, 0, 0],
  ]);
  expect(room).toBeGreaterThanOrEqual(set.size + 3);
});

test('refuses a template with an unknown atom or with too many', () => {
  expect(() => new TemplateSet(['a x'], ATOMS, 1)).toThrow(/unknown atom "x"/);
  expect(() => new TemplateSet(['a b c a b'], ATOMS, 1)).toThrow(/more than 4/);
  expect(() => new TemplateSet(['a'], ATOMS, 1, [['b']])).toThrow(/no template of the set/);
});
