import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActionWeights, RowWeights } from './dense-weights.ts';
import { Kernel } from './kernel.ts';
import { LogScale } from './log-scale.ts';
import { ActionQuestion, ClassQuestion, Question, RowQuestion } from './question.ts';
import { SparseWeights } from './sparse-weights.ts';
import { TemplateSet } from './template-set.ts';

const ROWS = 64;
const CLASSES = 5;
const ATOMS = ['a', 'b', 'c', 'd'];
const TEMPLATES = ['a', 'b', 'a b', 'b a', 'c d', 'a b c', 'd c b', 'a b c d', 'd c b a', 'c'];
const SET = new TemplateSet(TEMPLATES, ATOMS, 1);
const SCALE = new LogScale(1, 1000);
const kernel = new Kernel();
const atoms = kernel.ints(ATOMS.length);

const hashes = fc.array(fc.integer(), { minLength: ATOMS.length, maxLength: ATOMS.length });
const code = fc.nat({ max: 254 });
/** For each row, its entries: a class and the code of a weight. */
const tables = fc.array(fc.array(fc.tuple(fc.nat({ max: CLASSES - 1 }), code), { maxLength: 4 }), {
  minLength: ROWS,
  maxLength: ROWS,
});
/** Splits the templates into looks. */
const looks = fc.shuffledSubarray(TEMPLATES, { maxLength: 6 }).map((names) => [names.slice(0, 3), names.slice(3)]);

function sparse(table: readonly (readonly (readonly [number, number])[])[]): SparseWeights {
  return new SparseWeights(
    SCALE,
    Uint8Array.from(table, (row) => row.length),
    Uint16Array.from(table.flat(), ([c, weight]) => (weight << 8) | c),
  );
}

function rowsOf(set: TemplateSet, mask: number): number[] {
  return [...new Question(kernel, set, atoms, mask).rows()];
}

/** The best of some classes, the next one, and how far apart they are. */
function ranked(scores: readonly number[], classes: readonly number[]): [number, number, number] {
  const order = classes.toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  const [best, second] = order;
  return second === undefined ? [best!, -1, 2 ** 30] : [best!, second, scores[best!]! - scores[second]!];
}

describe('Question', () => {
  it('tells templates, atoms and their order apart', () => {
    const set = new TemplateSet(['a', 'b', 'a b', 'b a', 'a b c'], ATOMS, 1);
    atoms.set([7, 7, 9, 0]);
    const rows = rowsOf(set, 0xffff);
    expect(new Set(rows).size).toBe(5);
    atoms.set([7, 7, 8, 0]);
    const again = rowsOf(set, 0xffff);
    expect(again.slice(0, 4)).toEqual(rows.slice(0, 4));
    expect(again[4]).not.toBe(rows[4]);
  });

  it('gives the rows that shipped models were trained with', () => {
    atoms.set([1, -2, 3_000_000_000 | 0, 4]);
    expect(rowsOf(new TemplateSet(['a', 'a b', 'a b c', 'a b c d'], ATOMS, 0x5bd1e995), 0xfffff)).toEqual([
      511954, 115959, 919775, 497854,
    ]);
  });

  it('gives the same rows whatever the looks', () => {
    fc.assert(
      fc.property(hashes, looks, (values, named) => {
        atoms.set(values);
        expect(rowsOf(new TemplateSet(TEMPLATES, ATOMS, 1, named), 0xffff).sort()).toEqual(rowsOf(SET, 0xffff).sort());
      }),
    );
  });

  it('says so when it has more templates than there is room for', () => {
    const many = new TemplateSet(Array(257).fill('a'), ATOMS, 1);
    expect(() => new Question(kernel, many, atoms, 1)).toThrow('257 templates, at most 256');
  });
});

