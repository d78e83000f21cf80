// Reports that neither their text nor their document dates in full: which dated event they join, and when none.

import type { MergedEvent } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { foldReports } from './fold-reports.ts';
import { NO_DECISIONS } from './hand-decisions.ts';
import { reportOf, type Told } from './reports.case.ts';

const groups = (...told: Told[]): string[] =>
  foldReports(told.map(reportOf), NO_DECISIONS).map(({ mentions }: MergedEvent) =>
    mentions.map(({ mention_id }) => mention_id).join(' '),
  );

const MET = { at: 'Beijing', text: 'Lee and Xi met in Beijing.', basis: 'stated' } as const;
const MONDAY = { id: 'monday', ...MET } as const;
const JUNE = { id: 'june', ...MET, published: '2025-06-05' } as const;
const UNDATED = { id: 'u', published: null, date: null, text: 'Lee and Xi met.' } as const;

describe('undated reports that name a day without a year', () => {
  it('join the event of that day, though another one fits but for the day', () => {
    expect(groups(MONDAY, JUNE, { ...UNDATED, at: 'Beijing' })).toHaveLength(3);
    expect(groups(MONDAY, JUNE, { ...UNDATED, text: 'Xi received Lee on 5 January.' })).toContain('monday u');
    expect(groups(MONDAY, JUNE, { ...UNDATED, text: 'Xi received Lee on 5 June.' })).toContain('june u');
  });

  it('stay alone where no event has that day', () => {
    expect(groups(MONDAY, { ...UNDATED, at: 'Beijing', text: 'Lee and Xi met in Beijing on 9 March.' })).toHaveLength(
      2,
    );
  });

  it('do not reach an event of another day by way of a report without one', () => {
    const between = { ...UNDATED, id: 'between', at: 'Beijing', text: 'Lee and Xi met in Beijing.' };
    const other = { ...between, id: 'other', text: 'Lee and Xi met in Beijing on 9 March.' };
    expect(groups(MONDAY, between, other).some((group) => /monday.*other/.test(group))).toBe(false);
  });

  it('are held against the day of publication and the days before it', () => {
    const late = { ...MONDAY, basis: 'defaulted', published: '2026-01-07' } as const;
    const named = (day: string): Told => ({ ...UNDATED, at: 'Beijing', text: `Lee and Xi met in Beijing on ${day}.` });
    expect(groups(late, JUNE, named('5 January'))).toContain('monday u');
    expect(groups(late, JUNE, named('5 June'))).toContain('june u');
  });
});

describe('undated reports among several events', () => {
  it('join the surer of two that may themselves be one', () => {
    const accord = { type: 'AGREE', actor: ['KOR', 'CHN'] } as const;
    const fruit = { id: 'fruit', ...accord, trigger: 'agreed', text: 'Both agreed on cheaper tariffs for fruit.' };
    const boats = { id: 'boats', ...accord, trigger: 'consented', text: 'Both consented to trawlers near islands.' };
    const text = 'Both agreed on cheaper tariffs for fruit and consented to trawlers near islands.';
    const undated = { ...UNDATED, ...accord, trigger: 'agreed consented', text };
    expect(groups(fruit, boats, undated)).toContain('fruit u');
    expect(groups(fruit, { ...boats, published: '2025-03-05' }, undated)).toContain('u');
  });

  it('join the one of the day that the rest of their document tells of', () => {
    const signed = { type: 'SUPPORT', trigger: 'signed pact', text: 'They signed a pact on panda loans.' } as const;
    const alone = { ...UNDATED, doc: 'd', at: 'Beijing' } as const;
    const beside = { ...UNDATED, id: 's', doc: 'd', start: 200, ...signed } as const;
    expect(groups(MONDAY, JUNE, { id: 'pact', ...signed }, alone)).toContain('u');
    expect(groups(MONDAY, JUNE, { id: 'pact', ...signed }, alone, beside)).toContain('monday u');
  });

  it('join a dated event before they join one another', () => {
    const premier = { id: 'premier', actor: ['Lee', 'Li'], at: 'Beijing', text: 'Lee met Li for lunch.' } as const;
    const lunch = { ...UNDATED, id: 'lunch', actor: ['Lee alone', 'Li alone'], text: 'Lee had lunch with Li.' };
    const tour = { ...lunch, id: 'tour', actor: ['Lee', 'CHN'], at: 'Shanghai', text: 'Lee had lunch there with Li.' };
    expect(groups(lunch, tour)).toEqual(['lunch tour']);
    expect(groups(premier, lunch, tour)).toEqual(['premier lunch', 'tour']);
  });

  it('do not take the day of what was agreed, where the meeting itself is not clear', () => {
    const text = 'Lee and Xi met in Beijing and agreed on a fishing pact.';
    const met = { ...UNDATED, id: 'met', doc: 'd', at: 'Beijing', text } as const;
    const agreed = { ...met, id: 'agreed', type: 'AGREE', trigger: 'agreed pact', cue: 30 } as const;
    const accord = { ...JUNE, id: 'accord', type: 'AGREE', trigger: 'agreed', text: 'Lee and Xi agreed.' } as const;
    expect(groups(accord, agreed)).toEqual(['accord agreed']);
    expect(groups(MONDAY, JUNE, accord, met, agreed)).toContain('agreed met');
  });

  it('are of a person whom another report names with the office', () => {
    const li = { id: 'li', actor: ['Lee', 'Li'], text: 'The president saw the premier.' } as const;
    const named = { ...UNDATED, actor: ['Lee alone', 'Li alone'], text: 'Lee and Li talked.' };
    expect(groups(li, named)).toEqual(['li u']);
    expect(groups({ ...li, actor: ['KOR', 'CHN'] }, named)).toHaveLength(2);
  });

  it('are of a body that both name in full', () => {
    const stop = { type: 'SANCTION', mode: ['discontinue'], recipient: ['KOR'], trigger: 'stopped visas' } as const;
    const dated = {
      id: 'dated',
      ...stop,
      actor: ['embassy'],
      text: 'The embassy stopped short visas for visitors from southern provinces.',
    };
    const undated = {
      ...UNDATED,
      ...stop,
      trigger: 'suspended',
      text: 'The embassy suspended short visas for visitors without warning yesterday.',
    };
    expect(groups(dated, { ...undated, actor: ['embassy'] })).toEqual(['dated u']);
    expect(groups(dated, { ...undated, actor: ['CHN'] })).toHaveLength(2);
  });
});

