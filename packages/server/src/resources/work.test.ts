import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer, until } from '../testing.case.ts';

interface Job {
  id: string;
  state: string;
  progress: number;
  result?: { outcome: string; article: string; events: string[] };
  error?: { code: string };
}

describe('texts and pages', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  const add = async (body: object): Promise<Job> => {
    const sent = await made.send('POST', '/api/articles', body);
    expect(sent.status).toBe(202);
    const { id } = (sent.body as { job: Job }).job;
    expect(sent.headers.location).toBe(`/api/jobs/${id}`);
    const job = async (): Promise<Job> => await made.get(`/api/jobs/${id}`);
    await until(async () => ['done', 'failed'].includes((await job()).state));
    return await job();
  };

  it('are coded and given back, and not kept', async () => {
    const { status, body } = await made.send('POST', '/api/code', {
      id: '1',
      text: 'KOR meets CHN at noon.',
      published: '2026-01-31',
    });
    expect([status, body]).toMatchObject([200, { id: '1', events: [{ event: ['CONSULT'] }] }]);
    expect(await made.get('/api/search?q=noon')).toMatchObject({ articles: { rows: [] } });
  });

  it.each([{}, { id: '1' }, { id: '1', text: 'x', published: 'yesterday' }, { id: '1', text: 2 }, 'text'])(
    'are not coded when they are %j',
    async (body) => {
      expect((await made.send('POST', '/api/code', body)).status).toBe(400);
    },
  );

  it('say why they can not be coded', async () => {
    const { status, body } = await made.send('POST', '/api/code', { id: '1', text: 'this fails' });
    expect([status, body]).toMatchObject([422, { error: { code: 'E_LANGUAGE' } }]);
  });

  it('are added as text, once', async () => {
    const given = { text: 'KOR meets CHN in the spring.', title: 'Spring', published: '2026-01-31' };
    const job = await add(given);
    expect(job).toMatchObject({ state: 'done', progress: 1, result: { outcome: 'added', title: 'Spring' } });
    expect(job.result!.events).toHaveLength(1);
    expect(await made.get(`/api/articles/${job.result!.article}`)).toMatchObject({ document: { title: 'Spring' } });
    expect((await add(given)).result).toMatchObject({ outcome: 'known', article: job.result!.article });
  });

  it('are added as a page or by an address that is public', async () => {
    expect(await add({ html: 'KOR blames JPN over a map.' })).toMatchObject({ state: 'done' });
    expect(await add({ url: 'https://example.org/news' })).toMatchObject({ state: 'done' });
    expect(await add({ url: 'http://127.0.0.1/' })).toMatchObject({
      state: 'failed',
      error: { code: 'E_ADDRESS_REFUSED' },
    });
  });

  it.each([
    {},
    { url: '' },
    { text: '' },
    { url: 'https://example.org', text: 'both', more: 1 },
    { text: 'x', published: 'soon' },
  ])('are not added when they are %j', async (body) => {
    expect((await made.send('POST', '/api/articles', body)).status).toBe(400);
  });

  it('leave no password of an address in the list of what was done', async () => {
    await add({ url: 'https://ann:hidden@example.org/private@page' });
    const targets = async () => {
      const { rows }: { rows: { target: string }[] } = await made.get('/api/audit');
      return rows.map(({ target }) => target);
    };
    await until(async () => (await targets()).includes('https://example.org/private@page'));
    expect(JSON.stringify(await targets())).not.toContain('hidden');
  });

  it('that are no JSON, or too much of it, are refused with the contract’s body', async () => {
    const send = async (payload: string, type = 'application/json') => {
      const headers = { 'content-type': type };
      const answer = await made.app.inject({ method: 'POST', url: '/api/corrections', headers, payload });
      return [answer.statusCode, (answer.json() as { error: { code: string } }).error.code];
    };
    expect(await send('{"kind":')).toEqual([400, 'E_JSON']);
    expect(await send('')).toEqual([400, 'E_JSON']);
    expect(await send('a=b', 'application/x-www-form-urlencoded')).toEqual([400, 'E_INPUT']);
    expect(await send(JSON.stringify({ kind: 'x'.repeat(1_100_000) }))).toEqual([413, 'E_TOO_LARGE']);
  });
});

describe('an address', () => {
  it.each(['/api/pairs/%', '/api/pairs/KOR-CHN%80/summary', '/%C0%80', '/api/search%ED%A0%80?q=a'])(
    'with half an escape in it is refused with the contract’s body: %s',
    async (url) => {
      const made = await madeServer();
      const answer = await made.app.inject(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ error: { code: 'E_INPUT', message: expect.stringMatching(/url/i) } });
      await made.remove();
    },
  );
});

describe('an address with NUL in it', () => {
  it.each(['/api/search?q=talk%00s', '/api/events/%00', '/api/export?text=%00', '/KOR-CHN?a=%00'])(
    'is refused before a database sees it: %s',
    async (url) => {
      const made = await madeServer();
      const answer = await made.app.inject(url);
      expect([answer.statusCode, answer.json()]).toEqual([
        400,
        { error: expect.objectContaining({ code: 'E_INPUT' }) },
      ]);
      await made.remove();
    },
  );
});

describe('listening', () => {
  it('tells of a job until it has ended, and of changes of the record', async () => {
    const made = await madeServer();
    const address = await made.app.listen({ port: 0, host: '127.0.0.1' });
    const live = await fetch(`${address}/api/live`);
    expect(live.headers.get('content-type')).toContain('text/event-stream');
    const { body } = await made.send('POST', '/api/articles', {
      text: 'KOR meets USA today.',
      published: '2026-01-31',
    });
    const { id } = (body as { job: Job }).job;
    const told = await (await fetch(`${address}/api/jobs/${id}/events`)).text();
    expect(told).toMatch(/event: job\ndata: \{.*"state":"done"/);
    const reader = live.body!.getReader();
    let heard = '';
    while (!heard.includes('events-changed')) heard += new TextDecoder().decode((await reader.read()).value);
    expect(heard).toMatch(/event: events-changed\ndata: \{"changes":\d+,"pairs":\[\["KOR","USA"\]\]\}/);
    const head = await made.app.inject({ method: 'HEAD', url: '/api/live' });
    expect(head.statusCode).toBe(404);
    expect(await made.get('/api/jobs/none', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    expect(await made.get('/api/jobs/none/events', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
    // The server ends although somebody listens.
    await made.remove();
    expect((await reader.read()).done).toBe(true);
  });
});
