import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keep, type MadeServer, madeServer } from '../../testing.case.ts';

interface Lines {
  rows: { id: string; date: string; event: string[] }[];
  next: string | null;
}

describe('a chronology', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it('lists events by date, the newest first unless said, a page at a time', async () => {
    const whole: Lines = await made.get('/api/pairs/KOR-CHN/chronology');
    expect(whole.rows.map(({ date }) => date)).toEqual(['2026-01-20', '2026-01-05']);
    const first: Lines = await made.get('/api/pairs/KOR-CHN/chronology?limit=1&order=oldest');
    expect(first.rows.map(({ date }) => date)).toEqual(['2026-01-05']);
    const rest: Lines = await made.get(`/api/pairs/KOR-CHN/chronology?limit=1&order=oldest&after=${first.next}`);
    expect([rest.rows.map(({ date }) => date), rest.next]).toEqual([['2026-01-20'], null]);
  });

  it.each([
    ['type=ACCUSE', 1],
    ['type=ACCUSE&type=CONSULT', 2],
    ['source=CHN', 1],
    ['language=ko', 0],
    ['text=dines', 1],
    ['since=2026-01-10', 1],
    ['until=2026-01-10&status=occurred', 1],
    ['field=economy', 0],
    ['party=Xi%20Jinping', 2],
  ])('filtered by %s has %d lines', async (query, count) => {
    expect(((await made.get(`/api/pairs/KOR-CHN/chronology?${query}`)) as Lines).rows).toHaveLength(count);
  });

  it.each([
    'type=NOTHING',
    'source=korea',
    'since=yesterday',
    'limit=1000',
    'after=nonsense',
    'colour=red',
    'since=2026-99-99',
  ])('refuses %s', async (query) => {
    expect(await made.get(`/api/pairs/KOR-CHN/chronology?${query}`, 400)).toMatchObject({ error: { code: 'E_INPUT' } });
  });

  it('is not sent again while nothing has changed, and is sent when something has', async () => {
    const url = '/api/pairs/KOR-JPN/chronology';
    const answer = await made.app.inject(url);
    const tag = String(answer.headers.etag);
    expect(tag).toMatch(/^W\/"/);
    const again = await made.app.inject({ url, headers: { 'if-none-match': tag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const text = 'KOR blames JPN over an island.';
    await keep(made.ledger, [{ id: 'new', text, published: '2026-01-30', language: 'en' }]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const changed = await made.app.inject({ url, headers: { 'if-none-match': tag } });
    expect([changed.statusCode, (changed.json() as Lines).rows.length]).toEqual([200, 2]);
  });

  it('is packed as the client takes it', async () => {
    const packed = async (accepted: string) =>
      (await made.app.inject({ url: '/api/pairs/KOR-CHN/chronology', headers: { 'accept-encoding': accepted } }))
        .headers;
    expect((await packed('gzip, br'))['content-encoding']).toBe('br');
    expect((await packed('gzip, br;q=0'))['content-encoding']).toBe('gzip');
    expect((await packed('identity'))['content-encoding']).toBeUndefined();
  });
});
