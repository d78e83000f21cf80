// Whatever tree comes in, a tree comes out.

import { doc } from '@rapport/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairArguments } from './argument-repairs.ts';

const WORDS = [
  ...['Utopia', 'soldiers', 'shot', 'dead', 'set', 'free', 'president', 'of', 'and', 'as', 'by', 'a', ',', 'move'],
  ...['that', 'condemned', 'promised', 'army', 'euros', '90', 'threats', 'repeated', 'U.S.', 'talks'],
  ...['persona', 'non', 'declared', 'minister', 'said'],
];
const UPOS = ['NOUN', 'PROPN', 'VERB', 'ADP', 'ADJ', 'DET', 'PUNCT'];
const TAGS = ['NN', 'NNP', 'NNS', 'VBD', 'VBN', 'VBZ', 'IN', 'JJ', 'DT'];
const DEPS = ['nsubj', 'obj', 'obl', 'nmod', 'conj', 'cc', 'acl:relcl', 'advcl', 'ccomp', 'xcomp', 'appos'].concat([
  'amod',
  'vocative',
  'case',
  'det',
  'mark',
  'nummod',
  'parataxis',
  'nsubj:pass',
]);

const token = fc.record({
  word: fc.constantFrom(...WORDS),
  upos: fc.constantFrom(...UPOS),
  tag: fc.constantFrom(...TAGS),
  dep: fc.constantFrom(...DEPS),
  above: fc.nat(),
});

/** Heads of a random tree: each token in a shuffled order hangs on one placed before it. */
function headsOf(above: readonly number[], order: readonly number[]): number[] {
  const heads = Array.from({ length: order.length }, () => -1);
  order.forEach((t, at) => {
    if (at > 0) heads[t] = order[above[t]! % at]!;
  });
  return heads;
}

describe('repairing arguments', () => {
  it('leaves a tree', () => {
    const sentence = fc.array(token, { minLength: 3, maxLength: 14 });
    const orders = sentence.chain((tokens) =>
      fc.tuple(fc.constant(tokens), fc.shuffledSubarray([...tokens.keys()], { minLength: tokens.length })),
    );
    fc.assert(
      fc.property(orders, ([tokens, order]) => {
        const made = doc({
          words: tokens.map(({ word }) => word),
          tags: tokens.map(({ upos }) => upos),
          heads: headsOf(
            tokens.map(({ above }) => above),
            order,
          ),
          deps: tokens.map(({ dep }) => dep),
        });
        tokens.forEach(({ upos, tag }, t) => {
          made.setTag(t, upos, tag);
        });
        for (let t = 0; t < made.length; t++) if (repairArguments(made, t)) made.linkChildren();
        for (let t = 0; t < made.length; t++) {
          let steps = 0;
          for (let at = t; at >= 0; at = made.head(at)) expect(++steps).toBeLessThanOrEqual(made.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('hangs no verb on a clause of its own', () => {
    const made = doc({
      words: ['Starting', 'drills', 'as', 'Utopia', 'repeated', 'said'],
      tags: ['VERB', 'NOUN', 'ADP', 'PROPN', 'VERB', 'VERB'],
      heads: [4, 0, 3, 1, 5, -1],
      deps: ['advcl', 'obj', 'case', 'nmod', 'ccomp', 'root'],
    });
    made.setTag(4, 'VERB', 'VBD');
    for (let t = 0; t < made.length; t++) repairArguments(made, t);
    expect(Array.from({ length: made.length }, (_, t) => made.head(t))).toEqual([4, 0, 3, 1, 5, -1]);
  });

  it('gives a verb without a subject the name behind the comma of the clause before', () => {
    const made = doc({
      words: ['After', 'meeting', 'Lund', ',', 'president', 'Moe', 'said', 'so'],
      lemmas: ['after', 'meet', 'Lund', ',', 'president', 'Moe', 'say', 'so'],
      tags: ['SCONJ', 'VERB', 'PROPN', 'PUNCT', 'NOUN', 'PROPN', 'VERB', 'ADV'],
      heads: [1, 6, 1, 4, 2, 2, -1, 6],
      deps: ['mark', 'advcl', 'obj', 'punct', 'appos', 'appos', 'root', 'advmod'],
    });
    made.setTag(6, 'VERB', 'VBD');
    for (let t = 0; t < made.length; t++) if (repairArguments(made, t)) made.linkChildren();
    expect([made.head(5), made.deprel(5), made.head(4), made.deprel(4)]).toEqual([6, 'nsubj', 5, 'nmod:desc']);
  });

  it('declares the envoy, and not his person', () => {
    const made = doc({
      words: ['Oslo', 'declared', 'the', 'envoy', 'persona', 'non', 'grata'],
      lemmas: ['Oslo', 'declare', 'the', 'envoy', 'persona', 'non', 'grata'],
      tags: ['PROPN', 'VERB', 'DET', 'NOUN', 'NOUN', 'X', 'NOUN'],
      heads: [1, -1, 4, 4, 1, 6, 4],
      deps: ['nsubj', 'root', 'det', 'compound', 'obj', 'case', 'nmod'],
    });
    for (let t = 0; t < made.length; t++) if (repairArguments(made, t)) made.linkChildren();
    const heads = [2, 3, 4].map((t) => `${made.form(t)} ${made.deprel(t)} ${made.head(t)}`);
    expect(heads).toEqual(['the det 3', 'envoy obj 1', 'persona xcomp 1']);
  });
});
