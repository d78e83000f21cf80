// The ledger at its place, opened for reading or writing.

import { PLACING } from '@rapport/ingest';
import { type Ledger, openLedger } from '@rapport/ledger';
import { ledgerLocation } from '../io/ledger-location.ts';

/** A reader fails with `E_NOT_FOUND` where there is no ledger; a writer makes one. */
export function openLedgerAt(asked: string | undefined, mode: 'read' | 'write'): Promise<Ledger> {
  const location = ledgerLocation(asked, process.env);
  return openLedger(location, mode === 'read' ? { mode } : { mode, placing: PLACING });
}
