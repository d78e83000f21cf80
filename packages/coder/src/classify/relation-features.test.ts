import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { relationFeatures } from './relation-features.ts';

const NO_LEXICON = { typesOf: () => [] };
const PASSIVE =
  'Zenda/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be handed/VERB/0/root/hand grain/NOUN/3/obj by/ADP/7/case Ruritanian/ADJ/7/amod farmers/NOUN/3/obl/farmer';

describe('relationFeatures', () => {
  const features = relationFeatures(treeOf(PASSIVE), [5, 7], [0, 1], NO_LEXICON);

  it('never names a name', () => {
    expect(features.filter((feature) => feature.includes('Zenda') || feature.includes('Ruritania'))).toEqual([]);
  });

  it('tells what kind of actor acts, by which preposition and in which voice', () => {
    expect(features).toEqual(expect.arrayContaining(['ah:farmer', 'ap:hand:by', 'rpass:hand', 'order:ra']));
  });

  it('tells the nouns that give a verb its sense', () => {
    expect(features).toContain('rvn:hand>obj:grain');
  });

  it('takes each span for one word of a phrase', () => {
    expect(features).toContain('n3:grain_by_<A>');
  });
});
