// The event that reports tell: each field from the report that knows it best, and what they say differently.

import { describe, expect, it } from 'vitest';
import { mergeReports } from './merge-reports.ts';
import { reportOf, type Told } from './reports.case.ts';

const merge = (...told: Omit<Told, 'id'>[]) => mergeReports(told.map((each, i) => reportOf({ id: `m${i}`, ...each })));

describe('fields of a merged event', () => {
  it('take a day that a sentence gives before any day of publication', () => {
    const event = merge({ published: '2026-01-07' }, { published: '2026-01-09', date: '2026-01-05', basis: 'stated' });
    expect(event).toMatchObject({ date: '2026-01-05', date_basis: 'stated', first_reported: '2026-01-07' });
  });

  it('take the earliest of several days of publication', () => {
    expect(merge({ published: '2026-01-09' }, { published: '2026-01-07' }, { published: '2026-01-09' }).date).toBe(
      '2026-01-07',
    );
  });

  it('have no date when no report tells one', () => {
    const event = merge({ published: null, date: null });
    expect(event).toMatchObject({ date: null, date_precision: 'unknown', first_reported: null });
  });

  it('name each party as fully as any report of the same roles does', () => {
    const event = merge({ actor: ['KOR', 'Xi'] }, { actor: ['Lee', 'CHN'] });
    expect(event.actor.map(({ identifier_text }) => identifier_text)).toEqual(['Lee Jae-myung', 'Xi Jinping']);
  });

  it('name all who were acted on, where most reports name the one they write for', () => {
    const stopped = { type: 'SANCTION', actor: ['CHN'] } as const;
    const one = { ...stopped, recipient: ['KOR'] };
    const codesOf = (...told: Omit<Told, 'id'>[]) => merge(...told).recipient.map(({ code }) => code);
    expect(codesOf(one, one, { ...stopped, recipient: ['JPN', 'KOR'] })).toEqual(['JPN', 'KOR']);
    expect(codesOf(one, one, { ...stopped, actor: ['USA'], recipient: ['JPN', 'KOR'] })).toEqual(['KOR']);
  });

  it('take the type that most independent sources tell', () => {
    const copies = { type: 'AGREE', source: 's' } as const;
    expect(merge(copies, copies, copies, { type: 'SUPPORT' }, { type: 'SUPPORT' }).event).toEqual(['SUPPORT']);
  });

  it('take the finest place that is known', () => {
    expect(merge({ at: 'China' }, { at: 'China' }, { at: 'Beijing' }).event_loc?.resolved_place).toBe('Beijing');
  });

  it('take the count of most sources, and of equals the latest', () => {
    const told = (dead: number, published: string): Omit<Told, 'id'> => ({ size: { dead }, published });
    expect(merge(told(3, '2026-01-05'), told(7, '2026-01-06')).size).toEqual({ dead: 7 });
    expect(merge(told(3, '2026-01-05'), told(3, '2026-01-05'), told(7, '2026-01-06')).size).toEqual({ dead: 3 });
  });

  it('are surer with every independent source, and never certain', () => {
    const [one, two, same] = [merge({}), merge({}, {}), merge({ source: 's' }, { source: 's' })];
    expect(two.confidence).toBeGreaterThan(one.confidence);
    expect(same.confidence).toBe(one.confidence);
    expect(merge(...Array.from({ length: 60 }, () => ({}))).confidence).toBe(0.99);
  });

  it('show the sentence that tells most', () => {
    const plain = { text: 'They met.', actor: ['KOR', 'CHN'] };
    const full = { text: 'President Lee met President Xi in Beijing.', at: 'Beijing' };
    expect(merge(plain, full, plain).text).toBe(full.text);
  });
});

describe('contradictions', () => {
  it('stand side by side with their mentions, the most reported first', () => {
    const event = merge({ size: { dead: 3 } }, { size: { dead: 7 } }, { size: { dead: 7 } }, {});
    expect(event.contradictions).toEqual([
      {
        about: 'dead',
        accounts: [
          { value: '7', mention_ids: ['m1', 'm2'] },
          { value: '3', mention_ids: ['m0'] },
        ],
      },
    ]);
  });

  it('say who began, on what day, where, and for how much', () => {
    const sum = (value: number) => [{ text: `${value} won`, value, unit: 'KRW' }];
    const event = merge(
      { type: 'ASSAULT', actor: ['KOR'], recipient: ['CHN'], date: '2026-01-04', basis: 'stated', amounts: sum(5) },
      { type: 'ASSAULT', actor: ['CHN'], recipient: ['KOR'], date: '2026-01-05', basis: 'stated', amounts: sum(6) },
      { at: 'Beijing', published: '2026-01-06' },
      { at: 'Shanghai' },
    );
    expect(event.contradictions.map(({ about, accounts }) => [about, ...accounts.map(({ value }) => value)])).toEqual([
      ['date', '2026-01-04', '2026-01-05'],
      ['actor', 'CHN', 'KOR'],
      ['place', 'Beijing', 'Shanghai'],
      ['amount', '5 KRW', '6 KRW'],
    ]);
  });

  it('are none between a report and a silent one, or between days of publication', () => {
    expect(merge({ at: 'Beijing' }, { published: '2026-01-06' }, { at: 'China' }).contradictions).toEqual([]);
  });
});
