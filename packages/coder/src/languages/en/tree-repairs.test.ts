import { doc } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { LongNames } from './name-repairs.ts';
import { repairTrees } from './tree-repairs.ts';

const NONE: LongNames = new Map();

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
    repairTrees(tree, NONE);
    expect([tree.head(6), tree.deprel(6), tree.deprel(4), tree.pos(4)]).toEqual([1, 'ccomp', 'mark', 'SCONJ']);
    expect([...tree.children(1)]).toContain(6);
  });

  it('takes what is counted behind a verb for its object', () => {
    const counted = (of: string, deprel: string) =>
      doc({
        words: ['Oslo', 'closed', '20', of, 'mines', '.'],
        tags: ['PROPN', 'VERB', 'NUM', 'ADP', 'NOUN', 'PUNCT'],
        heads: [1, -1, 1, 4, 2, 1],
        deps: ['nsubj', 'root', 'obl:unmarked', 'case', deprel, 'punct'],
      });
    const tree = counted('of', 'nmod');
    repairTrees(tree, NONE);
    expect([tree.head(2), tree.deprel(2)]).toEqual([1, 'obj']);
    const bare = counted('at', 'obl');
    repairTrees(bare, NONE);
    expect(bare.deprel(2)).toBe('obl:unmarked');
  });

  it('leaves the clause where the verb in front tells no speech', () => {
    const tree = hungOnTheDay('left', 'leave');
    repairTrees(tree, NONE);
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
    repairTrees(tree, NONE);
    expect([tree.head(4), tree.deprel(4)]).toEqual([2, 'acl']);
  });

  it('takes a past form with a preposition of calling for active where no auxiliary makes it passive', () => {
    const tree = doc({
      words: ['Oslo', 'called', 'on', 'Bergen', 'to', 'wait', '.'],
      lemmas: ['Oslo', 'call', 'on', 'Bergen', 'to', 'wait', '.'],
      tags: ['PROPN', 'VERB', 'ADP', 'PROPN', 'PART', 'VERB', 'PUNCT'],
      xpos: ['NNP', 'VBN', 'IN', 'NNP', 'TO', 'VB', '.'],
      heads: [1, -1, 3, 1, 5, 1, 1],
      deps: ['nsubj:pass', 'root', 'case', 'obl', 'mark', 'advcl', 'punct'],
    });
    repairTrees(tree, NONE);
    expect([tree.deprel(0), tree.tag(1)]).toEqual(['nsubj', 'VBD']);
  });

  it('makes a conjunct of what a conjunction joins to a name', () => {
    const tree = doc({
      words: ['Ada', 'and', 'Chancellor', 'Berg', 'met', '.'],
      tags: ['PROPN', 'CCONJ', 'PROPN', 'PROPN', 'VERB', 'PUNCT'],
      heads: [4, 0, 3, 0, -1, 4],
      deps: ['nsubj', 'cc', 'nmod:desc', 'list', 'root', 'punct'],
    });
    repairTrees(tree, NONE);
    expect([tree.deprel(3), tree.head(1)]).toEqual(['conj', 3]);
  });

  it('gives a verb without a conjunction before it the noun behind `and` as its subject', () => {
    const tree = doc({
      words: ['Ada', 'flew', 'to', 'Oslo', 'and', 'the', 'governments', 'signed', 'agreements', '.'],
      tags: ['PROPN', 'VERB', 'ADP', 'PROPN', 'CCONJ', 'DET', 'NOUN', 'VERB', 'NOUN', 'PUNCT'],
      xpos: ['NNP', 'VBD', 'IN', 'NNP', 'CC', 'DT', 'NNS', 'VBD', 'NNS', '.'],
      heads: [1, -1, 3, 1, 6, 6, 3, 1, 7, 1],
      deps: ['nsubj', 'root', 'case', 'obl', 'cc', 'det', 'conj', 'conj', 'obj', 'punct'],
    });
    repairTrees(tree, NONE);
    expect([tree.head(6), tree.deprel(6), tree.head(4)]).toEqual([7, 'nsubj', 7]);
  });

  it('takes the second of two bare phrases behind a verb of giving for the gift', () => {
    const tree = doc({
      words: ['Oslo', 'offered', 'Lund', 'its', 'condolences', '.'],
      lemmas: ['Oslo', 'offer', 'Lund', 'its', 'condolence', '.'],
      tags: ['PROPN', 'VERB', 'PROPN', 'PRON', 'NOUN', 'PUNCT'],
      heads: [1, -1, 1, 4, 1, 1],
      deps: ['nsubj', 'root', 'obj', 'nmod:poss', 'obl', 'punct'],
    });
    repairTrees(tree, NONE);
    expect([tree.deprel(2), tree.deprel(4)]).toEqual(['iobj', 'obj']);
  });

  it('gives a that-clause behind a place of speech to the verb of speech', () => {
    const tree = doc({
      words: ['Oslo', 'said', 'in', 'public', 'that', 'Lund', 'left', '.'],
      lemmas: ['Oslo', 'say', 'in', 'public', 'that', 'Lund', 'leave', '.'],
      tags: ['PROPN', 'VERB', 'ADP', 'ADJ', 'SCONJ', 'PROPN', 'VERB', 'PUNCT'],
      heads: [1, -1, 3, 1, 6, 6, 3, 1],
      deps: ['nsubj', 'root', 'case', 'obl', 'mark', 'nsubj', 'ccomp', 'punct'],
    });
    repairTrees(tree, NONE);
    expect([tree.head(6), tree.deprel(6)]).toEqual([1, 'ccomp']);
  });

  it('denies the verb of what is no longer so', () => {
    const denied = (degree: string) =>
      doc({
        words: ['Oslo', 'no', degree, 'trusts', 'Lund', '.'],
        tags: ['PROPN', 'ADV', 'ADV', 'VERB', 'PROPN', 'PUNCT'],
        heads: [3, 2, 3, -1, 3, 3],
        deps: ['nsubj', 'advmod', 'advmod', 'root', 'obj', 'punct'],
      });
    const tree = denied('longer');
    repairTrees(tree, NONE);
    expect(tree.head(1)).toBe(3);
    const other = denied('sooner');
    repairTrees(other, NONE);
    expect(other.head(1)).toBe(2);
  });

  it('reads `held hostage by` as a passive, without an agent as it stands', () => {
    const held = (preposition: string) =>
      doc({
        words: ['Envoys', 'were', 'seized', 'and', 'held', 'hostage', preposition, 'rebels', '.'],
        lemmas: ['envoy', 'be', 'seize', 'and', 'hold', 'hostage', preposition, 'rebel', '.'],
        tags: ['NOUN', 'AUX', 'VERB', 'CCONJ', 'VERB', 'NOUN', 'ADP', 'NOUN', 'PUNCT'],
        xpos: ['NNS', 'VBD', 'VBN', 'CC', 'VBD', 'NN', 'IN', 'NNS', '.'],
        heads: [2, 2, -1, 4, 2, 4, 7, 5, 2],
        deps: ['nsubj:pass', 'aux:pass', 'root', 'cc', 'conj', 'obj', 'case', 'nmod', 'punct'],
      });
    const tree = held('by');
    repairTrees(tree, NONE);
    expect([tree.tag(4), tree.head(7), tree.deprel(7)]).toEqual(['VBN', 4, 'obl']);
    const other = held('near');
    repairTrees(other, NONE);
    expect([other.tag(4), other.head(7)]).toEqual(['VBD', 5]);
  });

  it('gives the second of two subjects to the place in front of it', () => {
    const blast = (place: string) =>
      doc({
        words: ['Bombs', 'in', 'the', place, 'Gao', 'hurt', 'ten', '.'],
        tags: ['NOUN', 'ADP', 'DET', 'NOUN', 'PROPN', 'VERB', 'NUM', 'PUNCT'],
        heads: [5, 3, 3, 0, 5, -1, 5, 5],
        deps: ['nsubj', 'case', 'det', 'nmod', 'nsubj', 'root', 'obj', 'punct'],
      });
    const tree = blast('town');
    repairTrees(tree, NONE);
    expect([tree.head(4), tree.deprel(4)]).toEqual([3, 'appos']);
    const other = blast('morning');
    repairTrees(other, NONE);
    expect(other.head(4)).toBe(5);
  });

  it('gives the country behind a town to the town', () => {
    const blast = (relation: string) =>
      doc({
        words: ['Bombs', 'in', 'Gao', ',', 'Mali', 'hurt', 'ten', '.'],
        tags: ['NOUN', 'ADP', 'PROPN', 'PUNCT', 'PROPN', 'VERB', 'NUM', 'PUNCT'],
        heads: [5, 2, 0, 4, 5, -1, 5, 5],
        deps: ['nsubj', 'case', relation, 'punct', 'nsubj', 'root', 'obj', 'punct'],
      });
    const tree = blast('nmod');
    repairTrees(tree, NONE);
    expect(tree.head(4)).toBe(2);
    const other = blast('appos');
    repairTrees(other, NONE);
    expect(other.head(4)).toBe(5);
  });

  it('gives an adverb of direction behind a verb to the verb and not to the number behind', () => {
    const pushed = (word: string) =>
      doc({
        words: ['Guards', 'pushed', word, 'ten', 'men', '.'],
        tags: ['NOUN', 'VERB', 'ADV', 'NUM', 'NOUN', 'PUNCT'],
        heads: [1, -1, 3, 4, 1, 1],
        deps: ['nsubj', 'root', 'advmod', 'nummod', 'obj', 'punct'],
      });
    const tree = pushed('back');
    repairTrees(tree, NONE);
    expect(tree.head(2)).toBe(1);
    const other = pushed('nearly');
    repairTrees(other, NONE);
    expect(other.head(2)).toBe(3);
  });
});
