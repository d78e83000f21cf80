import { doc, treeOf } from '@rapport/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc } from '../doc/doc.ts';
import { UPOS } from '../doc/upos.ts';
import { layerOf } from './testing.case.ts';
import { toEntity } from './to-entity.ts';

describe('the layer of actors', () => {
  it('gives all coordinated actors of an argument, places left out', () => {
    const built = treeOf(
      'Seoul/PROPN/4/nsubj and/CCONJ/3/cc Beijing/PROPN/1/conj met/VERB/0/root in/ADP/6/case Tokyo/PROPN/4/obl',
    );
    const layer = layerOf(built);
    expect(layer.actorsOf(0).map((mention) => mention.parties[0]?.code)).toEqual(['KOR', 'CHN']);
    expect(layer.actorsOf(5)).toEqual([]);
  });

  it('gives the owners of a noun by possessor, nationality and complement', () => {
    const built = treeOf(
      'Iran/PROPN/3/nmod:poss ’s/PART/1/case decision/NOUN/0/root to/PART/5/mark buy/VERB/3/acl Russian/ADJ/7/amod jets/NOUN/5/obj of/ADP/9/case Japan/PROPN/7/nmod',
    );
    const layer = layerOf(built);
    expect(layer.ownersOf(2).map((mention) => mention.parties[0]?.code)).toEqual(['IRN']);
    expect(layer.ownersOf(6).map((mention) => mention.parties[0]?.code)).toEqual(['RUS', 'JPN']);
  });

  it('gives the maker of a noun by the marked relative clause in front of it, where nobody owns it', () => {
    const built = treeOf('Seoul/PROPN/2/nsubj imposed/VERB/4/acl:relcl de/SCONJ/2/mark:rel tariffs/NOUN/0/root');
    expect(
      layerOf(built)
        .ownersOf(3)
        .map((mention) => mention.parties[0]?.code),
    ).toEqual(['KOR']);
  });

  it('turns a mention into an entity as the contract has it', () => {
    const built = treeOf('President/PROPN/2/compound Lee/PROPN/3/nsubj spoke/VERB/0/root');
    const mention = layerOf(built).mentions[0]!;
    expect(toEntity(mention, mention.parties[0], built.text)).toEqual({
      code: 'KOR',
      sector: ['GOV'],
      entity_text: 'President Lee',
      identifier_text: 'Lee Jae-myung',
      office: 'President of South Korea',
      basis: 'stated',
      start: 0,
      end: 13,
    });
    expect(toEntity(mention, undefined, built.text)).toMatchObject({ code: null, basis: 'defaulted' });
  });

  it('says nothing of an empty document', () => {
    expect(layerOf(new Doc('', [])).mentions).toEqual([]);
  });
});

describe('any document whatever its tree', () => {
  const words = fc.constantFrom(
    ...['President', 'Lee', 'Xi', 'China', 'Chinese', 'Seoul', 'the', 'both', 'two', 'sides', 'of', 'and', 'he', 'its'],
    ...[
      '“',
      '”',
      ',',
      '-',
      '’s',
      'said',
      'I',
      'army',
      'minister',
      '(',
      'UN',
      ')',
      'it',
      'Shanghai',
      'in',
      'former',
      'they',
    ],
  );
  const relations = fc.constantFrom(
    'nsubj',
    'obj',
    'nmod',
    'nmod:poss',
    'amod',
    'compound',
    'conj',
    'appos',
    'flat',
    'case',
    'det',
    'cop',
  );
  const token = fc.record({
    word: words,
    tag: fc.constantFrom(...UPOS),
    head: fc.integer({ min: -1, max: 30 }),
    dep: relations,
  });
  const sentence = fc.array(token, { minLength: 1, maxLength: 14 });

  it('has mentions inside its text, nested or apart, and never throws', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const built = doc(
          ...sentences.map((tokens) => ({
            words: tokens.map((t) => t.word),
            tags: tokens.map((t) => t.tag),
            heads: tokens.map((t, i) => (t.head >= tokens.length || t.head === i ? -1 : t.head)),
            deps: tokens.map((t) => t.dep),
          })),
        );
        const { mentions, actorsOf, ownersOf } = layerOf(built);
        for (const [i, mention] of mentions.entries()) {
          expect(mention.start).toBeLessThan(mention.end);
          expect(built.sentenceOf[mention.startToken]).toBe(built.sentenceOf[mention.endToken - 1]);
          expect(mention.head).toBeGreaterThanOrEqual(mention.startToken);
          expect(mention.head).toBeLessThan(mention.endToken);
          for (const other of mentions.slice(i + 1)) {
            const apart = other.startToken >= mention.endToken;
            expect(apart || other.endToken <= mention.endToken).toBe(true);
          }
        }
        for (let t = 0; t < built.length; t++) {
          actorsOf(t);
          ownersOf(t);
        }
      }),
      { numRuns: 300 },
    );
  });
});
