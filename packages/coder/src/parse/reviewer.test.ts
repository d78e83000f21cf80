import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc } from '../doc/doc.ts';
import { ActionWeights, RowWeights } from '../linear/dense-weights.ts';
import { Kernel } from '../linear/kernel.ts';
import { LogScale } from '../linear/log-scale.ts';
import { SparseWeights } from '../linear/sparse-weights.ts';
import { WordTable } from '../tag/word-table.ts';
import { type Guide, MAIN_PASS } from './parser-features.ts';
import { ParserPass } from './parser-pass.ts';
import { Reviewer } from './reviewer.ts';

const NAMES = ['', 'nsubj', 'obj', 'root'];
const ROWS = 64;
const kernel = new Kernel();

function docOf(count: number): Doc {
  const text = Array.from({ length: count }, (_, i) => String.fromCharCode(97 + (i % 26))).join(' ');
  return new Doc(text, [
    { paragraph: 0, tokens: Array.from({ length: count }, (_, i) => [2 * i, 2 * i + 1] as const) },
  ]);
}

/** A pass of arbitrary small weights, so that every choice is in doubt. */
function passOf(seed: number): ParserPass {
  const scale = new LogScale(1, 30);
  const codes = Uint16Array.from({ length: ROWS }, (_, i) => Math.imul(i + 1, seed | 1));
  const entries = Uint16Array.from({ length: ROWS }, (_, i) => ((Math.imul(i, seed | 1) & 0xff) << 8) | (1 + (i % 2)));
  return new ParserPass(
    kernel,
    {
      actions: new ActionWeights(scale, codes),
      relations: new SparseWeights(scale, new Uint8Array(ROWS).fill(1), entries),
    },
    MAIN_PASS,
    NAMES,
    new WordTable(new Map()),
  );
}

function guideOf(count: number): Guide {
  return { heads: Int32Array.from({ length: count }, (_, i) => i + 1), relations: new Uint8Array(count).fill(1) };
}

/** The same weight in every row. */
function even(weight: number): RowWeights {
  const scale = new LogScale(1, 100_000);
  return new RowWeights(scale, new Uint8Array(ROWS).fill(scale.encode(weight)));
}

interface Tree {
  readonly heads: number[];
  readonly relations: number[];
}

function copy(tree: Guide, count: number): Tree {
  return { heads: [...tree.heads.subarray(0, count)], relations: [...tree.relations.subarray(0, count)] };
}

const SENTENCES = fc.tuple(fc.integer({ min: 2, max: 25 }), fc.integer());

describe('a pass that tries again', () => {
  it('takes the second choice, keeps what was done before and rejoins the old way', () => {
    fc.assert(
      fc.property(SENTENCES, ([count, seed]) => {
        const pass = passOf(seed);
        const doc = docOf(count);
        const former = copy(pass.run(doc, 0, count, guideOf(count)), count);
        for (const doubt of pass.journal.doubts()) {
          const { state, from, to } = pass.retry(doubt);
          expect(state.isFinal).toBe(true);
          expect(from).toBe(doubt.step);
          expect(to).toBeGreaterThan(from);
          if (doubt.relation >= 0) {
            const child = pass.journal.tops[doubt.step]!;
            expect(state.relations[child]).toBe(doubt.relation);
            expect(former.relations[child]).not.toBe(doubt.relation);
          }
        }
      }),
    );
  });

  it('gives the old tree again after any number of tries', () => {
    const pass = passOf(11);
    const doc = docOf(12);
    const former = copy(pass.run(doc, 0, 12, guideOf(12)), 12);
    for (const doubt of pass.journal.doubts()) pass.retry(doubt);
    expect(copy(pass.run(doc, 0, 12, guideOf(12)), 12)).toEqual(former);
  });
});

describe('Reviewer', () => {
  const review = (count: number, seed: number, promise: RowWeights, trees: RowWeights): [Tree, Tree] => {
    const pass = passOf(seed);
    const guide = guideOf(count);
    const state = pass.run(docOf(count), 0, count, guide);
    const former = copy(state, count);
    return [former, copy(new Reviewer(kernel, { promise, trees }, pass, NAMES).review(state, guide), count)];
  };

  it('keeps the tree when no second choice is worth trying', () => {
    fc.assert(
      fc.property(SENTENCES, ([count, seed]) => {
        const [former, later] = review(count, seed, even(-2000), even(2000));
        expect(later).toEqual(former);
      }),
    );
  });

  it('keeps the tree when the others look worse', () => {
    fc.assert(
      fc.property(SENTENCES, ([count, seed]) => {
        const [former, later] = review(count, seed, even(2000), even(-2000));
        expect(later).toEqual(former);
      }),
    );
  });

  it('takes another tree when that looks better', () => {
    const changed = Array.from({ length: 40 }, (_, seed) => {
      const [former, later] = review(9, seed, even(2000), even(2000));
      expect(later.heads.filter((head) => head === 9)).toHaveLength(1);
      return JSON.stringify(later) !== JSON.stringify(former);
    });
    // Two ways may lead to one tree.
    expect(changed.filter(Boolean).length).toBeGreaterThan(20);
  });
});
