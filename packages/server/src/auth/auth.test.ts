import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../app.ts';
import { NOW } from '../made-record.case.ts';
import { checkSettings } from '../settings.ts';
import { type MadeServer, madeServer, PASSWORD, TOKEN } from '../testing.case.ts';
import { hashPassword, hashSecret, isPassword } from './secrets.ts';

const OPEN = { publicReading: false, logLevel: 'silent', port: null } as const;

describe('a server that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.org'])(
    'does not start on %s without somebody to guard it',
    (host) => {
      expect(() => checkSettings({ ...OPEN, host })).toThrow(/RAPPORT_ADMIN_PASSWORD/);
      expect(() => checkSettings({ ...OPEN, host, adminPassword: 'short' })).toThrow(/at least 12/);
      expect(() => checkSettings({ ...OPEN, host, adminToken: 'short' })).toThrow(/at least 32/);
      expect(() => checkSettings({ ...OPEN, host, adminPassword: PASSWORD })).not.toThrow();
    },
  );

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('is not one that listens on %s', (host) => {
    expect(() => checkSettings({ ...OPEN, host })).not.toThrow();
  });

  it('is not even built', async () => {
    await expect(createServer({} as never, { ...OPEN, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'E_USAGE' });
    expect(() => checkSettings({ ...OPEN, host: 'localhost', logLevel: 'loud' })).toThrow(/RAPPORT_LOG/);
  });
});

