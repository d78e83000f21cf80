import { describe, expect, it } from 'vitest';
import { englishPledges } from '../languages/en/pledges.ts';
import { englishTime } from '../languages/en/time.ts';
import { shownPledges } from './shown-pledges.case.ts';

const shown = (lines: string, named: Readonly<Record<number, string>>) =>
  shownPledges(lines, named, englishPledges, englishTime);

describe('findPledges', () => {
  it('reads a promise with its recipient and deadline', () => {
    const lines =
      'Oslo/PROPN/2/nsubj pledged/VERB/0/root/pledge to/PART/4/mark lend/VERB/2/xcomp Kyiv/PROPN/4/iobj ships/NOUN/4/obj by/ADP/8/case 2030/NUM/4/obl ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 4: 'UKR' })).toEqual([
      'NOR promised UKR: lend Kyiv ships by 2030 by 2030-01-01..2030-12-31 stated',
    ]);
  });

  it('splits a chain of planned acts and defaults undated protocol to the year of publication', () => {
    const lines =
      'Peru/PROPN/4/nsubj is/AUX/4/cop/be to/PART/4/mark meet/VERB/0/root/meet Chile/PROPN/4/obj and/CCONJ/7/cc sign/VERB/4/conj/sign it/PRON/7/obj in/ADP/10/case May/PROPN/7/obl ./PUNCT/4/punct';
    expect(shown(lines, { 0: 'PER', 4: 'CHL' })).toEqual([
      'PER planned CHL: meet Chile by 2026-01-06..2026-12-31 defaulted',
      'PER planned : sign it in May by 2026-05-01..2026-05-31 inferred',
    ]);
  });

  it('takes what one says of oneself as a promise and of another as a plan', () => {
    const lines =
      'Oslo/PROPN/2/nsubj said/VERB/0/root/say it/PRON/5/nsubj would/AUX/5/aux pay/VERB/2/ccomp/pay ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 2: 'NOR' })).toEqual(['NOR promised : pay']);
    expect(shown(lines, { 0: 'NOR', 2: 'SWE' })).toEqual(['SWE planned : pay']);
  });

  it('keeps a condition apart from the act', () => {
    const lines =
      'Oslo/PROPN/3/nsubj will/AUX/3/aux pay/VERB/0/root/pay if/SCONJ/6/mark Sweden/PROPN/6/nsubj agrees/VERB/3/advcl/agree ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'NOR', 4: 'SWE' })).toEqual(['NOR planned : pay (if Sweden agrees)']);
  });

  it('ends with a quotation that opens before the act, and keeps the marks of one inside', () => {
    const said =
      '"/PUNCT/4/punct Oslo/PROPN/4/nsubj will/AUX/4/aux pay/VERB/8/ccomp/pay ,/PUNCT/4/punct "/PUNCT/4/punct Berg/PROPN/8/nsubj said/VERB/0/root/say ./PUNCT/8/punct';
    expect(shown(said, { 1: 'NOR' })).toEqual(['NOR planned : pay']);
    const inside =
      'Oslo/PROPN/3/nsubj will/AUX/3/aux pay/VERB/0/root/pay the/DET/6/det "/PUNCT/6/punct debt/NOUN/3/obj "/PUNCT/6/punct ./PUNCT/3/punct';
    expect(shown(inside, { 0: 'NOR' })).toEqual(['NOR planned : pay the " debt "']);
  });

  it('finds an agreement in its noun, with the counterpart as recipient', () => {
    const lines =
      'Oslo/PROPN/2/nsubj signed/VERB/0/root/sign an/DET/4/det agreement/NOUN/2/obj with/ADP/6/case Chile/PROPN/4/nmod to/PART/8/mark train/VERB/4/acl/train pilots/NOUN/8/obj ./PUNCT/2/punct';
    expect(shown(lines, { 0: 'NOR', 5: 'CHL' })).toEqual(['NOR agreed CHL: train pilots']);
  });

  it.each([
    ['a prediction', 'Oslo/PROPN/3/nsubj will/AUX/3/aux grow/VERB/0/root/grow ./PUNCT/3/punct'],
    [
      'a refusal',
      'Oslo/PROPN/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark promise/VERB/2/xcomp/promise to/PART/6/mark pay/VERB/4/xcomp/pay ./PUNCT/2/punct',
    ],
    [
      'a denied promise',
      'Oslo/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod promise/VERB/0/root/promise to/PART/6/mark pay/VERB/4/xcomp/pay ./PUNCT/4/punct',
    ],
    [
      'a wish for others',
      'Oslo/PROPN/2/nsubj wants/VERB/0/root/want Chile/PROPN/2/obj to/PART/5/mark pay/VERB/2/xcomp/pay ./PUNCT/2/punct',
    ],
    [
      'a possibility',
      'Oslo/PROPN/3/nsubj may/AUX/3/aux agree/VERB/0/root/agree to/PART/5/mark pay/VERB/3/xcomp/pay ./PUNCT/3/punct',
    ],
  ])('leaves out %s', (_, lines) => {
    expect(shown(lines, { 0: 'NOR', 2: 'CHL' })).toEqual([]);
  });

  it('leaves out what things will do', () => {
    expect(
      shown('Rain/NOUN/3/nsubj will/AUX/3/aux flood/VERB/0/root/flood fields/NOUN/3/obj ./PUNCT/3/punct', {}),
    ).toEqual([]);
  });

  it('leaves a visit that hangs on a condition without a day, and the condition out of the act', () => {
    const lines =
      'Peru/PROPN/3/nsubj will/AUX/3/aux visit/VERB/0/root Chile/PROPN/3/obj if/SCONJ/7/mark talks/NOUN/7/nsubj resume/VERB/4/acl ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'PER', 3: 'CHL' })).toEqual(['PER planned CHL: visit Chile (if talks resume)']);
  });

  it('gives no day to an occasion that is only to be hosted', () => {
    const lines =
      'Peru/PROPN/3/nsubj will/AUX/3/aux host/VERB/0/root the/DET/6/det next/ADJ/6/amod summit/NOUN/3/obj ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'PER' })).toEqual(['PER planned : host the next summit']);
  });

  it.each([
    [
      'a measure announced in the passive as one of who announces it',
      'Oslo/PROPN/2/nsubj announced/VERB/0/root/announce tolls/NOUN/6/nsubj:pass will/AUX/6/aux/will be/AUX/6/aux:pass lifted/VERB/2/ccomp/lift in/ADP/8/case May/PROPN/6/obl ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : lifted in May by 2026-05-01..2026-05-31 inferred'],
    ],
    [
      'a later verb of a chain with its own auxiliary',
      'Oslo/PROPN/2/nsubj paid/VERB/0/root/pay and/CCONJ/5/cc will/AUX/5/aux/will lend/VERB/2/conj/lend more/ADJ/5/obj ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : lend more'],
    ],
    [
      'what the agreed say will be held',
      'Oslo/PROPN/2/nsubj agreed/VERB/0/root/agree talks/NOUN/6/nsubj:pass/talk would/AUX/6/aux be/AUX/6/aux:pass held/VERB/2/ccomp/hold in/ADP/8/case May/PROPN/6/obl ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR agreed : held in May by 2026-05-01..2026-05-31 inferred'],
    ],
    [
      'an occasion of those who agreed in the sentence before',
      'Oslo/PROPN/2/nsubj agreed/VERB/0/root/agree to/PART/4/mark pay/VERB/2/xcomp/pay ./PUNCT/2/punct\nTalks/NOUN/4/nsubj:pass/talk will/AUX/4/aux be/AUX/4/aux:pass held/VERB/0/root/hold ./PUNCT/4/punct',
      { 0: 'NOR' },
      ['NOR agreed : pay', 'NOR planned : held'],
    ],
    [
      'an occasion between two that takes place',
      'Talks/NOUN/7/nsubj/talk between/ADP/3/case Oslo/PROPN/1/nmod and/CCONJ/5/cc Rome/PROPN/3/conj will/AUX/7/aux start/VERB/0/root/start next/ADJ/9/amod month/NOUN/7/obl:tmod ./PUNCT/7/punct',
      { 2: 'NOR', 4: 'ITA' },
      ['NOR,ITA planned : start next month by 2026-02-01..2026-02-28 inferred'],
    ],
    [
      'a visit named as one to come',
      'Rome/PROPN/2/nsubj awaits/VERB/0/root/await Oslo/PROPN/5/nmod:poss planned/VERB/5/amod/plan visit/NOUN/2/obj ./PUNCT/2/punct',
      { 2: 'NOR' },
      ['NOR planned : Oslo planned visit by 2026-01-06..2026-12-31 defaulted'],
    ],
    [
      'how long what is signed is to hold',
      'Oslo/PROPN/2/nsubj signed/VERB/0/root/sign a/DET/7/det five/NUM/6/nummod -/PUNCT/4/punct year/NOUN/7/compound pact/NOUN/2/obj ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR agreed : a five - year pact by 2026-01-06..2031-01-06 inferred'],
    ],
    [
      'until when what holds goes on',
      'Oslo/PROPN/2/nmod:poss waiver/NOUN/3/nsubj runs/VERB/0/root/run to/ADP/5/case June/PROPN/3/obl ./PUNCT/3/punct',
      { 0: 'NOR' },
      ['NOR planned : Oslo waiver by 2026-06-01..2026-06-30 inferred'],
    ],
    [
      'a term drawn out to a day to come',
      'Oslo/PROPN/2/nsubj extended/VERB/0/root/extend the/DET/4/det truce/NOUN/2/obj until/ADP/6/case June/PROPN/2/obl ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : extended the truce until June by 2026-06-01..2026-06-30 inferred'],
    ],
    [
      'a gerund behind the preposition of commitment',
      'Oslo/PROPN/3/nsubj:pass is/AUX/3/aux:pass committed/VERB/0/root/commit to/SCONJ/5/mark sending/VERB/3/advcl/send aid/NOUN/5/obj ./PUNCT/3/punct',
      { 0: 'NOR' },
      ['NOR promised : sending aid'],
    ],
    [
      'a visit without a day on the day of the act before it',
      'Oslo/PROPN/3/nsubj will/AUX/3/aux/will sign/VERB/0/root/sign it/PRON/3/obj on/ADP/6/case Friday/PROPN/3/obl and/CCONJ/8/cc visit/VERB/3/conj/visit Rome/PROPN/8/obj ./PUNCT/3/punct',
      { 0: 'NOR' },
      [
        'NOR planned : sign it on Friday by 2026-01-09..2026-01-09 inferred',
        'NOR planned : visit Rome by 2026-01-09..2026-01-09 inferred',
      ],
    ],
    [
      'a time between the word of commitment and the act',
      'Oslo/PROPN/2/nsubj plans/VERB/0/root/plan next/ADJ/4/amod month/NOUN/2/obl:tmod to/PART/6/mark pay/VERB/2/xcomp/pay ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : pay by 2026-02-01..2026-02-28 inferred'],
    ],
  ] as const)('finds %s', (_, lines, named, expected) => {
    expect(shown(lines, named)).toEqual(expected);
  });

  it.each([
    [
      'what a share of those asked say they would do',
      '62/NUM/2/nummod percent/NOUN/3/nsubj said/VERB/0/root/say they/PRON/6/nsubj would/AUX/6/aux leave/VERB/3/ccomp/leave ./PUNCT/3/punct',
    ],
    [
      'what somebody hopes others will hold',
      'Oslo/PROPN/2/nsubj hopes/VERB/0/root/hope talks/NOUN/7/nsubj/talk between/ADP/5/case Rome/PROPN/3/nmod will/AUX/7/aux start/VERB/2/ccomp/start ./PUNCT/2/punct',
    ],
    [
      'a term that ended in the past',
      'Oslo/PROPN/2/nsubj extended/VERB/0/root/extend the/DET/4/det truce/NOUN/2/obj until/ADP/6/case 2019/NUM/2/obl ./PUNCT/2/punct',
    ],
    [
      'an occasion of nobody named',
      'Talks/NOUN/4/nsubj:pass/talk will/AUX/4/aux be/AUX/4/aux:pass held/VERB/0/root/hold ./PUNCT/4/punct',
    ],
  ])('leaves out %s', (_, lines) => {
    expect(shown(lines, { 0: 'NOR', 3: 'NOR', 4: 'ITA' })).toEqual([]);
  });

  it('gives no day to what looks back at the year so far', () => {
    const lines =
      'Oslo/PROPN/3/nsubj will/AUX/3/aux/will pay/VERB/0/root/pay for/ADP/5/case losses/NOUN/3/obl earlier/ADV/8/advmod this/DET/8/det year/NOUN/5/nmod ./PUNCT/3/punct';
    expect(shown(lines, { 0: 'NOR' })).toEqual(['NOR planned : pay for losses earlier this year']);
  });
});
