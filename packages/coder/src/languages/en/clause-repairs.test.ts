import { doc } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../doc/doc.ts';
import { repairClauses } from './clause-repairs.ts';

function repaired(tree: Doc): string[] {
  if (repairClauses(tree)) tree.linkChildren();
  return Array.from({ length: tree.length }, (_, t) => `${tree.form(t)} ${tree.deprel(t)} ${tree.head(t)}`);
}

describe('repairing clauses', () => {
  it('makes a predicate of the participle behind a subject that was taken for the root', () => {
    const tree = doc({
      words: ['Ministers', 'of', 'states', 'agreed', 'to', 'meet', '.'],
      lemmas: ['minister', 'of', 'state', 'agree', 'to', 'meet', '.'],
      tags: ['NOUN', 'ADP', 'NOUN', 'VERB', 'PART', 'VERB', 'PUNCT'],
      xpos: ['NNS', 'IN', 'NNS', 'VBN', 'TO', 'VB', '.'],
      heads: [-1, 2, 0, 2, 5, 3, 0],
      deps: ['root', 'case', 'nmod', 'acl', 'mark', 'advcl', 'punct'],
    });
    const lines = repaired(tree);
    expect([lines[0], lines[3]]).toEqual(['Ministers nsubj 3', 'agreed root -1']);
    expect(tree.tag(3)).toBe('VBD');
  });

  it('makes a predicate of the participle between a subject and a noun', () => {
    const tree = doc({
      words: ['Unions', 'announced', 'protests', '.'],
      tags: ['NOUN', 'VERB', 'NOUN', 'PUNCT'],
      xpos: ['NNS', 'VBN', 'NNS', '.'],
      heads: [2, 2, -1, 2],
      deps: ['nsubj', 'amod', 'root', 'punct'],
    });
    expect(repaired(tree)).toEqual(['Unions nsubj 1', 'announced root -1', 'protests obj 1', '. punct 1']);
  });

  it('takes a word in -s right behind a bare verb for its object', () => {
    const tree = doc({
      words: ['They', 'will', 'resume', 'exchanges', '.'],
      tags: ['PRON', 'AUX', 'VERB', 'VERB', 'PUNCT'],
      xpos: ['PRP', 'MD', 'VB', 'VBZ', '.'],
      heads: [2, 2, -1, 2, 2],
      deps: ['nsubj', 'aux', 'root', 'ccomp', 'punct'],
    });
    expect(repaired(tree)[3]).toBe('exchanges obj 2');
    expect(tree.pos(3)).toBe('NOUN');
  });

  it('hangs the infinitive of an order on the order', () => {
    const tree = doc({
      words: ['Oslo', 'ordered', 'firms', 'to', 'stop', '.'],
      lemmas: ['Oslo', 'order', 'firm', 'to', 'stop', '.'],
      tags: ['PROPN', 'VERB', 'NOUN', 'PART', 'VERB', 'PUNCT'],
      xpos: ['NNP', 'VBD', 'NNS', 'TO', 'VB', '.'],
      heads: [1, -1, 1, 4, 1, 1],
      deps: ['nsubj', 'root', 'obj', 'mark', 'advcl', 'punct'],
    });
    expect(repaired(tree)[4]).toBe('stop xcomp 1');
  });

  it('gives a clause that lacks nothing to the verb of telling, and a relative one to its noun', () => {
    const told = (object: string) =>
      doc({
        words: ['He', 'told', 'officials', 'that', 'Oslo', 'opposes', object, '.'],
        lemmas: ['he', 'tell', 'official', 'that', 'Oslo', 'oppose', object, '.'],
        tags: ['PRON', 'VERB', 'NOUN', 'PRON', 'PROPN', 'VERB', object === 'it' ? 'PRON' : 'ADV', 'PUNCT'],
        xpos: ['PRP', 'VBD', 'NNS', 'WDT', 'NNP', 'VBZ', object === 'it' ? 'PRP' : 'RB', '.'],
        heads: [1, -1, 1, 5, 5, 2, 5, 1],
        deps: ['nsubj', 'root', 'iobj', 'obj', 'nsubj', 'acl:relcl', object === 'it' ? 'obj' : 'advmod', 'punct'],
      });
    expect(repaired(told('it'))[5]).toBe('opposes ccomp 1');
    expect(repaired(told('often'))[5]).toBe('opposes acl:relcl 2');
  });

  it('lets a number count the noun behind it', () => {
    const tree = doc({
      words: ['Twelve', 'Danes', 'left', '.'],
      tags: ['NUM', 'PROPN', 'VERB', 'PUNCT'],
      xpos: ['CD', 'NNPS', 'VBD', '.'],
      heads: [2, 0, -1, 2],
      deps: ['nsubj', 'obj', 'root', 'punct'],
    });
    expect(repaired(tree).slice(0, 2)).toEqual(['Twelve nummod 1', 'Danes nsubj 2']);
  });

  it('gives a participle behind a hyphen to the noun behind it', () => {
    const tree = doc({
      words: ['They', 'lifted', 'long', '-', 'standing', 'curbs', '.'],
      tags: ['PRON', 'VERB', 'ADV', 'PUNCT', 'VERB', 'NOUN', 'PUNCT'],
      xpos: ['PRP', 'VBD', 'RB', 'HYPH', 'VBG', 'NNS', '.'],
      heads: [1, -1, 4, 4, 1, 4, 1],
      deps: ['nsubj', 'root', 'advmod', 'punct', 'xcomp', 'obj', 'punct'],
      glued: [3, 4],
    });
    const lines = repaired(tree);
    expect([lines[4], lines[5]]).toEqual(['standing amod 5', 'curbs obj 1']);
  });

  it('joins a name to the subject right behind it', () => {
    const tree = doc({
      words: ['Front', 'fighters', 'took', 'hills', '.'],
      tags: ['PROPN', 'NOUN', 'VERB', 'NOUN', 'PUNCT'],
      xpos: ['NNP', 'NNS', 'VBD', 'NNS', '.'],
      heads: [2, 2, -1, 2, 2],
      deps: ['nsubj', 'nsubj', 'root', 'obj', 'punct'],
    });
    expect(repaired(tree)[0]).toBe('Front compound 1');
  });

  it('takes a name right behind a verb of asking for its object', () => {
    const tree = doc({
      words: ['Oslo', 'asked', 'Lund', 'to', 'come', '.'],
      lemmas: ['Oslo', 'ask', 'Lund', 'to', 'come', '.'],
      tags: ['PROPN', 'VERB', 'PROPN', 'PART', 'VERB', 'PUNCT'],
      xpos: ['NNP', 'VBD', 'NNP', 'TO', 'VB', '.'],
      heads: [1, -1, 1, 4, 2, 1],
      deps: ['nsubj', 'root', 'ccomp', 'mark', 'acl', 'punct'],
    });
    const lines = repaired(tree);
    expect([lines[2], lines[4]]).toEqual(['Lund obj 1', 'come xcomp 1']);
  });

  it('joins a verb with an auxiliary to the one that has the same', () => {
    const tree = doc({
      words: ['Oslo', 'has', 'said', 'it', 'waits', 'and', 'has', 'objected', '.'],
      tags: ['PROPN', 'AUX', 'VERB', 'PRON', 'VERB', 'CCONJ', 'AUX', 'VERB', 'PUNCT'],
      xpos: ['NNP', 'VBZ', 'VBN', 'PRP', 'VBZ', 'CC', 'VBZ', 'VBN', '.'],
      heads: [2, 2, -1, 4, 2, 7, 7, 4, 2],
      deps: ['nsubj', 'aux', 'root', 'nsubj', 'ccomp', 'cc', 'aux', 'conj', 'punct'],
    });
    expect(repaired(tree)[7]).toBe('objected conj 2');
  });
});
