import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer } from '../../testing.case.ts';
import { PAGE_LANGUAGES } from '../../wording/catalogue.ts';
import { Wording } from '../../wording/wording.ts';
import { stateSentence } from './state-sentence.ts';

describe('pairs', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it('are listed with where they stand, the fullest first', async () => {
    const pairs: {
      pair: string[];
      events: number;
      last_events: unknown[];
      overdue_pledges: number;
      spark: number[];
      spark_intervals: [number, number][];
    }[] = await made.get('/api/pairs');
    expect(pairs[0]).toMatchObject({
      pair: ['CHN', 'KOR'],
      events: 2,
      last_event_date: '2026-01-20',
      overdue_pledges: 1,
    });
    expect(pairs[0]!.last_events).toHaveLength(2);
    expect(pairs[0]!.spark_intervals).toHaveLength(pairs[0]!.spark.length);
    pairs[0]!.spark_intervals.forEach(([low, high], i) => {
      expect(low).toBeLessThanOrEqual(pairs[0]!.spark[i]!);
      expect(high).toBeGreaterThanOrEqual(pairs[0]!.spark[i]!);
    });
    expect(await made.get('/api/pairs?limit=1')).toHaveLength(1);
  });

  it.each(['limit=0', 'limit=x', 'limit=101', 'more=1'])('refuse %s', async (query) => {
    expect(await made.get(`/api/pairs?${query}`, 400)).toMatchObject({ error: { code: 'E_INPUT' } });
  });

  it('tell their state in a sentence made of the figures beside it', async () => {
    const summary = await made.get('/api/pairs/KOR-CHN/summary');
    expect(summary).toMatchObject({
      pair: ['KOR', 'CHN'],
      recent: {
        since: '2026-01-03',
        events: 2,
        deeds: 0,
        cooperation: 1,
        conflict: 1,
        reports: { first: 1, second: 1, others: 1 },
      },
      overdue_pledges: 1,
      sentence: expect.stringMatching(
        /^[^*]*In the last thirty days 2 events, 0 of them deeds; 1 pledge is overdue\.$/,
      ),
      sentence_marked: expect.stringContaining('**'),
    });
    expect(await made.get('/api/pairs/kor-usa/summary')).toMatchObject({ recent: { events: 0 } });
    const korean = { language: 'ko', sentence: expect.stringContaining('기한이 지난 약속이 1건 있습니다.') };
    expect(await made.get('/api/pairs/KOR-CHN/summary?lang=ko')).toMatchObject(korean);
    const wishes = { 'accept-language': 'ko-KR, en;q=0.5' };
    expect(await made.get('/api/pairs/KOR-CHN/summary', 200, wishes)).toMatchObject(korean);
    expect(await made.get('/api/pairs/KOR-CHN/summary?lang=fr', 400)).toHaveProperty('error');
  });

  it.each(['KOR', 'KOR-KOR', 'KOR-XXX', 'KOR-CHN-JPN', '%20'])('are none by the name of %s', async (pair) => {
    expect(await made.get(`/api/pairs/${pair}/summary`, 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
  });
});

describe('the sentence of a state', () => {
  const figures = {
    pair: ['KOR', 'CHN'],
    as_of: '2026-02-01',
    level: -2.04,
    level_interval: [-3, -1],
    unclear: false,
    extreme: { kind: 'lowest', since: '2017-03-01' },
    phase: { name: 'freeze', start: '2025-11-01', rule: '' },
    recent: {
      since: '',
      events: 3,
      deeds: 1,
      cooperation: 1,
      conflict: 2,
      reports: { first: 0, second: 0, others: 0 },
    },
    overdue_pledges: 0,
    open_pledges: 0,
    last_event_date: '2026-01-20',
  } as const;
  const [english, korean, chinese] = PAGE_LANGUAGES.map(
    (language) =>
      new Wording(
        language,
        new Map([
          ['KOR', 'South Korea'],
          ['CHN', 'China'],
        ]),
      ),
  ) as [Wording, Wording, Wording];

  it('names the phase, the level with its interval, what is recent and what is overdue', () => {
    expect(stateSentence(figures, english)).toBe(
      '**Frozen since November 2025.** The index stands at **−2.0** (between −3.0 and −1.0), its lowest since March 2017. In the last thirty days 3 events, 1 of them a deed; no pledge is overdue.',
    );
  });

  it('is told in Korean and in Chinese as well', () => {
    expect(stateSentence(figures, korean)).toBe(
      '**2025년 11월부터 경색.** 지수는 **−2.0**(−3.0에서 −1.0 사이)로 2017년 3월 이후 가장 낮은 수준입니다. 지난 30일 동안 사건 3건, 그중 행동이 1건 있었습니다. 기한이 지난 약속은 없습니다.',
    );
    expect(stateSentence({ ...figures, overdue_pledges: 2, extreme: null }, chinese)).toBe(
      '**自2025年11月以来冰冻。**指数为**−2.0**（在−3.0与−1.0之间）。过去三十天有3个事件，其中1个是行动；有2项承诺逾期。',
    );
    const none = { ...figures, level: null, level_interval: null, last_event_date: null };
    expect(stateSentence(none, chinese)).toBe('韩国和中国之间没有可供计算指数的记录。');
  });

  it('says what is silent, what has ended and what cannot be told', () => {
    const silent = { ...figures, phase: null, extreme: null, recent: { ...figures.recent, events: 0 } };
    expect(stateSentence(silent, english)).toBe(
      'The index stands at **−2.0** (between −3.0 and −1.0). Nothing was reported in the last thirty days; the last event on record is of 20 January 2026; no pledge is overdue.',
    );
    expect(stateSentence({ ...silent, as_of: '2026-06-01', overdue_pledges: 1 }, english)).toBe(
      'The index stood at **−2.0** (between −3.0 and −1.0) where the record ends, on 20 January 2026. 1 pledge is overdue.',
    );
    expect(stateSentence({ ...silent, unclear: true }, english)).toMatch(
      /^\*\*Too little to tell\.\*\* The index is at/,
    );
    const unknown = { ...figures, level: null, level_interval: null };
    expect(stateSentence(unknown, english)).toBe(
      'In the last thirty days 3 events, 1 of them a deed; no pledge is overdue.',
    );
    expect(stateSentence({ ...unknown, last_event_date: null }, english)).toMatch(/^Nothing is on record between/);
  });
});
