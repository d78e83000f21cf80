import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer } from '../../testing.case.ts';

interface Line {
  id: string;
  date: string;
  corrected?: string[];
  mentions: { mention_id: string; document_key: string }[];
}

describe('decisions', () => {
  let made: MadeServer;
  beforeEach(async () => {
    made = await madeServer();
  });
  afterEach(() => made.remove());

  const lines = async () => ((await made.get('/api/pairs/KOR-CHN/chronology?order=oldest')) as { rows: Line[] }).rows;
  const anchorOf = ({ mention_id, document_key }: Line['mentions'][0]) => ({
    mention_id,
    document_key,
    trigger: [4, 9],
  });

  it('hold at once: the event is folded anew before the answer', async () => {
    const [meeting] = await lines();
    for (const mention of meeting!.mentions) {
      const decision = { kind: 'set', anchor: anchorOf(mention), field: 'date', value: '2026-01-04' };
      const { status, body } = await made.send('POST', '/api/corrections', {
        ...decision,
        author: 'Kim',
        note: 'dateline',
      });
      expect([status, body]).toMatchObject([201, { author: 'Kim', note: 'dateline', decision: { field: 'date' } }]);
    }
    expect((await lines())[0]).toMatchObject({ date: '2026-01-04', corrected: ['date'] });
    const history: { corrections: unknown[] } = await made.get(`/api/events/${(await lines())[0]!.id}`);
    expect(history.corrections).toHaveLength(2);
  });

  it('are taken back, and both stay to be read', async () => {
    const [, quarrel] = await lines();
    const { body } = await made.send('POST', '/api/decisions', { do: 'reject', id: quarrel!.id, author: 'Kim' });
    const { corrections } = body as { corrections: { id: string }[] };
    expect(await lines()).toHaveLength(1);
    const url = `/api/corrections/${corrections[0]!.id}/undo`;
    expect((await made.send('POST', url, { author: 'Lee' })).status).toBe(201);
    expect(await lines()).toHaveLength(2);
    expect((await made.send('POST', url, { author: 'Lee' })).status).toBe(400);
    expect(await made.get('/api/corrections?with_undone=true')).toMatchObject([
      { author: 'Kim', undone_by: expect.any(String) },
      { author: 'Lee' },
    ]);
  });

  it('split an event in two, and make one of two', async () => {
    const [meeting] = await lines();
    const split = { do: 'split', id: meeting!.id, mentions: [meeting!.mentions[0]!.mention_id], author: 'Kim' };
    expect((await made.send('POST', '/api/decisions', split)).status).toBe(201);
    const apart = await lines();
    expect(apart).toHaveLength(3);
    const merge = { do: 'merge', ids: apart.slice(1).map(({ id }) => id), author: 'Kim' };
    expect((await made.send('POST', '/api/decisions', merge)).status).toBe(201);
    expect(await lines()).toHaveLength(2);
  });

  it('correct a field of a whole event, and settle a promise', async () => {
    const [, quarrel] = await lines();
    const set = { do: 'set', id: quarrel!.id, field: 'field', value: 'economy', author: 'Kim' };
    expect((await made.send('POST', '/api/decisions', set)).status).toBe(201);
    expect(await made.get('/api/pairs/KOR-CHN/chronology?field=economy')).toMatchObject({
      rows: [{ event: ['ACCUSE'] }],
    });
    const [pledge]: { id: string }[] = await made.get('/api/pairs/KOR-CHN/pledges');
    const kept = {
      kind: 'pledge',
      pledge_id: pledge!.id,
      event_id: null,
      verdict: 'set',
      state: 'kept',
      author: 'Kim',
    };
    expect((await made.send('POST', '/api/corrections', kept)).status).toBe(201);
    expect(await made.get('/api/pairs/KOR-CHN/pledges')).toMatchObject([{ state: 'kept' }]);
    expect(await made.get(`/api/corrections?pledge=${pledge!.id}`)).toHaveLength(1);
  });

  it('are refused when they are none, are not signed, or are about nothing', async () => {
    const [meeting] = await lines();
    const anchor = anchorOf(meeting!.mentions[0]!);
    const refused: [object, number][] = [
      [{ kind: 'accept', anchor }, 400],
      [{ kind: 'accept', author: 'Kim' }, 400],
      [{ kind: 'wish', anchor, author: 'Kim' }, 400],
      [{ kind: 'set', anchor, field: 'colour', value: 1, author: 'Kim' }, 400],
      [{ kind: 'set', anchor, field: 'event', value: 'NOTHING', author: 'Kim' }, 400],
      [{ kind: 'accept', anchor: { ...anchor, mention_id: 'none' }, author: 'Kim' }, 404],
      [{ kind: 'pledge', pledge_id: 'p', event_id: null, verdict: 'set', author: 'Kim' }, 400],
    ];
    for (const [body, status] of refused) {
      expect([body, (await made.send('POST', '/api/corrections', body)).status]).toEqual([body, status]);
    }
    expect((await made.send('POST', '/api/decisions', { do: 'merge', ids: [meeting!.id], author: 'Kim' })).status).toBe(
      400,
    );
    expect((await made.send('POST', '/api/corrections/none/undo', { author: 'Kim' })).status).toBe(404);
    expect(await made.get('/api/corrections?with_undone=true')).toEqual([]);
  });

  it('are all kept when many come at once', async () => {
    const [meeting] = await lines();
    const body = { kind: 'accept', anchor: anchorOf(meeting!.mentions[0]!), author: 'Kim' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => made.send('POST', '/api/corrections', body)));
    expect(answers.every(({ status }) => status === 201)).toBe(true);
    const kept: { id: string }[] = await made.get('/api/corrections');
    const ids = new Set(kept.map(({ id }) => id));
    expect(answers.every(({ body: made }) => ids.has((made as { id: string }).id))).toBe(true);
  });
});