describe('two undated reports', () => {
  const known = { id: 'known', actor: ['Lee', 'JPN'], published: '2024-03-05', text: 'Lee met the visitors.' } as const;
  const saw = { ...UNDATED, id: 'saw', actor: ['Lee', 'CHN'], mode: ['talks'], text: 'President Lee saw guests.' };
  const went = { ...saw, id: 'went', language: 'ko', text: '대통령이 손님을 만났다.', trigger: '만났다' };

  it('are not one by the one person whom half the news of a state names', () => {
    expect(groups(known, saw, went)).toHaveLength(3);
    expect(groups(known, { ...saw, actor: ['Lee', 'Xi'] }, { ...went, actor: ['Lee', 'Xi'] })).toContain('saw went');
  });

  it('are one where both tell of a visit of that person to one country', () => {
    const visit = { mode: ['visit'], actor: ['Lee'], recipient: ['CHN'], trigger: 'visit' } as const;
    expect(groups({ ...saw, ...visit }, { ...went, ...visit, trigger: '방문' })).toEqual(['saw went']);
  });
});

describe('journeys and meetings', () => {
  const travel = { actor: ['Lee'], recipient: ['CHN'], mode: ['visit'], at: 'Beijing', trigger: 'landed' } as const;

  it('are one occasion on one day, whatever the journey is joined by', () => {
    const landed = { id: 'landed', ...travel, text: 'Lee landed in Beijing.' };
    expect(groups(MONDAY, landed)).toHaveLength(1);
    const before = { ...UNDATED, id: 'before', ...travel, text: 'Lee landed in Beijing for the first time.' };
    expect(groups(MONDAY, landed, before)).toContain('before');
  });

  it('do not stand between a visit as a whole and the talks it was for', () => {
    const visit = { ...UNDATED, ...travel, trigger: 'visit', text: 'It was a visit that Lee had long wanted.' };
    expect(groups(MONDAY, visit)).toEqual(['monday u']);
    const arrival = { ...visit, trigger: 'arrived visit', text: 'Lee arrived for a visit he had long wanted.' };
    expect(groups(MONDAY, arrival)).toHaveLength(2);
    const parade = { ...visit, trigger: 'attended parade', text: 'Lee attended a parade that he had long wanted.' };
    expect(groups(MONDAY, parade)).toHaveLength(2);
  });

  it('are announced apart', () => {
    const ahead = {
      type: 'AGREE',
      status: 'planned',
      date: '2026-01-04',
      basis: 'stated',
      text: 'Lee to visit.',
    } as const;
    const visit = { id: 'visit', ...ahead, actor: ['Lee'], recipient: ['CHN'], rule: 'consult/visit' };
    const made = { ...visit, id: 'made', rule: 'p/make-visit' };
    const dinner = { ...visit, id: 'dinner', rule: 'consult/meet' };
    expect(groups(visit, made)).toEqual(['made visit']);
    expect(groups(visit, dinner)).toHaveLength(2);
  });
});
