import { describe, expect, it } from 'vitest';
import { PackedLexicon, type WordFacts } from './word-lexicon.ts';

const NONE: WordFacts = { tagSet: 0, fixedTag: -1, cluster: 0, coarseCluster: 0, capitals: 0, dictionary: 0 };

describe('PackedLexicon', () => {
  const words = new Map<string, WordFacts>([
    ['pact', { ...NONE, dictionary: 3 }],
    ['treaty', { tagSet: 1, fixedTag: 2, cluster: 300, coarseCluster: 30, capitals: 5, dictionary: 70_000 }],
    ['accord', { ...NONE, dictionary: 3 }],
  ]);
  const packed = PackedLexicon.of(words);

  it('gives the facts of each form, in their order', () => {
    expect([...packed]).toEqual([...words]);
    expect(packed.get('treaty')).toEqual(words.get('treaty'));
    expect(packed.get('treat')).toBeUndefined();
  });

  it('keeps facts that forms share once', () => {
    expect(packed.facts.length).toBe(12);
  });
});
