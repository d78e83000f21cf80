// A ledger of made records, for programs that measure what reads one.

import { keepCoded, PLACING } from '@rapport/ingest';
import { openLedger } from '@rapport/ledger';
import { madeRecord } from './made-records.ts';
import { readClauses } from './made-text.ts';

const MENTIONS_EACH = 3;
const BATCH = 500;
const NOW = '2026-01-10T00:00:00.000Z';

/** Fills the ledger at `location` with so many mentions, folded into events. Answers how many events it then holds. */
export async function fillLedger(root: string, location: string, mentions: number): Promise<number> {
  const documents = Math.ceil(mentions / MENTIONS_EACH);
  const clauses = readClauses(root);
  const writing = await openLedger(location, { placing: PLACING });
  try {
    for (let n = 0; n < documents; n += BATCH) {
      const length = Math.min(BATCH, documents - n);
      await keepCoded(
        writing,
        Array.from({ length }, (_, i) => madeRecord(clauses, n + i, documents)),
        NOW,
      );
    }
    return (await writing.stats()).events;
  } finally {
    await writing.close();
  }
}
