import { doc, treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { findings, layerOf } from './testing.case.ts';

describe('roles without a name', () => {
  it.each([
    [
      'an adjective',
      'the/DET/3/det Chinese/ADJ/3/amod army/NOUN/4/nsubj fired/VERB/0/root',
      'the Chinese army → CHN/MIL Chinese army',
    ],
    [
      'a possessor',
      'Iran/PROPN/4/nmod:poss ’s/PART/1/case supreme/ADJ/4/amod court/NOUN/5/nsubj ruled/VERB/0/root',
      'Iran’s supreme court → IRN/JUD Iran’s supreme court',
    ],
    [
      'a complement',
      'soldiers/NOUN/4/nsubj/soldier of/ADP/3/case Turkey/PROPN/1/nmod fired/VERB/0/root',
      'soldiers of Turkey → TUR/MIL soldiers of Turkey',
    ],
    [
      'a town',
      'Shanghai/PROPN/2/compound authorities/NOUN/3/nsubj agreed/VERB/0/root',
      'Shanghai authorities → CHN/GOV Shanghai authorities',
    ],
    [
      'where people are',
      'people/NOUN/4/nsubj in/ADP/3/case Japan/PROPN/1/nmod voted/VERB/0/root',
      'people in Japan → JPN/CVL people in Japan',
    ],
  ])('take their state from %s', (_, tree, expected) => {
    expect(findings(treeOf(tree))[0]).toBe(expected);
  });

  it('belong to two states where two nationalities are joined', () => {
    const built = treeOf(
      'Russian/ADJ/4/amod and/CCONJ/3/cc Iranian/ADJ/1/conj soldiers/NOUN/5/nsubj/soldier fired/VERB/0/root',
    );
    expect(
      layerOf(built)
        .at(3)
        ?.parties.map((party) => party.code),
    ).toEqual(['RUS', 'IRN']);
  });

  it('belong to all states joined behind a plural', () => {
    const built = treeOf(
      'The/DET/2/det ministers/NOUN/8/nsubj/minister of/ADP/4/case Japan/PROPN/2/nmod and/CCONJ/7/cc South/PROPN/7/compound Korea/PROPN/4/conj met/VERB/0/root',
    );
    built.setTag(1, 'NOUN', 'NNS');
    expect(findings(built)[0]).toBe('The ministers of Japan and South Korea → JPN/GOV Japan + KOR/GOV South Korea');
  });

  it('do not take the nationality of their backers', () => {
    const built = doc({
      words: ['Russian', '-', 'backed', 'soldiers', 'fired'],
      tags: ['ADJ', 'PUNCT', 'VERB', 'NOUN', 'VERB'],
      lemmas: ['Russian', '-', 'back', 'soldier', 'fire'],
      heads: [2, 2, 3, 4, -1],
      deps: ['advmod', 'punct', 'amod', 'nsubj', 'root'],
      glued: [1, 2],
    });
    expect(
      layerOf(built)
        .at(3)
        ?.parties.map((party) => party.code),
    ).toEqual([null]);
  });

  it('stand for who holds the office on the day', () => {
    const built = treeOf('The/DET/4/det South/ADJ/4/amod Korean/ADJ/4/amod president/NOUN/5/nsubj smiled/VERB/0/root');
    expect(findings(built, '2018-02-01')[0]).toBe('The South Korean president → KOR/GOV Moon Jae-in');
    expect(findings(built, '2026-02-01')[0]).toBe('The South Korean president → KOR/GOV Lee Jae-myung');
  });

  it('that are counterparts hold the same office', () => {
    const built = treeOf(
      'President/PROPN/2/compound Lee/PROPN/3/nsubj met/VERB/0/root his/PRON/6/nmod:poss Chinese/ADJ/6/amod counterpart/NOUN/3/obj',
    );
    expect(findings(built)).toContain('his Chinese counterpart → CHN/GOV Xi Jinping');
  });

  it('stand for nobody in particular behind an indefinite article', () => {
    const built = treeOf('A/DET/4/det South/ADJ/4/amod Korean/ADJ/4/amod president/NOUN/5/nsubj smiled/VERB/0/root');
    expect(findings(built)[0]).toBe('A South Korean president → KOR/GOV South Korean president');
  });

  it('have no state where nothing tells it', () => {
    expect(findings(treeOf('A/DET/2/det lawmaker/NOUN/3/nsubj resigned/VERB/0/root'))).toEqual([
      'A lawmaker → -/LEG lawmaker',
    ]);
  });

  it('count the thieves, not the group', () => {
    const built = treeOf('A/DET/2/det group/NOUN/5/nsubj of/ADP/4/case thieves/NOUN/2/nmod/thief fled/VERB/0/root');
    expect(findings(built)).toEqual(['A group of thieves → -/CRM group of thieves']);
  });

  it('take the sector of the service they are employed by', () => {
    const built = treeOf('An/DET/3/det army/NOUN/3/compound accountant/NOUN/4/nsubj resigned/VERB/0/root');
    expect(findings(built)).toEqual(['An army accountant → -/MIL army accountant']);
  });

  it('point back to the body named before', () => {
    const built = treeOf(`
      The/DET/4/det Chinese/ADJ/4/amod foreign/ADJ/4/amod ministry/NOUN/5/nsubj protested/VERB/0/root
      The/DET/2/det ministry/NOUN/3/nsubj summoned/VERB/0/root him/PRON/3/obj`);
    expect(findings(built)).toContain('The ministry → CHN/GOV Chinese foreign ministry');
  });

  it('of the place are of the state of the town named last', () => {
    const built = treeOf(`
      Tokyo/PROPN/2/nsubj stopped/VERB/0/root Seoul/PROPN/2/obj in/ADP/5/case Shanghai/PROPN/2/obl
      Local/ADJ/2/amod authorities/NOUN/3/nsubj agreed/VERB/0/root`);
    expect(findings(built)).toContain('Local authorities → CHN/GOV Local authorities');
  });

  it('are no actors as a condition', () => {
    expect(findings(treeOf('He/PRON/2/nsubj lives/VERB/0/root in/ADP/4/case government/NOUN/2/obl'))).toHaveLength(1);
  });
});
