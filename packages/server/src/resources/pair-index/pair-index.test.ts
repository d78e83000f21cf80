import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer } from '../../testing.case.ts';

describe('the index of a pair', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it('is told by period, in both directions together or apart', async () => {
    const index: { by: string; series: { direction: string; acts: string; periods: { events: number }[] }[] } =
      await made.get('/api/pairs/KOR-CHN/index');
    expect(index.by).toBe('month');
    expect(index.series.map(({ acts }) => acts)).toEqual(['all', 'verbal', 'material']);
    expect(index.series[0]!.periods[0]).toMatchObject({ events: 2 });
    const apart: typeof index = await made.get('/api/pairs/KOR-CHN/index?by=week&directed=true&field=diplomacy');
    expect(apart.series.map(({ direction }) => direction)).toContain('CHN→KOR');
  });

  it.each(['by=year', 'field=sports', 'since=2026', 'directed=perhaps', 'since=2026-02-01&until=2026-01-01'])(
    'refuses %s',
    async (query) => {
      expect(await made.get(`/api/pairs/KOR-CHN/index?${query}`, 400)).toMatchObject({ error: { code: 'E_INPUT' } });
    },
  );

  it('is told for each field that something is on record in', async () => {
    const fields = await made.get('/api/pairs/KOR-CHN/fields');
    expect(fields).toMatchObject([{ field: 'diplomacy', events: 2 }]);
    const [{ series }] = fields as [{ series: { direction: string }[] }];
    expect(series.map(({ direction }) => direction)).toEqual(['KOR–CHN', 'KOR→CHN', 'CHN→KOR']);
    expect(await made.get('/api/pairs/KOR-CHN/fields?by=day', 400)).toMatchObject({ error: { code: 'E_INPUT' } });
  });
});
