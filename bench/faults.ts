// Writers killed at random moments: `npx tsx --conditions=source bench/faults.ts LOCATION… [--rounds 50] [--seed 1]`.
// Each location (a path, or an address of an empty PostgreSQL database) has to hold no ledger.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Ledger, openLedger } from '@rapport/ledger';
import { addBatches, DOCUMENTS_A_BATCH, MENTIONS_A_DOCUMENT, PLACING } from './faults-writer.ts';
import { seeded } from './made-records.ts';

/** A kill comes at most so many milliseconds after the writer's first sign of life. */
const LONGEST_LIFE = 1500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    batches: { type: 'string', default: '300' },
  },
});
const batches = Number(values.batches);

/** Batches that the writer said were kept, over all rounds. */
const said = new Map<string, number>();

const folder = mkdtempSync(join(tmpdir(), 'rapport-faults-'));
const expected = await uninterrupted();
for (const location of positionals.length > 0 ? positionals : [join(folder, 'ledger')]) await killOften(location);
rmSync(folder, { recursive: true, force: true });

async function killOften(location: string): Promise<void> {
  const random = seeded(Number(values.seed));
  const rounds = Number(values.rounds);
  let kills = 0;
  while (kills < rounds && (await killOnce(location, random() * LONGEST_LIFE))) {
    kills++;
    await checkAfterKill(location, kills);
  }
  const ledger = await openLedger(location, { placing: PLACING });
  await addBatches(ledger, batches, () => undefined);
  const found = await digest(ledger);
  if (found !== expected) throw new Error(`${ledger.location}: after ${kills} kills the record is another one`);
  await report(ledger);
  await ledger.close();
  process.stdout.write(`${kills} kills, nothing lost, nothing doubled: ${ledger.location}\n`);
}

/** False when the writer came to its end before it was killed. */
async function killOnce(location: string, life: number): Promise<boolean> {
  const writer = fileURLToPath(new URL('faults-writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', writer, location, String(batches)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    const numbers = String(chunk).trim().split('\n').map(Number);
    said.set(location, Math.max(said.get(location) ?? 0, ...numbers.map((number) => number + 1)));
    timer ??= setTimeout(() => child.kill('SIGKILL'), life);
  });
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

async function checkAfterKill(location: string, kill: number): Promise<void> {
  const ledger = await openLedger(location, { placing: PLACING });
  const { documents, mentions } = await ledger.stats();
  const kept = said.get(location) ?? 0;
  const sound = (await ledger.doctor()).filter(({ ok, check }) => !ok && check !== 'folding');
  const trouble = [
    ...(documents % DOCUMENTS_A_BATCH === 0 ? [] : [`${documents} documents are no whole batches`]),
    ...(documents >= kept * DOCUMENTS_A_BATCH ? [] : [`${documents} documents are left of ${kept} kept batches`]),
    ...(mentions === documents * MENTIONS_A_DOCUMENT ? [] : [`${mentions} mentions of ${documents} documents`]),
    ...sound.map(({ check, found }) => `${check}: ${found}`),
  ];
  await ledger.close();
  if (trouble.length > 0) throw new Error(`${ledger.location}, kill ${kill}: ${trouble.join('; ')}`);
}

async function uninterrupted(): Promise<string> {
  const ledger = await openLedger(join(folder, 'uninterrupted'), { placing: PLACING });
  await addBatches(ledger, batches, () => undefined);
  const found = await digest(ledger);
  await ledger.close();
  return found;
}

/** A number for all events with their mentions, apart from their ids, which tell the order of folding. */
async function digest(ledger: Ledger): Promise<string> {
  const lines: string[] = [];
  for await (const event of ledger.events({})) {
    const mentions = event.mentions.map(({ mention_id }) => mention_id).sort();
    lines.push(JSON.stringify([event.date, event.event, event.reports, event.independent_sources, mentions]));
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

async function report(ledger: Ledger): Promise<void> {
  const bad = (await ledger.doctor(true)).filter(({ ok }) => !ok);
  if (bad.length > 0) throw new Error(`${ledger.location}: ${bad.map(({ found }) => found).join('; ')}`);
}