describe('accounts', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD, adminToken: TOKEN });
  });
  afterAll(() => made.remove());

  const bearer = { authorization: `Bearer ${TOKEN}` };
  const signIn = async (name: string, password: string) => {
    const { status, body, headers } = await made.send('POST', '/api/session', { name, password });
    const cookie = String(headers['set-cookie']);
    return { status, csrf: (body as { csrf?: string }).csrf ?? '', cookie, sent: cookie.split(';')[0]! };
  };

  it('are asked for, but not to see whether the server runs', async () => {
    expect(await made.get('/api/pairs', 401)).toMatchObject({ error: { code: 'E_SIGN_IN' } });
    expect(await made.get('/metrics', 401)).toMatchObject({ error: { code: 'E_SIGN_IN' } });
    expect(await made.get('/healthz')).toEqual({ status: 'ok' });
    expect(await made.get('/api/session')).toMatchObject({ accounts: true, name: '', role: null, csrf: null });
  });

  it('let in by a token, and nobody by another', async () => {
    expect(await made.get('/api/pairs', 200, bearer)).toHaveLength(2);
    expect(await made.get('/api/pairs', 401, { authorization: 'Bearer nonsense' })).toHaveProperty('error');
  });

  it('let in by a password, with a cookie that scripts and other sites do not get', async () => {
    expect((await signIn('admin', 'wrong horse battery')).status).toBe(401);
    expect((await signIn('nobody', PASSWORD)).status).toBe(401);
    const { status, cookie, sent } = await signIn('admin', PASSWORD);
    expect(status).toBe(201);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(part);
    expect(await made.get('/api/session', 200, { cookie: sent })).toMatchObject({ name: 'admin', role: 'admin' });
  });

  it('change nothing without the token that a foreign page cannot know', async () => {
    const { csrf, sent } = await signIn('admin', PASSWORD);
    const body = { name: 'feed', role: 'reader' };
    const without = await made.send('POST', '/api/tokens', body, { cookie: sent });
    expect([without.status, without.body]).toMatchObject([403, { error: { code: 'E_FORBIDDEN' } }]);
    const wrong = await made.send('POST', '/api/tokens', body, { cookie: sent, 'x-csrf-token': 'x' });
    expect(wrong.status).toBe(403);
    const right = await made.send('POST', '/api/tokens', body, { cookie: sent, 'x-csrf-token': csrf });
    expect(right.status).toBe(201);
    const out = await made.send('DELETE', '/api/session', undefined, { cookie: sent, 'x-csrf-token': csrf });
    expect(out.status).toBe(204);
    expect(await made.get('/api/pairs', 401, { cookie: sent })).toHaveProperty('error');
  });

  it('have roles, each of which may do what those below it may', async () => {
    const add = (name: string, role: string) =>
      made.send('POST', '/api/users', { name, password: PASSWORD, role }, bearer);
    expect((await add('rita', 'reader')).status).toBe(201);
    expect((await add('ed', 'editor')).status).toBe(201);
    const [rita, ed] = [await signIn('rita', PASSWORD), await signIn('ed', PASSWORD)];
    const accept = (who: typeof rita) =>
      made.send('POST', '/api/decisions', { do: 'accept', id: 'none' }, { cookie: who.sent, 'x-csrf-token': who.csrf });
    expect((await made.get('/api/pairs', 200, { cookie: rita.sent })) as unknown[]).toHaveLength(2);
    expect((await accept(rita)).status).toBe(403);
    expect((await accept(ed)).status).toBe(404);
    expect(await made.get('/api/users', 403, { cookie: ed.sent })).toMatchObject({ error: { code: 'E_FORBIDDEN' } });
    const users = await made.get('/api/users', 200, bearer);
    expect(users).toEqual([
      { name: 'ed', role: 'editor', created_at: NOW },
      { name: 'rita', role: 'reader', created_at: NOW },
    ]);
    expect((await made.send('DELETE', '/api/users/ed', undefined, bearer)).status).toBe(204);
    expect(await made.get('/api/pairs', 401, { cookie: ed.sent })).toHaveProperty('error');
    expect((await made.send('DELETE', '/api/users/ed', undefined, bearer)).status).toBe(404);
  });

  it('sign decisions with their own name', async () => {
    const events: { rows: { id: string }[] } = await made.get('/api/pairs/KOR-CHN/chronology', 200, bearer);
    const body = { do: 'accept', id: events.rows[0]!.id, author: 'somebody else' };
    const { body: answer } = await made.send('POST', '/api/decisions', body, bearer);
    expect(answer).toMatchObject({ corrections: [{ author: 'admin' }] });
  });

  it.each([
    { name: 'admin', password: PASSWORD, role: 'reader' },
    { name: 'kim', password: 'short', role: 'reader' },
    { name: 'kim', password: PASSWORD, role: 'king' },
    { name: '<b>', password: PASSWORD, role: 'reader' },
  ])('are not made of %j', async (body) => {
    expect((await made.send('POST', '/api/users', body, bearer)).status).toBe(400);
  });

  it('have tokens that are told once and kept as a hash', async () => {
    const { body } = await made.send('POST', '/api/tokens', { name: 'robot', role: 'reader' }, bearer);
    const { token, id } = body as { token: string; id: string };
    expect(await made.get('/api/pairs', 200, { authorization: `Bearer ${token}` })).toHaveLength(2);
    const listed = JSON.stringify(await made.get('/api/tokens', 200, bearer));
    expect(listed).toContain(id);
    expect(listed).not.toContain(token);
    expect(JSON.stringify(await made.ledger.service.tokens())).not.toContain(token);
    expect((await made.send('DELETE', `/api/tokens/${id}`, undefined, bearer)).status).toBe(204);
    expect(await made.get('/api/pairs', 401, { authorization: `Bearer ${token}` })).toHaveProperty('error');
  });

  it('leave a list of what was done, refused attempts among it', async () => {
    const audit: { rows: { who: string; action: string; target: string; status: number }[] } = await made.get(
      '/api/audit?limit=200',
      200,
      bearer,
    );
    expect(audit.rows).toContainEqual(
      expect.objectContaining({ who: 'rita', action: 'POST /api/decisions', status: 403, via: 'session' }),
    );
    expect(audit.rows).toContainEqual(
      expect.objectContaining({ who: '', action: 'POST /api/session', target: 'nobody', status: 401 }),
    );
    expect(JSON.stringify(audit)).not.toContain(PASSWORD);
    expect(JSON.stringify(audit)).not.toContain(TOKEN);
  });

  it('may be tried ten times in a minute', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await signIn('x', 'y')).status);
    expect(statuses).toContain(429);
    expect(await made.send('POST', '/api/session', { name: 'x', password: 'y' })).toMatchObject({
      body: { error: { code: 'E_TOO_MANY' } },
    });
  });
});

describe('reading without an account', () => {
  it('is possible where the operator says so, and reading alone', async () => {
    const made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD, publicReading: true });
    expect(await made.get('/api/pairs')).toHaveLength(2);
    expect((await made.send('POST', '/api/decisions', { do: 'accept', id: 'x' })).status).toBe(401);
    expect((await made.send('POST', '/api/code', { id: '1', text: 'KOR meets CHN.' })).status).toBe(401);
    await made.remove();
  });
});

