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
      sentence: expect.stringMatching(/^South Korea and China: .*2 events in the last 30 days.*1 promise overdue\.$/),
    });
    expect(await made.get('/api/pairs/kor-usa/summary')).toMatchObject({ recent: { events: 0 } });
    const korean = { language: 'ko', sentence: expect.stringContaining('기한이 지난 약속 1건') };
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

  it('names the side, the interval, the phase, what is recent and what is overdue', () => {
    expect(stateSentence(figures, english)).toBe(
      'South Korea and China: on the side of conflict at −2.0 (90 % interval −3.0 to −1.0), in a freeze since Nov 2025; 3 events in the last 30 days, 1 of them a deed; no promise is overdue.',
    );
  });

  it('is told in Korean and in Chinese as well', () => {
    expect(stateSentence(figures, korean)).toBe(
      '한국·중국: 갈등 쪽 −2.0(90% 구간 −3.0~−1.0), 2025년 11월부터 경색. 최근 30일 동안 사건 3건, 그중 행동 1건. 기한이 지난 약속 없음.',
    );
    expect(stateSentence({ ...figures, overdue_pledges: 2 }, chinese)).toBe(
      '韩国和中国：偏向冲突，水平 −2.0（90% 区间 −3.0 至 −1.0），自2025年11月起冰冻；最近 30 天有 3 起事件，其中 1 起是行动；2 项承诺逾期。',
    );
    const none = { ...figures, level: null, level_interval: null };
    expect(stateSentence(none, chinese)).toBe('韩国和中国之间没有可供计算指数的记录。');
    expect(stateSentence({ ...figures, recent: { ...figures.recent, events: 0 } }, korean)).toContain(
      '보도된 사건 없음',
    );
  });

  it('says what is silent and what is not known', () => {
    const silent = { ...figures, level: 0.2, phase: null, recent: { ...figures.recent, events: 0 } };
    expect(stateSentence(silent, english)).toContain('even at +0.2');
    expect(stateSentence(silent, english)).toContain('nothing reported in the last 30 days, the last event was on');
    const unknown = { ...figures, level: null, level_interval: null };
    expect(stateSentence(unknown, english)).toMatch(/^Nothing is on record between South Korea and China/);
  });
});
