// Opens a ledger by its location: a path is SQLite, `postgres://…` is PostgreSQL.

import { RapportError } from '@rapport/record';
import type { LedgerOptions } from './port/opening.ts';
import type { Ledger } from './port.ts';

/**
 * Opens the ledger at a path or a `postgres://` address. A writer makes it where there is none, and brings the schema
 * of an older version up to date. Errors: `E_NOT_FOUND`, `E_LEDGER_VERSION` when a newer Rapport wrote it,
 * `E_LEDGER_DAMAGED`, `E_LEDGER_READ_ONLY`, `E_LEDGER_UNREACHABLE`, `E_LEDGER_BUSY`.
 */
export async function openLedger(location: string, _options: LedgerOptions): Promise<Ledger> {
  throw new RapportError('E_INTERNAL', `no engine for ${location}`);
}

/**
 * Makes a ledger at an empty location from a backup, whichever engine wrote it. Errors: `E_INPUT` when the location
 * holds a ledger already or the file is no backup; `E_NOT_FOUND`, `E_TRUNCATED`.
 */
export async function restoreLedger(file: string, location: string): Promise<void> {
  throw new RapportError('E_INTERNAL', `no engine for ${location} and ${file}`);
}
