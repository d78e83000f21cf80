// The writer that is killed: adds batches and folds them, and prints the number of each batch once it is kept.

import { fileURLToPath } from 'node:url';
import { type Ledger, openLedger, type PlacingRule } from '@rapport/ledger';
import { foldReports, neighbourhoodsOf, placeOf } from '@rapport/relations';
import { madeRecord } from './made-records.ts';
import { readClauses } from './made-text.ts';

export const PLACING: PlacingRule = { placeOf, rangesOf: neighbourhoodsOf };
export const DOCUMENTS_A_BATCH = 100;
export const MENTIONS_A_DOCUMENT = 3;

const NOW = '2026-01-10T00:00:00.000Z';
const PLACES_AT_ONCE = 400;
const BATCHES_A_FOLD = 4;

/** Adds so many batches and folds them; those that are known are passed over. */
export async function addBatches(ledger: Ledger, batches: number, kept: (batch: number) => void): Promise<void> {
  const clauses = readClauses(fileURLToPath(new URL('../', import.meta.url)));
  for (let batch = 0; batch < batches; batch++) {
    const articles = Array.from({ length: DOCUMENTS_A_BATCH }, (_, i) =>
      madeRecord(clauses, batch * DOCUMENTS_A_BATCH + i, batches * DOCUMENTS_A_BATCH),
    );
    await ledger.addArticles(articles, NOW);
    kept(batch);
    if (batch % BATCHES_A_FOLD === 0) await foldAll(ledger);
  }
  await foldAll(ledger);
}

async function foldAll(ledger: Ledger): Promise<void> {
  for (;;) {
    const places = await ledger.dirtyPlaces(PLACES_AT_ONCE);
    if (places.length === 0) return;
    const found = await ledger.neighbourhoods(places);
    await ledger.replaceEvents(
      found.map((neighbourhood) => ({ neighbourhood, events: foldReports(neighbourhood.reports, neighbourhood) })),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , location, batches] = process.argv;
  const ledger = await openLedger(location!, { placing: PLACING });
  await addBatches(ledger, Number(batches), (batch) => process.stdout.write(`${batch}\n`));
  await ledger.close();
}
