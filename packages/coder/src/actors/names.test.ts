import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import { findings } from './testing.case.ts';

describe('names of states', () => {
  it('take a capital for the government where it acts, for a place where it says where', () => {
    const doc = treeOf(
      'Seoul/PROPN/2/nsubj praised/VERB/0/root/praise Tokyo/PROPN/2/obj in/ADP/5/case Beijing/PROPN/2/obl ./PUNCT/2/punct',
    );
    expect(findings(doc)).toEqual([
      'Seoul → KOR/GOV South Korea',
      'Tokyo → JPN/GOV Japan',
      'Beijing → CHN/GOV China (place)',
    ]);
  });

  it('take a town behind a verb of movement for a place', () => {
    const doc = treeOf('He/PRON/2/nsubj flew/VERB/0/root/fly to/ADP/4/case Moscow/PROPN/2/obl');
    expect(findings(doc)).toContain('Moscow → RUS/GOV Russia (place)');
  });

  it('keep the two sides of a hyphen apart', () => {
    const doc = treeOf(
      'A/DET/6/det South/PROPN/6/compound Korea/PROPN/2/flat –/PUNCT/5/punct China/PROPN/6/compound summit/NOUN/7/nsubj began/VERB/0/root',
    );
    expect(findings(doc)).toEqual(['South Korea → KOR/ South Korea', 'China → CHN/ China']);
  });

  it('tell nationalities as modifiers from peoples as nouns', () => {
    const doc = treeOf(
      'Russians/PROPN/2/nsubj saw/VERB/0/root/see ordinary/ADJ/4/amod Turkish/ADJ/2/obj and/CCONJ/7/cc Iranian/ADJ/7/amod soldiers/NOUN/4/conj/soldier',
    );
    expect(findings(doc)).toEqual([
      'Russians → RUS/ Russia',
      'ordinary Turkish → TUR/CVL Turkey',
      'Iranian soldiers → IRN/MIL Iranian soldiers',
      'Iranian → IRN/ Iran',
    ]);
  });

  it('do not take a lower-case word for a name', () => {
    expect(
      findings(treeOf('They/PRON/2/nsubj ate/VERB/0/root turkey/NOUN/2/obj with/ADP/5/case us/PRON/2/obl')),
    ).toEqual(['They → ?']);
  });

  it.each([
    ['the country', 'Tbilisi/PROPN/2/nsubj', 'Georgia → GEO/ Georgia'],
    ['the state', 'Atlanta/PROPN/2/nsubj', 'Georgia → USA/CVL Georgia'],
  ])('read Georgia as %s by its company', (_, company, expected) => {
    const doc = treeOf(
      `${company} thanked/VERB/0/root Georgia/PROPN/2/obj and/CCONJ/5/cc ${company.replace('2/nsubj', '3/conj')}`,
    );
    expect(findings(doc)).toContain(expected);
  });

  it('read the North as a state only where Korea is spoken of', () => {
    const rest = 'the/DET/4/det North/PROPN/2/obj';
    expect(findings(treeOf(`Seoul/PROPN/2/nsubj warned/VERB/0/root ${rest}`))).toContain(
      'the North → PRK/ North Korea',
    );
    expect(findings(treeOf(`Moscow/PROPN/2/nsubj warned/VERB/0/root ${rest}`)).join()).not.toContain('PRK');
  });
});

describe('names of organisations', () => {
  it('win over the nationality inside them', () => {
    const doc = treeOf('American/PROPN/3/compound Air/PROPN/3/compound Lines/PROPN/4/nsubj paid/VERB/0/root');
    expect(findings(doc)).toEqual(['American Air Lines → USA/BUS American Air Lines']);
  });

  it('lend their sector to those who speak or fight for them', () => {
    const doc = treeOf(
      'A/DET/5/det Red/PROPN/5/compound River/PROPN/5/compound Front/PROPN/5/compound leader/NOUN/6/nsubj fled/VERB/0/root',
    );
    expect(findings(doc)[0]).toBe('A Red River Front leader → TUR/REB Red River Front leader');
  });

  it('of a usual kind are a certain country’s only where that is spoken of', () => {
    const guard = 'the/DET/5/det National/PROPN/5/compound Guard/PROPN/2/obj';
    expect(findings(treeOf(`Tehran/PROPN/2/nsubj sent/VERB/0/root ${guard}`))).toContain(
      'the National Guard → IRN/MIL National Guard (Iran)',
    );
    expect(findings(treeOf(`Moscow/PROPN/2/nsubj sent/VERB/0/root ${guard}`)).join()).not.toContain('IRN');
  });

  it('unknown to the tables are known by their last word', () => {
    const doc = treeOf(
      'Japan/PROPN/5/nmod:poss ’s/PART/1/case Stone/PROPN/5/compound Lion/PROPN/5/compound Museum/PROPN/6/nsubj/Museum opened/VERB/0/root',
    );
    expect(findings(doc)[0]).toBe('Japan’s Stone Lion Museum → JPN/SOC Japan’s Stone Lion Museum');
  });
});
