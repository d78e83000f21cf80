import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { findings, layerOf } from './testing.case.ts';

describe('persons of the tables', () => {
  const moon = treeOf('Moon/PROPN/3/nsubj Jae-in/PROPN/1/flat spoke/VERB/0/root');

  it.each([
    ['in office', '2020-03-01', ['GOV'], 'President of South Korea'],
    ['out of office', '2024-03-01', ['ELI'], undefined],
    ['before office', '2015-03-01', [], undefined],
  ])('are what they are on the day: %s', (_, day, sector, office) => {
    const party = layerOf(moon, day).mentions[0]?.parties[0];
    expect(party).toMatchObject({ name: 'Moon Jae-in', code: 'KOR', sector });
    expect(party?.office).toBe(office);
  });

  it('that are dead hold no office', () => {
    const doc = treeOf('Ivan/PROPN/3/nsubj Starov/PROPN/1/flat slept/VERB/0/root');
    const party = layerOf(doc).mentions[0]?.parties[0];
    expect(party?.historical).toBe(true);
    expect(party?.office).toBeUndefined();
  });

  it('are found by surname with a title, under another spelling, and alone when they lead a state', () => {
    const doc = treeOf(`
      President/PROPN/2/compound Lee/PROPN/3/nsubj met/VERB/0/root Xi/PROPN/3/obj ./PUNCT/3/punct
      Lee/PROPN/4/nsubj Jae/PROPN/1/flat Myung/PROPN/1/flat left/VERB/0/root`);
    expect(findings(doc)).toEqual([
      'President Lee → KOR/GOV Lee Jae-myung',
      'Xi → CHN/GOV Xi Jinping',
      'Lee Jae Myung → KOR/GOV Lee Jae-myung',
    ]);
  });
});

describe('persons unknown to the tables', () => {
  it('take country and sector from title and nationality', () => {
    const doc = treeOf(
      'Iranian/ADJ/2/amod lawmaker/NOUN/5/nsubj Omid/PROPN/2/appos Karimi/PROPN/3/flat resigned/VERB/0/root',
    );
    expect(findings(doc)[0]).toBe('Iranian lawmaker Omid Karimi → IRN/LEG Omid Karimi');
  });

  it('take them from an apposition behind', () => {
    const doc = treeOf(
      'Anna/PROPN/11/nsubj Berg/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det spokesman/NOUN/1/appos for/ADP/9/case the/DET/9/det Russian/ADJ/9/amod army/NOUN/5/nmod ,/PUNCT/1/punct agreed/VERB/0/root',
    );
    expect(findings(doc).slice(0, 2)).toEqual([
      'Anna Berg → RUS/MIL Anna Berg',
      'a spokesman for the Russian army → RUS/MIL Anna Berg',
    ]);
  });

  it('are the same under surname, honorific and title', () => {
    const doc = treeOf(`
      Foreign/PROPN/2/compound Minister/PROPN/3/compound Peter/PROPN/6/nsubj Novak/PROPN/3/flat of/ADP/6/case Turkey/PROPN/3/nmod spoke/VERB/0/root
      Mr./PROPN/2/compound Novak/PROPN/3/nsubj left/VERB/0/root
      The/DET/2/det minister/NOUN/3/nsubj slept/VERB/0/root`);
    expect(findings(doc).filter((line) => line.includes('Peter Novak'))).toHaveLength(3);
  });

  it('that are former office-holders are no longer of the government', () => {
    const doc = treeOf(
      'former/ADJ/2/amod minister/NOUN/3/compound Anna/PROPN/5/nsubj Berg/PROPN/3/flat resigned/VERB/0/root',
    );
    expect(findings(doc)[0]).toContain('ELI');
  });

  it('may bear the name of a state or a town', () => {
    expect(findings(treeOf('Jordan/PROPN/3/nsubj Smithson/PROPN/1/flat scored/VERB/0/root'))).toEqual([
      'Jordan Smithson → -/ Jordan Smithson',
    ]);
    const doc = treeOf(`
      Elizabeth/PROPN/3/nsubj Warren/PROPN/1/flat spoke/VERB/0/root
      Warren/PROPN/2/nsubj left/VERB/0/root`);
    expect(findings(doc)[1]).toBe('Warren → -/ Elizabeth Warren');
  });

  it('are told from a headline’s other capitals by the text below', () => {
    const doc = treeOf(`
      In/ADP/2/case Shanghai/PROPN/4/obl Lee/PROPN/4/nsubj Calls/PROPN/0/root Loudly/ADV/4/advmod Again/ADV/4/advmod

      President/PROPN/2/compound Lee/PROPN/5/nsubj Jae/PROPN/2/flat Myung/PROPN/2/flat spoke/VERB/0/root`);
    expect(findings(doc)).toContain('Lee → KOR/GOV Lee Jae-myung');
  });
});