describe('a server on this machine alone', () => {
  let made: MadeServer;
  beforeAll(async () => {
    made = await madeServer();
  });
  afterAll(() => made.remove());

  it.each(['evil.example', 'evil.example:7227', '192.0.2.1', 'localhost.evil.example'])(
    'does not answer as %s',
    async (host) => {
      const answer = await made.app.inject({ url: '/healthz', headers: { host } });
      expect([answer.statusCode, answer.json()]).toMatchObject([403, { error: { code: 'E_FORBIDDEN' } }]);
    },
  );

  it.each(['localhost:7227', '127.0.0.1', '[::1]:7227'])('answers as %s', async (host) => {
    expect((await made.app.inject({ url: '/healthz', headers: { host } })).statusCode).toBe(200);
  });

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'takes no change from a page with %j',
    async (headers) => {
      const { status } = await made.send('POST', '/api/decisions', { do: 'accept', id: 'x', author: 'a' }, headers);
      expect(status).toBe(403);
    },
  );

  it('takes changes from its own pages and from programs', async () => {
    const send = (headers: Record<string, string>) =>
      made.send('POST', '/api/decisions', { do: 'accept', id: 'x', author: 'a' }, headers);
    expect((await send({ host: 'localhost:7227', origin: 'http://localhost:7227' })).status).toBe(404);
    expect((await send({})).status).toBe(404);
    expect((await made.send('POST', '/api/session', { name: 'a', password: 'b' })).status).toBe(400);
  });

  it('sends what browsers need to guard its pages', async () => {
    const { headers } = await made.app.inject('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(/'unsafe-/);
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });
});

describe('passwords', () => {
  it('are kept as salted hashes', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect([await isPassword(PASSWORD, one), await isPassword(`${PASSWORD} `, one)]).toEqual([true, false]);
    expect(await isPassword(PASSWORD, 'plain')).toBe(false);
  });
});

describe('sessions', () => {
  const FORTNIGHT = 14 * 24;
  const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
  const cookieOf = async (made: MadeServer, name: string, password: string) => {
    const { headers } = await made.send('POST', '/api/session', { name, password });
    return { cookie: String(headers['set-cookie']).split(';')[0]! };
  };

  it('outlive the server, until their twelve hours are over', async () => {
    const made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD });
    const signedIn = await cookieOf(made, 'admin', PASSWORD);
    const { csrf } = (await made.get('/api/session', 200, signedIn)) as { csrf: string };
    for (const [password, hours, status] of [
      [PASSWORD, 11, 200],
      [PASSWORD, 12, 401],
      ['another password altogether', 1, 401],
      [PASSWORD, FORTNIGHT, 401],
    ] as const) {
      const again = await made.another({ host: '0.0.0.0', adminPassword: password }, { now: () => later(hours) });
      const answer = await again.inject({ url: '/api/pairs', headers: signedIn });
      expect([password, hours, answer.statusCode]).toEqual([password, hours, status]);
      const shown = (await again.inject({ url: '/api/session', headers: signedIn })).json() as { csrf: string | null };
      expect(shown.csrf).toBe(status === 200 ? csrf : null);
      await again.close();
    }
    await made.remove();
  });

  it('end with the password they began with, whoever changes it', async () => {
    const made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD, adminToken: TOKEN });
    const bearer = { authorization: `Bearer ${TOKEN}` };
    const kim = { name: 'kim', password: PASSWORD, role: 'reader' };
    await made.send('POST', '/api/users', kim, bearer);
    const signedIn = await cookieOf(made, 'kim', PASSWORD);
    expect(await made.get('/api/pairs', 200, signedIn)).toHaveLength(2);
    const user = (await made.ledger.service.user('kim'))!;
    await made.ledger.service.putUser({ ...user, password_hash: await hashPassword('another password') });
    expect(await made.get('/api/pairs', 401, signedIn)).toHaveProperty('error');
    const anew = await cookieOf(made, 'kim', 'another password');
    expect(await made.get('/api/pairs', 200, anew)).toHaveLength(2);
    await made.send('POST', '/api/users', kim, bearer);
    expect(await made.get('/api/pairs', 401, anew)).toHaveProperty('error');
    await made.remove();
  });

  it('are kept without their secrets', async () => {
    const made = await madeServer({ host: '0.0.0.0', adminPassword: PASSWORD });
    const { cookie } = await cookieOf(made, 'admin', PASSWORD);
    const secret = cookie.split('=')[1]!;
    const kept = await made.ledger.service.session(hashSecret(secret));
    expect(kept).toMatchObject({ name: 'admin', begun_at: NOW });
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).not.toContain(PASSWORD);
    await made.remove();
  });
});
