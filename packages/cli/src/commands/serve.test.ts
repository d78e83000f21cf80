import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCoded, PLACING } from '@rapport/ingest';
import { documentKey, openLedger } from '@rapport/ledger';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { event, record, TEXT } from '../testing.case.ts';

const PROGRAM = fileURLToPath(new URL('serve-child.case.ts', import.meta.url));
const DOCUMENT = { id: 'a', text: TEXT, language: 'en', published: '2026-01-06', publisher_country: 'KOR' };
const NOW = '2026-02-01T10:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'rapport-serve-'));
let ledger = '';
let count = 0;

beforeEach(async () => {
  ledger = join(folder, `ledger-${count++}.sqlite`);
  const writing = await openLedger(ledger, { placing: PLACING });
  await keepCoded(writing, [{ document: DOCUMENT, record: record(), pack: 'made' }], NOW);
  await writing.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Serving {
  readonly child: ChildProcess;
  readonly address: string;
  readonly out: () => string;
  readonly err: () => string;
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, ['--conditions=source', '--import', 'tsx', PROGRAM, 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

async function serving(env: Record<string, string> = {}): Promise<Serving> {
  const child = start(['--port', '0', '--ledger', ledger], env);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    out += String(piece);
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += String(piece);
  });
  while (!out.includes('\n')) await once(child.stdout, 'data');
  return { child, address: out.slice('listening on '.length).trim(), out: () => out, err: () => err };
}

async function ended({ child }: Serving): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}

function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function correct(address: string, note: string): Promise<Response> {
  const [{ id, evidence }] = [event()];
  const anchor = { mention_id: id, document_key: documentKey(DOCUMENT), trigger: evidence.trigger[0] };
  return fetch(`${address}/api/corrections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'accept', anchor, author: 'Kim', note }),
  });
}

describe('serve', () => {
  it('prints one line when it is ready, answers, and ends cleanly when it is told', async () => {
    const { child, address, out } = await serving();
    expect(out()).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
    expect((await (await fetch(`${address}/api/pairs`)).json()) as unknown[]).toHaveLength(1);
    expect((await correct(address, 'before the end')).status).toBe(201);
    // Somebody who listens does not keep it from ending.
    const live = await fetch(`${address}/api/live`);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number];
    expect([code, out().split('\n').length]).toEqual([0, 2]);
    await live.body?.cancel().catch(() => undefined);
  });

  it('does not start where others can reach it and nobody guards it', async () => {
    const child = start(['--host', '0.0.0.0', '--ledger', ledger], {
      RAPPORT_ADMIN_PASSWORD: '',
      RAPPORT_ADMIN_TOKEN: '',
    });
    let err = '';
    child.stderr.on('data', (piece: Buffer) => {
      err += String(piece);
    });
    const [code] = (await once(child, 'close')) as [number];
    expect([code, err]).toEqual([2, expect.stringContaining('RAPPORT_ADMIN_PASSWORD')]);
  });

  it('fetches nothing from this machine or its network, whoever asks and however it is written', async () => {
    let hits = 0;
    const own = createServer((_, response) => {
      hits += 1;
      response.end('a page that is not for others');
    }).listen(0, '127.0.0.1');
    await once(own, 'listening');
    const { port } = own.address() as AddressInfo;
    const server = await serving();
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `${server.address}/api/session`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'file:///etc/passwd',
      'ftp://example.org/a',
      'javascript:alert(1)',
    ]) {
      const begun = await post(`${server.address}/api/articles`, { url });
      expect([url, begun.status]).toEqual([url, 202]);
      const { job } = (await begun.json()) as { job: { id: string } };
      const events = await (await fetch(`${server.address}/api/jobs/${job.id}/events`)).text();
      expect([url, events]).toEqual([
        url,
        expect.stringMatching(/"state":"failed".*"code":"E_(?:ADDRESS_REFUSED|URL)"/),
      ]);
    }
    expect(hits).toBe(0);
    await ended(server);
    own.close();
  });

  it('writes no secret into its log, however much it writes', async () => {
    const [password, token, wrong] = ['a-password-for-tests', 'a-token-for-tests-of-32-characters', 'a-wrong-password'];
    const env = { RAPPORT_ADMIN_PASSWORD: password, RAPPORT_ADMIN_TOKEN: token, RAPPORT_LOG: 'debug' };
    const server = await serving(env);
    const { address } = server;
    await post(`${address}/api/session`, { name: 'admin', password: wrong });
    const begun = await post(`${address}/api/session`, { name: 'admin', password });
    const cookie = begun.headers.get('set-cookie')!.split(';')[0]!;
    const { csrf } = (await begun.json()) as { csrf: string };
    const bearer = { authorization: `Bearer ${token}` };
    const made = await post(`${address}/api/tokens`, { name: 'robot', role: 'reader' }, bearer);
    const { token: robot } = (await made.json()) as { token: string };
    await post(`${address}/api/users`, { name: 'kim', password: 'kim-has-a-password', role: 'reader' }, bearer);
    await post(`${address}/api/users`, { name: 'kim', password: 'short' }, { cookie, 'x-csrf-token': csrf });
    await post(`${address}/api/replies`, { event: 'none', name: 'Ann', email: 'ann@example.org', body: 'x' }, bearer);
    await post(`${address}/api/articles`, { url: 'http://ann:hidden-word@127.0.0.1/' }, bearer);
    await fetch(`${address}/api/search?q=${encodeURIComponent('private-words')}`, { headers: { cookie } });
    await fetch(`${address}/api/pairs?access_token=hidden-in-address`, { headers: bearer });
    await fetch(`${address}/api/session`, { method: 'DELETE', headers: { cookie, 'x-csrf-token': csrf } });
    await ended(server);
    expect(server.err().split('\n').length).toBeGreaterThan(15);
    const secrets = [
      password,
      token,
      wrong,
      cookie.split('=')[1]!,
      csrf,
      robot,
      'kim-has-a-password',
      'ann@example.org',
    ];
    for (const secret of [...secrets, 'hidden-word', 'private-words', 'hidden-in-address']) {
      expect([secret, server.err().includes(secret)]).toEqual([secret, false]);
    }
  });

  it('keeps every correction that it has answered, also when it is killed', async () => {
    const { child, address } = await serving();
    const answered: string[] = [];
    const sent = Array.from({ length: 100 }, async (_, i) => {
      const response = await correct(address, `number ${i}`);
      if (response.status !== 201) return;
      answered.push(((await response.json()) as { id: string }).id);
      if (answered.length === 30) child.kill('SIGKILL');
    });
    await Promise.allSettled(sent);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    expect(answered.length).toBeGreaterThanOrEqual(30);
    expect(answered.length).toBeLessThan(100);
    const reading = await openLedger(ledger, { placing: PLACING });
    const kept = new Set((await reading.corrections({ withUndone: true })).map(({ id }) => id));
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    expect((await reading.doctor(true)).filter(({ ok, check }) => !ok && check !== 'folding')).toEqual([]);
    await reading.close();
  });
});
