import { describe, expect, it } from 'vitest';
import { shownPledges } from '../../pledges/shown-pledges.case.ts';
import { koreanPledges } from './pledges.ts';
import { koreanTime } from './time.ts';

const shown = (lines: string, named: Readonly<Record<number, string>>) =>
  shownPledges(lines, named, koreanPledges, koreanTime);

describe('Korean pledges', () => {
  it.each([
    [
      'a present tense with a day to come',
      '노르웨이/PROPN/5/nsubj 다음/DET/3/det 달/NOUN/5/obl:tmod 항구를/NOUN/5/obj 연다/VERB/0/root/열다 ./PUNCT/5/punct',
      { 0: 'NOR' },
      ['NOR planned : 다음 달 항구를 연다 by 2026-02-01..2026-02-28 inferred'],
    ],
    [
      'what was settled on, whatever the verb over it',
      '노르웨이/PROPN/3/nsubj 항구를/NOUN/3/obj 닫/VERB/6/xcomp/닫다 기로/SCONJ/3/mark 뜻을/NOUN/6/obj 모았고/VERB/0/root/모았다 ./PUNCT/6/punct',
      { 0: 'NOR' },
      ['NOR agreed : 항구를 닫'],
    ],
    [
      'the earlier verbs of a chain',
      '노르웨이/PROPN/5/nsubj 배를/NOUN/3/obj 사고/VERB/5/conj/사다 항구를/NOUN/5/obj 닫/VERB/0/root/닫다 예정/AUX/5/aux ./PUNCT/5/punct',
      { 0: 'NOR' },
      ['NOR planned : 배를 사고', 'NOR planned : 항구를 닫'],
    ],
    [
      'the act in front of its noun',
      '노르웨이/PROPN/5/nsubj 배를/NOUN/3/obj 빌려줄/VERB/4/acl/빌려주다 계획을/NOUN/5/obj/계획 밝혔다/VERB/0/root/밝히다 ./PUNCT/5/punct',
      { 0: 'NOR' },
      ['NOR planned : 배를 빌려줄'],
    ],
    [
      'an act of whom the text was speaking of',
      '노르웨이/PROPN/2/nsubj 만났다/VERB/0/root/만나다 ./PUNCT/2/punct\n항구를/NOUN/2/obj 닫/VERB/0/root/닫다 계획/AUX/2/aux ./PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : 항구를 닫'],
    ],
    [
      'the month in front of what was agreed on',
      '노르웨이/PROPN/6/nsubj 5일/NOUN/6/obl:tmod 10월/NOUN/6/obl:tmod 국빈/NOUN/5/compound 방문에/NOUN/6/obl/방문 합의했다/VERB/0/root/합의하다 에/ADP/5/case ./PUNCT/6/punct',
      { 0: 'NOR' },
      ['NOR agreed : 국빈 방문에 by 2026-10-01..2026-10-31 inferred'],
    ],
  ] as const)('find %s', (_, lines, named, expected) => {
    expect(shown(lines, named)).toEqual(expected);
  });

  it.each([
    ['a habit', '노르웨이/PROPN/3/nsubj 매년/NOUN/3/obl:tmod 판다/VERB/0/root/팔다 ./PUNCT/3/punct'],
    [
      'what is said to have been done',
      '노르웨이/PROPN/3/nsubj 조정한/VERB/3/ccomp/조정하다 밝혔다/VERB/0/root/밝히다 것/AUX/2/aux ./PUNCT/3/punct',
    ],
    [
      'what cannot be done',
      '노르웨이/PROPN/5/nsubj 나서지/VERB/5/ccomp/나서다 못/AUX/2/advmod 것/AUX/2/aux 밝혔다/VERB/0/root/밝히다 할/AUX/2/aux ./PUNCT/5/punct',
    ],
  ])('are none where the verb tells %s', (_, lines) => {
    expect(shown(lines, { 0: 'NOR' })).toEqual([]);
  });
});
