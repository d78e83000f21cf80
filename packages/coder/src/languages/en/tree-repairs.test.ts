import { doc } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { repairTrees } from './tree-repairs.ts';

const hungOnTheDay = (verb: string, lemma: string) =>
  doc({
    words: ['Oslo', verb, 'on', 'Monday', 'that', 'it', 'signed', 'a', 'treaty', '.'],
    lemmas: ['Oslo', lemma, 'on', 'Monday', 'that', 'it', 'sign', 'a', 'treaty', '.'],
    tags: ['PROPN', 'VERB', 'ADP', 'PROPN', 'PRON', 'PRON', 'VERB', 'DET', 'NOUN', 'PUNCT'],
    heads: [1, -1, 3, 1, 6, 6, 3, 8, 6, 1],
    deps: ['nsubj', 'root', 'case', 'obl', 'obl', 'nsubj', 'acl:relcl', 'det', 'obj', 'punct'],
  });

describe('repairing trees', () => {
  it('gives a that-clause behind a day to the verb of speech in front of it', () => {
    const tree = hungOnTheDay('said', 'say');
    repairTrees(tree);
    expect([tree.head(6), tree.deprel(6), tree.deprel(4), tree.pos(4)]).toEqual([1, 'ccomp', 'mark', 'SCONJ']);
    expect([...tree.children(1)]).toContain(6);
  });

  it('leaves the clause where the verb in front tells no speech', () => {
    const tree = hungOnTheDay('left', 'leave');
    repairTrees(tree);
    expect([tree.head(6), tree.deprel(6)]).toEqual([3, 'acl:relcl']);
  });

  it('gives an infinitive behind a noun of intention to the noun', () => {
    const tree = doc({
      words: ['Oslo', 'cancelled', 'plans', 'to', 'visit', 'Bergen', '.'],
      lemmas: ['Oslo', 'cancel', 'plan', 'to', 'visit', 'Bergen', '.'],
      tags: ['PROPN', 'VERB', 'NOUN', 'PART', 'VERB', 'PROPN', 'PUNCT'],
      heads: [1, -1, 1, 4, 1, 4, 1],
      deps: ['nsubj', 'root', 'obj', 'mark', 'advcl', 'obj', 'punct'],
    });
    repairTrees(tree);
    expect([tree.head(4), tree.deprel(4)]).toEqual([2, 'acl']);
  });
});
