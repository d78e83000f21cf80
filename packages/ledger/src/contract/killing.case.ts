// Contract: a writer that is killed leaves whole batches, and the next run completes them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { BATCH_SIZE, BATCHES, batchOf } from './adding-child.case.ts';
import { type ContractPart, collect, foldAll, hour, openAt } from './suite.case.ts';

const PROGRAM = fileURLToPath(new URL('adding-child.case.ts', import.meta.url));

/** Batches after which the program is killed, and milliseconds from then: in the middle of adding or of folding. */
const KILLS = [
  [0, 3],
  [3, 17],
  [6, 0],
  [9, 9],
] as const;

/** Starts the program, kills it, and gives the number of batches that it said were kept. */
async function addUntilKilled(location: string, batches: number, delay: number): Promise<number> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', PROGRAM, location], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    said += String(chunk)
      .split('\n')
      .filter((line) => /^\d+$/.test(line)).length;
    if (said > batches) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await once(child, 'close');
  return said;
}

export const KILLING: ContractPart = {
  name: 'a writer that is killed',
  tests: {
    'loses nothing that was kept, doubles nothing, and is completed by the next': async (_, { ground }) => {
      const location = await ground.emptied();
      for (const [batches, delay] of KILLS) {
        const said = await addUntilKilled(location, batches, delay);
        const ledger = await openAt(location);
        const { documents, mentions } = await ledger.stats();
        expect(documents % BATCH_SIZE).toBe(0);
        expect(documents).toBeGreaterThanOrEqual(Math.min(said, BATCHES) * BATCH_SIZE);
        expect(mentions).toBe(documents * 2);
        const bad = (await ledger.doctor(true)).filter(({ ok }) => !ok).map(({ check }) => check);
        expect(bad.filter((check) => check !== 'folding')).toEqual([]);
        await ledger.close();
      }
      const ledger = await openAt(location);
      for (let batch = 0; batch < BATCHES; batch++) await ledger.addArticles(batchOf(batch), hour(batch));
      await foldAll(ledger);
      expect(await ledger.stats()).toMatchObject({ documents: BATCHES * BATCH_SIZE, events: 2 * BATCH_SIZE });
      for (const { reports, mentions } of await collect(ledger.events({}))) {
        expect([reports, mentions.length]).toEqual([BATCHES, BATCHES]);
      }
      expect((await ledger.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
      await ledger.close();
    },
  },
};
