import type { MergedEvent } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGES } from './catalogue.ts';
import { eventDate, eventLine, eventPeople, pledgeLine, quoteLine } from './told.ts';
import { Wording } from './wording.ts';

const COUNTRIES = new Map([
  ['KOR', 'South Korea'],
  ['CHN', 'China'],
]);
const [EN, KO, ZH] = PAGE_LANGUAGES.map((language) => new Wording(language, COUNTRIES)) as [Wording, Wording, Wording];

const KOREA = { code: 'KOR', sector: [], identifier_text: 'South Korea' } as const;
const LEE = {
  code: 'KOR',
  sector: ['GOV'],
  identifier_text: 'Lee Jae-myung',
  office: 'President of South Korea',
} as const;
const XI = { code: 'CHN', sector: ['GOV'], identifier_text: 'Xi Jinping' } as const;

const EVENT = {
  date: '2026-01-05',
  enddate: '2026-01-07',
  date_precision: 'day',
  actor: [LEE],
  recipient: [XI],
  reciprocal: false,
  event: ['CONSULT'],
  mode: ['visit'],
  status: 'planned',
  event_loc: { resolved_place: 'Shanghai' },
} as unknown as MergedEvent;

describe('an event in words', () => {
  it.each([
    [EN, 'South Korea → China · talks (visit) · Shanghai · planned', '5 Jan 2026 – 7 Jan 2026'],
    [KO, '한국 → 중국 · 회담 (방문) · Shanghai · 예정', '2026년 1월 5일 – 2026년 1월 7일'],
    [ZH, '韩国 → 中国 · 会谈 (访问) · Shanghai · 计划中', '2026年1月5日 – 2026年1月7日'],
  ] as const)('is told in each language', (wording, line, date) => {
    expect([eventLine(EVENT, wording), eventDate(EVENT, wording)]).toEqual([line, date]);
  });

  it('names the persons that the short form leaves out, and no country twice', () => {
    expect(eventPeople(EVENT, EN)).toBe('Lee Jae-myung (President of South Korea) → Xi Jinping');
    expect(eventPeople({ ...EVENT, actor: [KOREA] }, KO)).toBe('상대: Xi Jinping');
    expect(eventPeople({ ...EVENT, actor: [KOREA], recipient: [] }, EN)).toBe('');
  });

  it('has all parties of a mutual act on one line, and somebody where nobody is named', () => {
    expect(eventLine({ ...EVENT, reciprocal: true, status: 'occurred', mode: [] }, ZH)).toBe(
      '韩国 ↔ 中国 · 会谈 · Shanghai',
    );
    expect(eventLine({ ...EVENT, actor: [], recipient: [], mode: [] }, EN)).toContain('someone not named · talks');
  });
});

describe('what is said and promised in words', () => {
  it('names speaker, day and words', () => {
    const quote = { speaker: LEE, addressee: XI, date: '2026-01-05', kind: 'direct', text: 'We agree' } as never;
    expect(quoteLine(quote, EN)).toBe(
      'Lee Jae-myung (President of South Korea) to Xi Jinping (China) · 5 Jan 2026: “We agree”',
    );
    expect(quoteLine(quote, ZH)).toBe(
      'Lee Jae-myung (President of South Korea) 对 Xi Jinping (中国) · 2026年1月5日: “We agree”',
    );
  });

  it('names who promises what to whom, until when and on which condition', () => {
    const pledge = {
      by: [KOREA],
      to: [XI],
      action: 'visit again',
      firmness: 'promised',
      due: { text: 'in 2026', start: '2026-01-01', end: '2026-12-31' },
      condition: 'talks go well',
      amounts: [{ text: '2 billion won', value: 2e9, unit: 'KRW' }],
    } as never;
    expect(pledgeLine(pledge, EN)).toBe(
      'South Korea → China · promised: visit again · due 2026 · on condition: talks go well · 2 billion won',
    );
    expect(pledgeLine(pledge, KO)).toContain('한국 → 중국 · 약속: visit again · 기한 2026년 ·');
  });
});
