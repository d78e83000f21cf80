import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, ['--conditions=source', '--import', 'tsx', PROGRAM, 'serve', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

async function serving(): Promise<Serving> {
  const child = start(['--port', '0', '--ledger', ledger]);
  let out = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += String(piece);
  });
  while (!out.includes('\n')) await once(child.stdout, 'data');
  return { child, address: out.slice('listening on '.length).trim(), out: () => out };
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
