// The thread of the overviews: reads the ledger and answers one question after the other.

import { parentPort, workerData } from 'node:worker_threads';
import { readOverview, Shelf } from '@rapport/ingest';
import { type Ledger, openLedger } from '@rapport/ledger';
import { toRapportError } from '@rapport/record';
import type { OverviewAnswer, OverviewQuestion } from './overview-thread.ts';

const shelf = new Shelf();
let ledger: Promise<Ledger> | null = null;
// While nobody has asked yet.
void opened().catch(() => undefined);
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (question: OverviewQuestion) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});

async function answer({ number, name, request }: OverviewQuestion): Promise<OverviewAnswer> {
  try {
    const reading = await opened();
    shelf.renew(await reading.changes());
    return { number, json: JSON.stringify(await readOverview(reading, name, request, shelf)) };
  } catch (thrown) {
    return { number, ...toRapportError(thrown).toBody() };
  }
}

/** The ledger, opened once; what failed is tried again with the next question. */
function opened(): Promise<Ledger> {
  ledger ??= openLedger(workerData as string, { mode: 'read' }).catch((thrown: unknown) => {
    ledger = null;
    throw thrown;
  });
  return ledger;
}
