import { doc } from '@rapport/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../doc/doc.ts';
import { longNamesOf, repairNames } from './name-repairs.ts';

const NAMES = longNamesOf([
  {
    code: 'KOR',
    name: 'South Korea',
    names: [],
    adjectives: ['South Korean'],
    people: [],
    capital: 'Seoul',
    governments: [],
    neighbours: [],
    lat: 36.4,
    lon: 127.8,
  },
]);

function repaired(tree: Doc): string[] {
  if (repairNames(tree, NAMES)) tree.linkChildren();
  return Array.from({ length: tree.length }, (_, t) => `${tree.form(t)} ${tree.deprel(t)} ${tree.head(t)}`);
}

const joined = (heads: number[], deps: string[]) =>
  doc({
    words: ['China', 'and', 'South', 'Korea', 'agreed', '.'],
    lemmas: ['China', 'and', 'South', 'Korea', 'agree', '.'],
    tags: ['PROPN', 'CCONJ', 'PROPN', 'PROPN', 'VERB', 'PUNCT'],
    heads,
    deps,
  });

const RIGHT = ['China nsubj 4', 'and cc 3', 'South compound 3', 'Korea conj 0', 'agreed root -1', '. punct 4'];

describe('repairing names', () => {
  it('keeps the first of two states out of the name of the second', () => {
    expect(repaired(joined([3, 2, 0, 4, -1, 4], ['compound', 'cc', 'conj', 'nsubj', 'root', 'punct']))).toEqual(RIGHT);
  });

  it('joins two subjects of one verb', () => {
    expect(repaired(joined([4, 4, 3, 4, -1, 4], ['nsubj', 'cc', 'compound', 'nsubj', 'root', 'punct']))).toEqual(RIGHT);
  });

  it('makes one conjunct of a name torn in two', () => {
    expect(repaired(joined([4, 2, 0, 0, -1, 4], ['nsubj', 'cc', 'conj', 'conj', 'root', 'punct']))).toEqual(RIGHT);
  });

  it('leaves a sound tree as it is', () => {
    const tree = joined([4, 3, 3, 0, -1, 4], ['nsubj', 'cc', 'compound', 'conj', 'root', 'punct']);
    expect(repairNames(tree, NAMES)).toBe(false);
  });

  it('gives a hyphenated given name to the family name before it', () => {
    const tree = doc({
      words: ['Han', 'Duck', '-', 'soo', 'met', 'Xi', '.'],
      lemmas: ['Han', 'duck', '-', 'so', 'meet', 'Xi', '.'],
      tags: ['PROPN', 'NOUN', 'PUNCT', 'ADV', 'VERB', 'PROPN', 'PUNCT'],
      heads: [4, 4, 1, 4, -1, 4, 4],
      deps: ['nsubj:pass', 'nsubj', 'punct', 'advmod', 'root', 'obj', 'punct'],
      glued: [2, 3],
    });
    expect(repaired(tree).slice(0, 4)).toEqual(['Han nsubj 4', 'Duck flat 0', '- punct 0', 'soo flat 0']);
    expect(tree.pos(3)).toBe('PROPN');
  });

  it('takes a noun that opens a sentence for the name that it is elsewhere', () => {
    const shape = { heads: [1, -1, 1, 1], deps: ['nsubj', 'root', 'obj', 'punct'] };
    const tree = doc(
      { words: ['Cho', 'met', 'Wang', '.'], tags: ['PROPN', 'VERB', 'PROPN', 'PUNCT'], ...shape },
      { words: ['Wang', 'urged', 'calm', '.'], tags: ['NOUN', 'VERB', 'NOUN', 'PUNCT'], ...shape },
    );
    repairNames(tree, NAMES);
    expect(tree.pos(4)).toBe('PROPN');
  });

  it('takes a family name for one wherever the text gives it with a given name', () => {
    const shape = { heads: [1, -1, 1, 2, 1], deps: ['nsubj', 'root', 'obj', 'flat', 'punct'] };
    const tree = doc(
      { words: ['Cho', 'met', 'Wang', 'Yi', '.'], tags: ['PROPN', 'VERB', 'NOUN', 'PROPN', 'PUNCT'], ...shape },
      {
        words: ['Cho', 'asked', 'Wang', '.'],
        tags: ['PROPN', 'VERB', 'NOUN', 'PUNCT'],
        heads: [1, -1, 1, 1],
        deps: ['nsubj', 'root', 'obj', 'punct'],
      },
    );
    repairNames(tree, NAMES);
    expect([tree.pos(2), tree.pos(7)]).toEqual(['PROPN', 'PROPN']);
  });

  it('never leaves a ring, whatever tree it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), (choice) => {
        // Every token hangs on one that came before it in a shuffled order, so that the input is a tree.
        const order = [0, 1, 2, 3, 4, 5].sort((a, b) => (choice[a] ?? 0) - (choice[b] ?? 0) || a - b);
        const heads = order.map(() => -1);
        order.slice(1).forEach((t, i) => {
          heads[t] = order[(choice[i] ?? 0) % (i + 1)] ?? -1;
        });
        const tree = joined(
          heads,
          heads.map((head) => (head < 0 ? 'root' : 'conj')),
        );
        repairNames(tree, NAMES);
        for (let t = 0; t < tree.length; t++) {
          let steps = 0;
          for (let at = t; at >= 0 && steps <= tree.length; at = tree.head(at)) steps++;
          expect(steps).toBeLessThanOrEqual(tree.length);
        }
      }),
    );
  });
});
