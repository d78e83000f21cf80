import { describe, expect, it } from 'vitest';
import { shownPledges } from '../../pledges/shown-pledges.case.ts';
import { chinesePledges } from './pledges.ts';
import { chineseTime } from './time.ts';

const shown = (lines: string, named: Readonly<Record<number, string>>) =>
  shownPledges(lines, named, chinesePledges, chineseTime);

describe('Chinese pledges', () => {
  it.each([
    [
      'a refusal by who tells it',
      '挪威/PROPN/2/nsubj 表示/VERB/0/root 不会/AUX/4/aux 出兵/VERB/2/ccomp 。/PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR promised : 不会 出兵'],
    ],
    [
      'a clause without a subject under a verb of decision',
      '挪威/PROPN/2/nsubj 决定/VERB/0/root 明年/NOUN/2/obl:tmod 开港/VERB/2/ccomp 。/PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : 开港 by 2027-01-01..2027-12-31 inferred'],
    ],
    [
      'one act in a row of verbs, and what stands in front of it',
      '挪威/PROPN/5/nsubj 将/AUX/5/aux 向/ADP/4/case 智利/PROPN/5/obl 派/VERB/0/root 船/NOUN/5/obj 运/VERB/5/conj 粮/NOUN/7/obj 。/PUNCT/5/punct',
      { 0: 'NOR', 3: 'CHL' },
      ['NOR planned CHL: 向 智利 派 船 运 粮'],
    ],
    [
      'two acts on either side of a mark, the second on the day of the first',
      '挪威/PROPN/4/nsubj 将/AUX/4/aux 下周/NOUN/4/obl:tmod 访/VERB/0/root 智利/PROPN/4/obj ，/PUNCT/4/punct 与/ADP/8/case 部长/NOUN/9/obl 会谈/VERB/4/conj 。/PUNCT/4/punct',
      { 0: 'NOR', 4: 'CHL' },
      [
        'NOR planned CHL: 下周 访 智利 by 2026-01-12..2026-01-18 inferred',
        'NOR planned : 与 部长 会谈 by 2026-01-12..2026-01-18 inferred',
      ],
    ],
    [
      'the act in front of its noun',
      '挪威/PROPN/2/nsubj 公布/VERB/0/root 两年内/NOUN/4/obl:tmod 撤军/VERB/6/acl:relcl 的/SCONJ/4/mark:rel 计划/NOUN/2/obj 。/PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : 两年内 撤军 by 2026-01-06..2028-01-06 inferred'],
    ],
    [
      'a noun to the tagger that an auxiliary of the future makes a verb',
      '挪威/PROPN/2/nsubj 开会/VERB/0/root ，/PUNCT/2/punct 并/SCONJ/2/dep 将/ADP/6/aux 协商/NOUN/2/conj 。/PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR planned : 协商'],
    ],
    [
      'how long what is signed is to hold',
      '挪威/PROPN/2/nsubj 签署/VERB/0/root 五年/NOUN/5/nmod:poss 的/PART/3/case 合作协议/NOUN/2/obj 。/PUNCT/2/punct',
      { 0: 'NOR' },
      ['NOR agreed : 五年 的 合作协议 by 2026-01-06..2031-01-06 inferred'],
    ],
  ] as const)('find %s', (_, lines, named, expected) => {
    expect(shown(lines, named)).toEqual(expected);
  });

  it.each([
    ['what somebody forecasts', '挪威/PROPN/2/nsubj 预计/VERB/0/root 将/AUX/4/aux 到访/VERB/2/ccomp 。/PUNCT/2/punct'],
    ['what is done by announcing it', '挪威/PROPN/2/nsubj 宣布/VERB/0/root 断交/VERB/2/ccomp 。/PUNCT/2/punct'],
    [
      'who proposed a plan',
      '挪威/PROPN/2/nsubj 公布/VERB/0/root 政府/NOUN/4/nsubj 提出/VERB/6/acl:relcl 的/SCONJ/4/mark:rel 计划/NOUN/2/obj 。/PUNCT/2/punct',
    ],
  ])('are none where the clause tells %s', (_, lines) => {
    expect(shown(lines, { 0: 'NOR' })).toEqual([]);
  });
});
