import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../made-record.case.ts';
import { type MadeServer, madeServer } from '../testing.case.ts';

describe('what is told of a pair', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  const fails = async (url: string) => ((await made.get(url, 400)) as { error: { code: string } }).error.code;

  it('its promises, as they stand on a day', async () => {
    expect(await made.get('/api/pairs/KOR-CHN/pledges')).toMatchObject([
      { action: 'lift the ban on imports', state: 'overdue', act: 'lift' },
    ]);
    expect(await made.get('/api/pairs/KOR-CHN/pledges?as_of=2026-01-10&status=open')).toHaveLength(1);
    expect(await made.get('/api/pairs/KOR-CHN/pledges?due=2026-01-01')).toEqual([]);
    expect(await fails('/api/pairs/KOR-CHN/pledges?status=lost')).toBe('E_INPUT');
    expect(await fails('/api/pairs/KOR-CHN/pledges?limit=0')).toBe('E_INPUT');
  });

  it('promises page by page, and counted', async () => {
    const [all]: { id: string; state: string }[][] = [await made.get('/api/pairs/KOR-CHN/pledges?order=latest')];
    const first: { id: string }[] = await made.get('/api/pairs/KOR-CHN/pledges?order=latest&limit=1');
    expect(first.map(({ id }) => id)).toEqual([all![0]!.id]);
    const after = encodeURIComponent(all![0]!.id);
    expect(await made.get(`/api/pairs/KOR-CHN/pledges?order=latest&after=${after}`)).toHaveLength(all!.length - 1);
    expect(await made.get(`/api/pairs/KOR-CHN/pledges?id=${after}`)).toMatchObject([{ id: all![0]!.id }]);
    expect(await made.get('/api/pairs/KOR-CHN/pledges?after=gone')).toEqual([]);
    const board: { total: number; states: Record<string, number>; due: { pledges: number }[]; first: unknown[] } =
      await made.get('/api/pairs/KOR-CHN/pledge-board');
    expect(board).toMatchObject({ total: all!.length, first: [{ state: 'overdue' }] });
    expect(Object.values(board.states).reduce((sum, n) => sum + n, 0)).toBe(board.total);
    expect(board.due.reduce((sum, { pledges }) => sum + pledges, 0)).toBeGreaterThan(0);
  });

  it('both accounts, of a span or of one event', async () => {
    const accounts: { sides: string[]; events: { event_id: string }[] } = await made.get('/api/pairs/KOR-CHN/accounts');
    expect([accounts.sides, accounts.events.length]).toEqual([['KOR', 'CHN'], 2]);
    const one = await made.get(`/api/pairs/KOR-CHN/accounts?event=${accounts.events[0]!.event_id}`);
    expect(one).toMatchObject({ events: [{ first: { documents: 1 }, second: { documents: 1 } }] });
    expect(await made.get('/api/pairs/KOR-CHN/accounts?event=none', 404)).toMatchObject({
      error: { code: 'E_NOT_FOUND' },
    });
    expect(await fails('/api/pairs/KOR-CHN/accounts?since=1')).toBe('E_INPUT');
  });

  it('how much of each kind passed, and what was said', async () => {
    const counts: { start: string; verbal_cooperation: number }[] = await made.get('/api/pairs/KOR-CHN/counts');
    expect(counts.map(({ start }) => start)).toEqual(['2026-01-01']);
    expect(Object.values(counts[0]!).filter((value) => typeof value === 'number')).toHaveLength(4);
    expect(await made.get('/api/pairs/KOR-CHN/counts?until=2020-01-01')).toEqual([]);
    expect(await fails('/api/pairs/KOR-CHN/counts?by=day')).toBe('E_INPUT');
    expect(await fails('/api/pairs/KOR-CHN/index?since=2026-01-01&until=6026-01-31')).toBe('E_INPUT');
    expect(await fails('/api/pairs/KOR-CHN/fields?since=2026-01-01&until=2326-01-31')).toBe('E_INPUT');
    expect(await made.get('/api/pairs/KOR-CHN/quotes?limit=1')).toMatchObject({
      rows: [{ quote: { text: 'We begin anew.' } }],
    });
    expect(await fails('/api/pairs/KOR-CHN/quotes?limit=0')).toBe('E_INPUT');
  });

  it('how each public sees the other', async () => {
    expect(await made.get('/api/pairs/KOR-CHN/attitudes')).toMatchObject([
      { holder: 'KOR', target: 'CHN', polls: [{ value: 71 }] },
      { holder: 'CHN', target: 'KOR', polls: [] },
    ]);
    expect(await fails('/api/pairs/KOR-CHN/attitudes?by=day')).toBe('E_INPUT');
  });

  it('who acts, and all that is on record of one of them', async () => {
    expect(await made.get('/api/pairs/KOR-CHN/people?limit=1')).toMatchObject([{ events: 2, last: '2026-01-20' }]);
    const person = await made.get(`/api/people/${encodeURIComponent('Lee Jae-myung')}`);
    expect(person).toMatchObject({
      party: { events: 3, quotes: 1 },
      events: { rows: [{ date: '2026-01-25' }, {}, {}] },
      quotes: { rows: [{ quote: { text: 'We begin anew.' } }] },
    });
    expect(await made.get('/api/people/nobody', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    expect(await fails('/api/pairs/KOR-CHN/people?limit=0')).toBe('E_INPUT');
  });

  it('who deals with whom', async () => {
    expect(await made.get('/api/pairs/KOR-CHN/network')).toMatchObject({
      nodes: [
        { name: 'Lee Jae-myung', events: 2 },
        { name: 'Xi Jinping', events: 2 },
      ],
      links: [{ source: 'Lee Jae-myung', target: 'Xi Jinping', cooperation: 1, conflict: 1 }],
    });
    expect(await fails('/api/pairs/KOR-CHN/network?limit=501')).toBe('E_INPUT');
  });
});

describe('what is told of the whole', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it('the outlets that were read', async () => {
    expect(await made.get('/api/sources')).toContainEqual({
      publisher: 'The tokyo paper',
      publisher_country: 'JPN',
      language: 'en',
      documents: 1,
      days: 1,
      first: '2026-01-20',
      last: '2026-01-20',
      months: [['2026-01', 1]],
      missing_days: 0,
    });
  });

  it('the feeds that are watched, with what came of them', async () => {
    expect(await made.get('/api/sources/feeds')).toEqual([]);
    const { feeds } = made.ledger;
    await feeds.addFeeds(['https://ann:hidden@a.example/feed'], NOW);
    const [feed] = await feeds.feeds();
    const failed = {
      ...feed!,
      fetches: 1,
      failures: 1,
      last_fetch_at: NOW,
      last_error: 'E_TIMEOUT: too slow',
      etag: '"1"',
    };
    await feeds.noteFeed(feed!.url, [{ url: 'https://a.example/1', published: null }], NOW, () => failed);
    const shown: object[] = await made.get('/api/sources/feeds');
    expect(shown).toMatchObject([
      {
        url: 'https://a.example/feed',
        state: 'active',
        failures: 1,
        last_error: 'E_TIMEOUT: too slow',
        items: 1,
        pages: { waiting: 1, kept: 0, known: 0, failed: 0, refused: 0 },
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain('hidden');
  });

  it('how right the coder is, where that was measured', async () => {
    expect(await made.get('/api/accuracy', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    const task = {
      items: 9,
      counts: { gold: 9 },
      figures: { type_f1: 0.8 },
      classes: { AGREE: 0.7 },
      calibration_error: 0.1,
    };
    const accuracy = { made_by: 'npm run scores', gold: 'made', languages: { en: { events: task, relations: task } } };
    const measured = await madeServer({}, { accuracy });
    expect(await measured.get('/api/accuracy')).toEqual(accuracy);
    await measured.remove();
    const other = await madeServer({}, { accuracy: { languages: { en: { events: {} } } } });
    expect(await other.get('/api/accuracy', 500)).toMatchObject({ error: { code: 'E_DATA' } });
    await other.remove();
  });

  it('what the ledger holds, whether it answers, and the figures of the server', async () => {
    expect(await made.get('/api/stats')).toMatchObject({
      ledger: { documents: 4 },
      program: 'rapport 0.0.0',
      user_packs: { en: ['lakes@0123456789ab'] },
    });
    expect(await made.get('/healthz')).toEqual({ status: 'ok' });
    expect(await made.get('/metrics')).toMatch(
      /rapport_requests_total\{method="GET",route="\/healthz",status="200"\} 1/,
    );
  });
});
