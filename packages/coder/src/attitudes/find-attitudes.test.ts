import { treeOf } from '@rapport/testkit';
import { describe, expect, it } from 'vitest';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import { findAmounts } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { englishAmounts } from '../languages/en/amounts.ts';
import { englishAttitudes } from '../languages/en/attitudes.ts';
import { CountryWords } from './country-words.ts';
import { findAttitudes } from './find-attitudes.ts';

const COUNTRIES = new CountryWords([
  {
    code: 'CHN',
    name: 'China',
    names: [],
    adjectives: ['Chinese'],
    people: ['Chinese'],
    capital: 'Beijing',
    governments: [],
    neighbours: [],
    lat: 35,
    lon: 103,
  },
]);

interface Named {
  readonly codes: readonly string[];
  readonly kind: Party['kind'];
}

function actorsAt(doc: Doc, named: Readonly<Record<number, Named>>): ActorLayer {
  const mentions = Object.entries(named).map(([token, { codes, kind }]): Mention => {
    const head = Number(token);
    const parties = codes.map((code): Party => ({ code, sector: [], name: code, kind, basis: 'stated' }));
    const [start, end] = doc.span(head, head + 1);
    return { startToken: head, endToken: head + 1, head, start, end, form: 'name', parties, placeOnly: false };
  });
  const at = (token: number) => mentions.find((m) => m.head === token);
  return { mentions, at, actorsOf: (head) => [at(head)].filter((m) => m !== undefined), ownersOf: () => [] };
}

function shown(lines: string, named: Readonly<Record<number, Named>>): string[] {
  const doc = treeOf(lines);
  const input = {
    actors: actorsAt(doc, named),
    grammar: englishAttitudes,
    countries: COUNTRIES,
    amounts: findAmounts(doc, englishAmounts),
    times: [],
    quotes: [],
  };
  return findAttitudes(doc, input).map((a) => {
    const measure = a.measure === null ? '' : ` ${a.measure.value} ${a.measure.unit} ${a.measure.label}`;
    return `${a.holder.code}>${a.target.code} ${a.polarity} ${a.change}${measure} "${doc.text.slice(...a.cue)}"`;
  });
}

const country = (...codes: string[]): Named => ({ codes, kind: 'country' });
const people = (...codes: string[]): Named => ({ codes, kind: 'people' });

describe('findAttitudes', () => {
  it('gives one attitude for each direction when both sides hold it', () => {
    const lines =
      'The/DET/2/det row/NOUN/4/nsubj had/AUX/4/aux hardened/VERB/0/root/harden public/ADJ/6/amod attitudes/NOUN/4/obj/attitude on/ADP/9/case both/DET/9/det sides/NOUN/4/obl/side ./PUNCT/4/punct';
    expect(shown(lines, { 8: country('KOR', 'CHN') })).toEqual([
      'KOR>CHN -1 worsened "public attitudes"',
      'CHN>KOR -1 worsened "public attitudes"',
    ]);
  });

  it('gives both directions as well when the tree hangs the two sides on the noun of mood', () => {
    const lines =
      'The/DET/2/det row/NOUN/4/nsubj had/AUX/4/aux hardened/VERB/0/root/harden public/ADJ/6/amod attitudes/NOUN/4/obj/attitude on/ADP/9/case both/DET/9/det sides/NOUN/6/nmod/side ./PUNCT/4/punct';
    expect(shown(lines, { 8: country('KOR', 'CHN') })).toHaveLength(2);
  });

  it('reads the target from a prefix and the holder from the place', () => {
    const lines =
      'Anti-Chinese/ADJ/2/amod sentiment/NOUN/4/nsubj is/AUX/4/aux growing/VERB/0/root/grow in/ADP/6/case Peru/PROPN/4/obl ./PUNCT/4/punct';
    expect(shown(lines, { 5: country('PER') })).toEqual(['PER>CHN -1 worsened "Anti-Chinese sentiment"']);
  });

  it('takes the figure of a poll and compares it with the earlier one', () => {
    const lines =
      '71/NUM/2/nummod percent/NOUN/5/nsubj of/ADP/4/case Peruvians/PROPN/2/nmod view/VERB/0/root/view China/PROPN/5/obj unfavorably/ADV/5/advmod ,/PUNCT/11/punct up/ADV/11/advmod from/ADP/11/case 63/NUM/5/obl percent/NOUN/11/dep ./PUNCT/5/punct';
    expect(shown(lines, { 3: people('PER'), 5: country('CHN') })).toEqual([
      'PER>CHN -1 worsened 71 percent unfavourable "unfavorably"',
    ]);
  });

  it('reads the judgement of a people without a figure', () => {
    const lines =
      'Most/ADJ/2/amod Peruvians/PROPN/3/nsubj distrust/VERB/0/root/distrust China/PROPN/3/obj ./PUNCT/3/punct';
    expect(shown(lines, { 1: people('PER'), 3: country('CHN') })).toEqual(['PER>CHN -1 null "distrust"']);
  });

  it.each([
    [
      'a wish',
      'They/PRON/2/nsubj met/VERB/0/root/meet to/PART/4/mark soften/VERB/2/advcl/soften public/ADJ/6/amod distrust/NOUN/4/obj of/ADP/8/case China/PROPN/6/nmod in/ADP/10/case Peru/PROPN/4/obl ./PUNCT/2/punct',
    ],
    [
      'a fear',
      'It/PRON/3/nsubj could/AUX/3/aux harden/VERB/0/root/harden public/ADJ/5/amod attitudes/NOUN/3/obj/attitude to/ADP/7/case China/PROPN/5/nmod in/ADP/9/case Peru/PROPN/3/obl ./PUNCT/3/punct',
    ],
    [
      'a government',
      'The/DET/2/det government/NOUN/3/nsubj distrusts/VERB/0/root/distrust China/PROPN/3/obj ./PUNCT/3/punct',
    ],
  ])('leaves out %s', (_, lines) => {
    expect(
      shown(lines, {
        1: country('PER'),
        3: country('CHN'),
        6: country('CHN'),
        7: country('CHN'),
        8: country('PER'),
        9: country('PER'),
      }),
    ).toEqual([]);
  });

  it('reads what a people is said to feel, and that it has come to feel it', () => {
    const lines =
      'Koreans/PROPN/3/nsubj have/AUX/3/aux turned/VERB/0/root/turn angry/ADJ/3/xcomp at/ADP/6/case China/PROPN/4/obl ./PUNCT/3/punct';
    expect(
      shown(lines, { 0: { codes: ['KOR'], kind: 'people' }, 5: { codes: ['CHN'], kind: 'country' } }),
    ).toHaveLength(1);
  });
});
