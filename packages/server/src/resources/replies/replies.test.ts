import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeServer, madeServer, PASSWORD } from '../../testing.case.ts';
import { plainText, sanitiseReply } from './sanitise.ts';

describe('replies', () => {
  let made: MadeServer;
  let event: string;
  beforeEach(async () => {
    made = await madeServer();
    const lines: { rows: { id: string }[] } = await made.get('/api/pairs/KOR-CHN/chronology');
    event = lines.rows[0]!.id;
  });
  afterEach(() => made.remove());

  const reply = (more: object = {}) => ({
    event,
    name: 'Ann',
    email: 'ann@example.org',
    body: 'I was <b>there</b>.',
    ...more,
  });
  const write = async (more: object = {}) => (await made.send('POST', '/api/replies', reply(more))).status;
  const waiting = async () =>
    ((await made.get('/api/replies/moderation')) as { rows: { id: string; body: string }[] }).rows;

  it('wait until somebody has looked at them, and never show an address', async () => {
    expect(await write()).toBe(202);
    expect(await made.get(`/api/replies?event=${event}`)).toEqual({ rows: [] });
    const [one] = await waiting();
    const { status } = await made.send('POST', `/api/replies/moderation/${one!.id}`, { verdict: 'show' });
    expect(status).toBe(200);
    const shown = await made.get(`/api/replies?event=${event}`);
    expect(shown).toMatchObject({ rows: [{ name: 'Ann', body: 'I was <b>there</b>.', state: 'shown' }] });
    expect(JSON.stringify([shown, one])).not.toContain('ann@example.org');
    expect(await waiting()).toEqual([]);
  });

  it('that are refused are not shown', async () => {
    await write();
    const [one] = await waiting();
    await made.send('POST', `/api/replies/moderation/${one!.id}`, { verdict: 'refuse' });
    expect(await made.get(`/api/replies?event=${event}`)).toEqual({ rows: [] });
    expect((await made.send('POST', '/api/replies/moderation/none', { verdict: 'show' })).status).toBe(404);
    expect((await made.send('POST', '/api/replies/moderation/none', { verdict: 'burn' })).status).toBe(400);
  });

  it('are made safe again when they are shown: a ledger may come from elsewhere', async () => {
    const kept = { subject: { kind: 'event', id: event } as const, name: 'Ann', email: 'ann@example.org' };
    const body = 'Look <img src=x onerror="alert(1)"><a href="javascript:0">here</a>.';
    await made.ledger.service.addReply({ ...kept, id: 'r1', body, written_at: '2026-01-06T10:00:00.000Z' });
    const rows = await waiting();
    expect(rows).toMatchObject([{ body: 'Look <a rel="nofollow ugc">here</a>.' }]);
    await made.send('POST', '/api/replies/moderation/r1', { verdict: 'show' });
    const shown = await made.get(`/api/replies?event=${event}`);
    expect(shown).toMatchObject({ rows: [{ body: rows[0]!.body, state: 'shown' }] });
  });

  it('of programs that fill every field are answered and not kept', async () => {
    expect(await write({ website: 'https://spam.example' })).toBe(202);
    expect(await waiting()).toEqual([]);
  });

  it.each([
    { name: '' },
    { name: '<i></i>' },
    { email: 'nobody' },
    { body: '' },
    { body: '<script>alert(1)</script>' },
    { article: 'both' },
    { event: undefined },
    { body: 'x'.repeat(10_001) },
  ])('with %j are refused', async (more) => {
    expect(await write(more)).toBe(400);
  });

  it('are about something that is on record', async () => {
    expect(await write({ event: 'none' })).toBe(404);
    expect(await made.get('/api/replies', 400)).toMatchObject({ error: { code: 'E_INPUT' } });
  });

  it('are taken five times a minute from one address', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push(await write());
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });
});

describe('replies on a server that others can reach', () => {
  it('are off unless the operator wants them', async () => {
    const settings = { host: '0.0.0.0', adminPassword: PASSWORD, publicReading: true };
    const [off, on] = [await madeServer(settings), await madeServer({ ...settings, replies: true })];
    const lines: { rows: { id: string }[] } = await off.get('/api/pairs/KOR-CHN/chronology');
    const body = { event: lines.rows[0]!.id, name: 'Ann', email: 'ann@example.org', body: 'Yes.' };
    expect((await off.send('POST', '/api/replies', body)).status).toBe(403);
    expect((await on.send('POST', '/api/replies', body)).status).toBe(202);
    expect(await on.get('/api/replies/moderation', 401)).toHaveProperty('error');
    await off.remove();
    await on.remove();
  });
});

describe('what may stand in a reply', () => {
  it('is these tags and no others', () => {
    const allowed =
      '<a title="t" href="https://example.org/" rel="nofollow ugc">l</a> <abbr title="t">a</abbr> <acronym title="t">a</acronym> <b>b</b> <blockquote cite="https://example.org/">q</blockquote> <cite>c</cite> <code>c</code> <del datetime="2026-01-01">d</del> <em>e</em> <i>i</i> <q cite="https://example.org/">q</q> <strike>s</strike> <strong>s</strong>';
    expect(sanitiseReply(allowed)).toBe(allowed);
    expect(sanitiseReply('<p>one <u>two</u><br>three<img src=x onerror=alert(1)></p>')).toBe('one twothree');
  });

  it.each([
    ['<a href="javascript:alert(1)">x</a>', '<a rel="nofollow ugc">x</a>'],
    ['<a href="/local" rel="follow">x</a>', '<a rel="nofollow ugc">x</a>'],
    ['<a href="data:text/html,x">x</a>', '<a rel="nofollow ugc">x</a>'],
    ['<a href="//example.org">x</a>', '<a rel="nofollow ugc">x</a>'],
    ['<b onclick="x()" style="color:red" class="a">x</b>', '<b>x</b>'],
    ['<script>alert(1)</script>after', 'after'],
    ['<style>b{}</style>after', 'after'],
    ['<q cite="javascript:x">x</q>', '<q>x</q>'],
    ['1 < 2 & 3', '1 &lt; 2 &amp; 3'],
    ['<b>open', '<b>open</b>'],
  ])('%s becomes %s', (given, made) => {
    expect(sanitiseReply(given)).toBe(made);
  });

  it('never holds an event handler, a script or another scheme, whatever is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      ' ',
      'a',
      'b',
      'href',
      'script',
      'javascript:',
      'on',
      'x',
      '/',
      '&#x3a;',
      '<a href=',
      '<!--',
      '<svg',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const clean = sanitiseReply(pieces.join(''));
        const tags = clean.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          expect(tag).toMatch(
            /^<\/?(?:a|abbr|acronym|b|blockquote|cite|code|del|em|i|q|strike|strong)(?: (?:href|title|cite|datetime|rel)="[^"]*")*>$/,
          );
          expect(tag).not.toMatch(/href="(?!https?:\/\/)/);
        }
        expect(sanitiseReply(clean)).toBe(clean);
      }),
    );
  });

  it('is no tag at all in a name', () => {
    expect(plainText(' <b>Ann</b>\n  Lee ')).toBe('Ann Lee');
  });
});
