import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { findings } from './testing.case.ts';

const TWO_STATES = 'Seoul/PROPN/2/nsubj thanked/VERB/0/root Beijing/PROPN/2/obj ./PUNCT/2/punct';

describe('groups', () => {
  it.each([
    ['the two countries', 'The/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj/country agreed/VERB/0/root'],
    ['both sides', 'Both/DET/2/det sides/NOUN/3/nsubj/side agreed/VERB/0/root'],
    ['the pair', 'The/DET/2/det pair/NOUN/3/nsubj agreed/VERB/0/root'],
    ['the two', 'The/DET/2/det two/NUM/3/nsubj agreed/VERB/0/root'],
  ])('stand for the states spoken of: %s', (_, tree) => {
    expect(findings(treeOf(`${TWO_STATES}\n${tree}`)).at(-1)).toMatch(/→ KOR\/ South Korea \+ CHN\/ China$/);
  });

  it('stand for nobody before enough has been named', () => {
    expect(findings(treeOf('Both/DET/2/det sides/NOUN/3/nsubj/side agreed/VERB/0/root'))).toEqual(['Both sides → ?']);
  });

  it('of leaders stand for the persons', () => {
    const doc = treeOf(`
      President/PROPN/2/compound Lee/PROPN/3/nsubj met/VERB/0/root Xi/PROPN/3/obj ./PUNCT/3/punct
      The/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj/leader smiled/VERB/0/root`);
    expect(findings(doc).at(-1)).toBe('The two leaders → KOR/GOV Lee Jae-myung + CHN/GOV Xi Jinping');
  });

  it('of Koreas need no one named before', () => {
    const doc = treeOf('The/DET/3/det two/NUM/3/nummod Koreas/PROPN/4/nsubj/Korea agreed/VERB/0/root');
    expect(findings(doc)).toEqual(['The two Koreas → KOR/ South Korea + PRK/ North Korea']);
  });
});

describe('states as common nouns', () => {
  it('are the one named last', () => {
    const doc = treeOf(`
      Iran/PROPN/2/nsubj fired/VERB/0/root
      The/DET/2/det country/NOUN/3/nsubj celebrated/VERB/0/root`);
    expect(findings(doc)).toContain('The country → IRN/ Iran');
  });

  it('as neighbours are the one other state that borders', () => {
    const doc = treeOf(`
      Pyongyang/PROPN/2/nsubj fired/VERB/0/root near/ADP/4/case Seoul/PROPN/2/obl
      Tokyo/PROPN/2/nsubj watched/VERB/0/root
      North/PROPN/3/nsubj Korea/PROPN/1/flat warned/VERB/0/root its/PRON/5/nmod:poss neighbour/NOUN/3/obj`);
    expect(findings(doc).at(-2)).toBe('its neighbour → KOR/ South Korea');
  });
});

describe('pronouns', () => {
  const said = 'President/PROPN/2/compound Lee/PROPN/3/nsubj said/VERB/0/root/say';

  it('agree in gender', () => {
    const doc = treeOf(`
      Anna/PROPN/3/nsubj Berg/PROPN/1/flat met/VERB/0/root Peter/PROPN/3/obj Novak/PROPN/4/flat
      She/PRON/2/nsubj thanked/VERB/0/root him/PRON/2/obj`);
    expect(findings(doc).slice(2)).toEqual(['She → -/ Anna Berg', 'him → -/ Peter Novak']);
  });

  it('prefer the subject of the sentence before', () => {
    const doc = treeOf(`${said} Xi/PROPN/3/obj\nHe/PRON/2/nsubj left/VERB/0/root`);
    expect(findings(doc).at(-1)).toBe('He → KOR/GOV Lee Jae-myung');
  });

  it('prefer who speaks to who acts in what is said', () => {
    const doc = treeOf(`${said} Xi/PROPN/5/nsubj agreed/VERB/3/ccomp/agree\nHe/PRON/2/nsubj left/VERB/0/root`);
    expect(findings(doc).at(-1)).toBe('He → KOR/GOV Lee Jae-myung');
  });

  it('are not the other argument of their verb', () => {
    const doc = treeOf(`
      Peter/PROPN/3/nsubj Novak/PROPN/1/flat left/VERB/0/root
      Xi/PROPN/2/nsubj praised/VERB/0/root him/PRON/2/obj`);
    expect(findings(doc).at(-1)).toBe('him → -/ Peter Novak');
  });

  it('possessive ones may be', () => {
    const doc = treeOf('Xi/PROPN/2/nsubj praised/VERB/0/root his/PRON/4/nmod:poss army/NOUN/2/obj');
    expect(findings(doc).slice(1)).toEqual(['his army → CHN/MIL army', 'his → CHN/GOV Xi Jinping']);
  });

  it('in a quotation are not its speaker, and the first person is', () => {
    const doc = treeOf(`
      Peter/PROPN/3/nsubj Novak/PROPN/1/flat left/VERB/0/root
      “/PUNCT/3/punct I/PRON/3/nsubj warned/VERB/7/ccomp/warn him/PRON/3/obj ”/PUNCT/3/punct Xi/PROPN/7/nsubj said/VERB/0/root/say`);
    expect(findings(doc).slice(1)).toEqual([
      'I → CHN/GOV Xi Jinping',
      'him → -/ Peter Novak',
      'Xi → CHN/GOV Xi Jinping',
    ]);
  });

  it('of bodies mean states and organisations, of several those joined', () => {
    const doc = treeOf(`
      Iran/PROPN/2/nsubj said/VERB/0/root it/PRON/4/nsubj fired/VERB/2/ccomp
      Peter/PROPN/5/nsubj Novak/PROPN/1/flat and/CCONJ/4/cc Xi/PROPN/1/conj met/VERB/0/root
      They/PRON/2/nsubj smiled/VERB/0/root`);
    expect(findings(doc)).toContain('it → IRN/ Iran');
    expect(findings(doc).at(-1)).toBe('They → -/ Peter Novak + CHN/GOV Xi Jinping');
  });

  it('that stand for nothing are no mentions', () => {
    expect(findings(treeOf('It/PRON/3/nsubj is/AUX/3/cop clear/ADJ/0/root'))).toEqual([]);
  });

  it('say so when nobody is known', () => {
    expect(findings(treeOf('He/PRON/2/nsubj left/VERB/0/root'))).toEqual(['He → -/UNK He']);
  });
});
