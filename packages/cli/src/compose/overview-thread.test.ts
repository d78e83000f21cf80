// Questions asked of the thread that reads overviews: in which order they are answered, and what comes of a fault.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OverviewThread } from './overview-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-overviews-'));
const location = join(folder, 'ledger.sqlite');
const STATE = { pair: ['KOR', 'CHN'], asOf: '2026-01-10' } as const;

beforeAll(async () => (await openLedger(location, { placing: PLACING })).close());
afterAll(() => rmSync(folder, { recursive: true }));

it('answers whoever waits before what is made ready for later', async () => {
  const thread = new OverviewThread(location);
  const order: string[] = [];
  const note = (name: string, urgent: boolean) =>
    thread.ask('pair-state', STATE, urgent).then(() => void order.push(name));
  await Promise.all([
    note('under way', false),
    note('later', false),
    note('later still', false),
    note('waiting', true),
  ]);
  expect(order).toEqual(['under way', 'waiting', 'later', 'later still']);
  await thread.close();
});

it('goes on after a question that has no answer', async () => {
  const thread = new OverviewThread(location);
  const bad = { pair: ['KOR', 'KOR'], by: 'month' } as const;
  const [failed, answered] = await Promise.allSettled([
    thread.ask('index', bad, true),
    thread.ask('pair-state', STATE, true),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'E_INPUT' } });
  expect(JSON.parse((answered as PromiseFulfilledResult<string>).value)).toMatchObject({ last_event_date: null });
  await thread.close();
});

it('fails what it was asked when it cannot open the ledger, and only that', async () => {
  const thread = new OverviewThread(join(folder, 'missing', 'ledger.sqlite'));
  await expect(thread.ask('pair-state', STATE, true)).rejects.toMatchObject({ code: expect.stringMatching(/^E_/) });
  await expect(thread.ask('pair-state', STATE, true)).rejects.toMatchObject({ code: expect.stringMatching(/^E_/) });
  await thread.close();
});
