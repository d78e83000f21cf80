import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer } from '../testing.case.ts';

interface Lines {
  rows: { id: string; mentions: { document_key: string; mention_id: string }[] }[];
}

describe('events and articles', () => {
  let made: MadeServer;
  let event: Lines['rows'][0];
  beforeAll(async () => {
    made = await madeServer();
    event = ((await made.get('/api/pairs/KOR-CHN/chronology?order=oldest')) as Lines).rows[0]!;
  });
  afterAll(() => made.remove());

  it('an event comes with its mentions in full', async () => {
    const found: { event: { id: string }; mentions: unknown[]; corrections: unknown[] } = await made.get(
      `/api/events/${event.id}`,
    );
    expect(found.mentions).toHaveLength(2);
    expect(found.mentions[0]).toMatchObject({
      event_id: event.id,
      mention: { evidence: { trigger: [[4, 9]] }, why: { rule: 'made/rule' } },
      provenance: { coder: 'made 1', pack: 'tables 1' },
    });
    expect(found.corrections).toEqual([]);
    expect(await made.get('/api/events/none', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
  });

  it('an article comes with its text, its record and the events it tells', async () => {
    const { document_key, mention_id } = event.mentions[0]!;
    expect(await made.get(`/api/articles/${document_key}`)).toMatchObject({
      facts: { key: document_key },
      document: { text: expect.stringContaining('meets') },
      events: { [mention_id]: event.id },
    });
    expect(await made.get('/api/articles/none', 404)).toMatchObject({ error: { code: 'E_NOT_FOUND' } });
  });

  it('words are found in events and articles', async () => {
    const found: { events: Lines; articles: Lines } = await made.get('/api/search?q=Beijing&pair=KOR-CHN&limit=1');
    expect([found.events.rows.length, found.articles.rows.length]).toEqual([1, 1]);
    expect(await made.get('/api/search?q=jinping')).toMatchObject({ people: [{ name: 'Xi Jinping', code: 'CHN' }] });
    expect(await made.get('/api/search?q=nowhere')).toEqual({
      people: [],
      events: { rows: [], next: null },
      articles: { rows: [], next: null },
    });
    for (const query of ['', '?q=', '?q=a&since=1', `?q=${'x'.repeat(201)}`]) {
      expect(await made.get(`/api/search${query}`, 400)).toMatchObject({ error: { code: 'E_INPUT' } });
    }
  });

  it('what is unsure waits to be looked at', async () => {
    expect(await made.get('/api/review?pair=KOR-CHN')).toMatchObject({
      rows: [{ event: { event: ['ACCUSE'] }, reasons: ['confidence'] }],
    });
    expect(await made.get('/api/review?confidence_below=0.1&contradictions=false')).toMatchObject({ rows: [] });
    expect(await made.get('/api/review?confidence_below=2', 400)).toMatchObject({ error: { code: 'E_INPUT' } });
  });
});

describe('exports', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it.each([
    ['format=jsonl', 'application/jsonl', 'rapport-event.jsonl'],
    ['format=md&pair=KOR-CHN', 'text/markdown; charset=utf-8', 'rapport-KOR-CHN-event.md'],
    ['format=csv&level=mention', 'text/csv; charset=utf-8', 'rapport-mention.csv'],
    ['format=jsonl&level=pledge', 'application/jsonl', 'rapport-pledge.jsonl'],
    ['format=jsonl&level=quote', 'application/jsonl', 'rapport-quote.jsonl'],
    ['format=jsonl&level=attitude', 'application/jsonl', 'rapport-attitude.jsonl'],
    ['format=ics', 'text/calendar; charset=utf-8', 'rapport-event.ics'],
    ['format=docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'rapport-event.docx'],
    ['format=jsonl&schema=gdelt-2', 'application/jsonl', 'rapport-event.jsonl'],
  ])('%s is a file with its type and name', async (query, type, name) => {
    const answer = await made.app.inject(`/api/export?${query}`);
    expect(answer.statusCode).toBe(200);
    expect([answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([
      type,
      `attachment; filename="${name}"`,
    ]);
    expect(answer.rawPayload.length).toBeGreaterThan(20);
  });

  it('holds exactly what the filters say', async () => {
    const lines = async (query: string) =>
      (await made.app.inject(`/api/export?${query}`)).body
        .trim()
        .split('\n')
        .filter((line) => line !== '');
    expect(await lines('type=ACCUSE&pair=KOR-CHN')).toHaveLength(1);
    expect((await lines('type=ACCUSE&sentences=false')).join()).not.toContain('fishing');
  });

  it.each(['format=jsonld&level=quote', 'format=pdf', 'level=people', 'schema=cameo&format=md', 'pair=KOR'])(
    'refuses %s',
    async (query) => {
      const { statusCode, body } = await made.app.inject(`/api/export?${query}`);
      expect([400, 404]).toContain(statusCode);
      expect(JSON.parse(body)).toHaveProperty('error.code');
    },
  );
});