describe('ClassQuestion', () => {
  it('sums up what each row has for each class', () => {
    fc.assert(
      fc.property(tables, hashes, looks, (table, values, named) => {
        atoms.set(values);
        const set = new TemplateSet(TEMPLATES, ATOMS, 1, named);
        const expected = new Array<number>(CLASSES).fill(0);
        for (const row of rowsOf(set, ROWS - 1))
          for (const [c, weight] of table[row]!) expected[c]! += SCALE.table[weight]!;
        const question = new ClassQuestion(kernel, set, atoms, sparse(table), { count: CLASSES });
        question.score();
        expect([...question.scores]).toEqual(expected);
        question.takeBest();
        expect([question.best, question.second, question.lead]).toEqual(ranked(expected, [0, 1, 2, 3, 4]));
        question.choose();
        expect([question.best, question.second, question.lead]).toEqual(ranked(expected, [0, 1, 2, 3, 4]));
      }),
    );
  });

  it('leaves out the classes that may not be, and the looks that are needless', () => {
    fc.assert(
      fc.property(tables, hashes, looks, fc.nat({ max: 3000 }), (table, values, named, sure) => {
        atoms.set(values);
        const set = new TemplateSet(TEMPLATES, ATOMS, 1, named);
        const question = new ClassQuestion(kernel, set, atoms, sparse(table), {
          first: 1,
          count: CLASSES,
          barred: 3,
          sure: [sure, sure, Infinity],
        });
        question.choose();
        const rows = rowsOf(set, ROWS - 1);
        const scores = new Array<number>(CLASSES).fill(0);
        let expected: [number, number, number] = [0, 0, 0];
        let from = 0;
        for (const to of set.looks) {
          for (const row of rows.slice(from, to))
            for (const [c, weight] of table[row]!) scores[c]! += SCALE.table[weight]!;
          expected = ranked(scores, [1, 2, 4]);
          if (expected[2] >= sure) break;
          from = to;
        }
        expect([question.best, question.second, question.lead]).toEqual(expected);
      }),
    );
  });

  it('adds later looks to what the scores say already', () => {
    fc.assert(
      fc.property(tables, hashes, looks, (table, values, named) => {
        atoms.set(values);
        const set = new TemplateSet(TEMPLATES, ATOMS, 1, named);
        const question = new ClassQuestion(kernel, set, atoms, sparse(table), { count: CLASSES });
        question.score();
        const whole = [...question.scores];
        question.scoreLook(0);
        question.choose(1);
        expect([...question.scores]).toEqual(whole);
      }),
    );
  });

  it('has no second where only one class may be', () => {
    const weights = sparse(Array.from({ length: ROWS }, () => []));
    const question = new ClassQuestion(kernel, SET, atoms, weights, { first: 1, count: 3, barred: 2 });
    question.choose();
    expect([question.best, question.second, question.lead]).toEqual([1, -1, 2 ** 30]);
  });
});

describe('ActionQuestion', () => {
  it('chooses among those allowed', () => {
    const codes = fc.array(fc.nat({ max: 0xffff }), { minLength: ROWS, maxLength: ROWS });
    fc.assert(
      fc.property(codes, hashes, fc.integer({ min: 1, max: 7 }), (pairs, values, allowed) => {
        atoms.set(values);
        const scores = [0, 0, 0];
        for (const row of rowsOf(SET, ROWS - 1)) {
          scores[1]! += SCALE.table[pairs[row]! & 0xff]!;
          scores[2]! += SCALE.table[pairs[row]! >>> 8]!;
        }
        const question = new ActionQuestion(kernel, SET, atoms, new ActionWeights(SCALE, Uint16Array.from(pairs)), [
          Infinity,
        ]);
        question.choose(allowed);
        const classes = [0, 1, 2].filter((one) => (allowed & (1 << one)) !== 0);
        expect([question.best, question.second, question.lead]).toEqual(ranked(scores, classes));
      }),
    );
  });
});

describe('RowQuestion', () => {
  it('sums up one weight a row', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: ROWS, maxLength: ROWS }), hashes, (codes, values) => {
        atoms.set(values);
        const expected = rowsOf(SET, ROWS - 1).reduce((sum, row) => sum + SCALE.table[codes[row]!]!, 0);
        expect(new RowQuestion(kernel, SET, atoms, new RowWeights(SCALE, Uint8Array.from(codes))).sum()).toBe(expected);
      }),
    );
  });
});

describe('Kernel', () => {
  it('keeps pieces apart however they follow one another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 12 }), (counts) => {
        const own = new Kernel();
        const pieces = counts.map((count, i) => own.ints(count).fill(i));
        pieces.forEach((piece, i) => {
          expect(piece.every((one) => one === i)).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('copies an array once, and keeps another kernel’s working memory out of shared weights', () => {
    const own = new Kernel();
    const array = Uint16Array.from([1, 2, 3]);
    expect(own.hold(array)).toBe(own.hold(array));
    const copy = own.copy(array);
    expect(own.copy(Buffer.from([1, 2])).constructor).toBe(Uint8Array);
    const other = new Kernel(own.memory);
    expect(other.hold(copy)).toBe(copy.byteOffset);
    other.ints(100_000).fill(-1);
    own.ints(100_000).fill(-1);
    expect([...copy]).toEqual([1, 2, 3]);
  });
});
