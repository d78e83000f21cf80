// Reports of one event in languages that share no word: what brings them together, and what keeps them apart.

import type { MergedEvent } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { foldReports } from './fold-reports.ts';
import { NO_DECISIONS } from './hand-decisions.ts';
import { reportOf, type Told } from './reports.case.ts';

const groups = (...told: Told[]): string[] =>
  foldReports(told.map(reportOf), NO_DECISIONS).map(({ mentions }: MergedEvent) =>
    mentions.map(({ mention_id }) => mention_id).join(' '),
  );

const SIGNED = {
  id: 'en',
  type: 'SUPPORT',
  actor: ['KOR', 'CHN'],
  rule: 'p/sign-accord',
  trigger: 'signed memorandums',
  text: 'They signed fourteen memorandums.',
} as const;
const SIGNED_ZH = { ...SIGNED, id: 'zh', language: 'zh', rule: 'p/sign-deal', trigger: '签署 备忘录' } as const;

const SUSPENDED = {
  id: 'en',
  type: 'SANCTION',
  mode: ['discontinue'],
  actor: ['CHN'],
  recipient: ['KOR'],
  field: 'economy',
  trigger: 'suspended visas',
  text: 'Beijing suspended short-term visas.',
} as const;
const SUSPENDED_ZH = { ...SUSPENDED, id: 'zh', language: 'zh', trigger: '停发 短期签证', rule: 'c/end-trade' } as const;

describe('reports in several languages', () => {
  it('are one event on the day after, where they are about one thing', () => {
    const published = '2026-01-06';
    expect(groups(SIGNED, { ...SIGNED_ZH, published, text: '两国签署14份备忘录。' })).toEqual(['en zh']);
    expect(groups(SIGNED, { ...SIGNED_ZH, published, text: '两国签署文件。', trigger: '签署' })).toHaveLength(2);
  });

  it('are one measure where what it is done to is one thing, and two measures where it is another', () => {
    expect(groups(SUSPENDED, { ...SUSPENDED_ZH, text: '中方停发短期签证。' })).toEqual(['en zh']);
    const urea = { ...SUSPENDED_ZH, trigger: '停止 尿素', text: '中方停止出口尿素。' };
    expect(groups(SUSPENDED, urea)).toHaveLength(2);
  });

  it('are one act more surely where the coder read them by the same row', () => {
    const published = '2026-01-06';
    const bare = { ...SIGNED_ZH, published, text: '两国签署文件。', trigger: '签署' };
    expect(groups(SIGNED, { ...bare, rule: 'p/sign-accord' })).toEqual(['en zh']);
  });

  it('are two meetings where other ranks meet, whatever lies between them', () => {
    const summit = { id: 'en', text: 'The two leaders met in Beijing.', at: 'Beijing' };
    const ministers = {
      id: 'zh',
      language: 'zh',
      actor: ['CHN', 'KOR'],
      text: '韩中环境部门首长在北京会谈。',
      at: 'Beijing',
    };
    const untold = {
      id: 'ko',
      language: 'ko',
      actor: ['CHN', 'KOR'],
      text: '양측은 베이징에서 회담했다.',
      at: 'Beijing',
    };
    expect(groups(summit, ministers)).toHaveLength(2);
    expect(groups(summit, untold)).toEqual(['en ko']);
    const ids = groups(summit, ministers, untold).map((ids) => ids.split(' '));
    expect(ids.some((one) => one.includes('en') && one.includes('zh'))).toBe(false);
  });

  it('compare the two scripts of Chinese by codes, for their characters differ', () => {
    const simplified = { ...SIGNED_ZH, id: 'hans', text: '两国签署14份备忘录。' };
    const traditional = {
      ...simplified,
      id: 'hant',
      text: '兩國簽署14份備忘錄。',
      rule: 'p/other',
    };
    expect(groups(simplified, { ...traditional, published: '2026-01-06' })).toEqual(['hans hant']);
  });

  it('are not one act of a president and of a museum', () => {
    const visit = { actor: ['Lee'], recipient: ['CHN'], mode: ['visit'], trigger: 'visits', text: 'Lee visits China.' };
    const korean = { ...visit, id: 'ko', language: 'ko', trigger: '방문', text: '방문했다.', published: '2026-01-06' };
    expect(groups({ id: 'en', ...visit }, korean)).toEqual(['en ko']);
    expect(groups({ id: 'en', ...visit }, { ...korean, actor: ['museum'] })).toHaveLength(2);
  });

  it('are not one signing of a president and of a museum, though both states are said to have signed', () => {
    const president = { ...SIGNED, actor: ['Lee', 'Xi'], at: 'Beijing', basis: 'stated' } as const;
    const states = { ...SIGNED_ZH, id: 'zh', rule: 'p/sign-accord', at: 'Beijing', text: '两国签署备忘录和文件。' };
    const museum = {
      ...states,
      id: 'ko',
      language: 'ko',
      actor: ['museum', 'CHN'],
      trigger: '서명 양해각서',
      text: '',
    };
    expect(groups(president, states)).toEqual(['en zh']);
    expect(groups(states, museum)).toEqual(['ko zh']);
    expect(groups(president, states, museum).filter((ids) => /en/.test(ids) && /ko/.test(ids))).toEqual([]);
  });
});

describe('a measure against two states', () => {
  const both = { ...SUSPENDED, recipient: ['KOR', 'JPN'] };

  it('is one event, whether a report names both or the one that it writes for', () => {
    expect(groups(both, { ...SUSPENDED_ZH, text: '中方停发短期签证。' })).toEqual(['en zh']);
  });

  it('is one event where a report names somebody without a country', () => {
    const stranger = { ...SUSPENDED_ZH, recipient: ['a stranger'], text: '中方停发短期签证。', at: 'China' } as const;
    expect(groups({ ...SUSPENDED, at: 'China' }, stranger)).toEqual(['en zh']);
  });

  it('does not make one event of two measures against one state each', () => {
    const japan = { ...SUSPENDED, id: 'japan', recipient: ['JPN'] };
    expect(groups({ ...SUSPENDED, id: 'korea' }, japan)).toHaveLength(2);
    const ids = groups({ ...SUSPENDED, id: 'korea' }, japan, { ...both, id: 'both' });
    expect(ids.filter((group) => /korea/.test(group) && /japan/.test(group))).toEqual([]);
  });
});
