import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Doc, NO_HEAD } from '../doc/doc.ts';
import { isUnder } from '../doc/tree.ts';
import { ActionWeights, RowWeights } from '../linear/dense-weights.ts';
import { Kernel } from '../linear/kernel.ts';
import { LogScale } from '../linear/log-scale.ts';
import { SparseWeights } from '../linear/sparse-weights.ts';
import { WordTable } from '../tag/word-table.ts';
import { Parser } from './parser.ts';
import { FIRST_PASS, MAIN_PASS, thorough } from './parser-features.ts';

const kernel = new Kernel();

function docOf(count: number): Doc {
  const text = 'w '.repeat(count);
  return new Doc(text, [
    { paragraph: 0, tokens: Array.from({ length: count }, (_, i) => [2 * i, 2 * i + 1] as const) },
  ]);
}

function parserOf(seed: number, isReviewed = true): Parser {
  const rows = 64;
  const scale = new LogScale(1, 500);
  const codes = Uint16Array.from({ length: rows }, (_, i) => Math.imul(i + 1, seed | 1));
  const entries = Uint16Array.from({ length: rows }, (_, i) => ((Math.imul(i, seed | 1) & 0xff) << 8) | (1 + (i % 2)));
  const pass = {
    actions: new ActionWeights(scale, codes),
    relations: new SparseWeights(scale, new Uint8Array(rows).fill(1), entries),
  };
  const asked = new RowWeights(
    new LogScale(1, 50_000),
    Uint8Array.from({ length: rows }, (_, i) => Math.imul(i + 3, seed | 1)),
  );
  return new Parser(
    kernel,
    {
      relations: ['', 'nsubj', 'obj', 'root'],
      first: pass,
      main: pass,
      ...(isReviewed ? { review: { promise: asked, trees: asked } } : {}),
    },
    new WordTable(new Map()),
  );
}

test('gives one tree with one root whatever the weights', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), fc.boolean(), (count, seed, isReviewed) => {
      const doc = docOf(count);
      parserOf(seed, isReviewed).parse(doc);
      doc.linkChildren();
      const roots = Array.from({ length: count }, (_, t) => t).filter((t) => doc.head(t) === NO_HEAD);
      expect(roots).toHaveLength(1);
      expect(doc.deprel(roots[0]!)).toBe('root');
      for (let t = 0; t < count; t++) {
        expect(isUnder(doc, t, roots[0]!)).toBe(true);
        expect(doc.deprel(t)).not.toBe('');
      }
    }),
  );
});

test('ends on a sentence of a hundred thousand words, which squared it would not', () => {
  const doc = docOf(100_000);
  parserOf(7).parse(doc);
  expect(doc.deprel(doc.length - 1)).not.toBe('');
});

test('a thorough pass leaves out no look', () => {
  for (const design of [FIRST_PASS, MAIN_PASS]) {
    const { actions, left, right, reversed } = thorough(design);
    for (const { sure } of [actions, left, right]) expect(new Set(sure)).toEqual(new Set([Infinity]));
    expect(actions.templates).toBe(design.actions.templates);
    expect(reversed).toBe(design.reversed);
  }
});
