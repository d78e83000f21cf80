// Opens a ledger by its location: a path is SQLite, `postgres://…` is PostgreSQL.

import type { Engine, EngineOptions } from './engine/engine.ts';
import { KeptLedger } from './kept-ledger.ts';
import type { LedgerOptions } from './port/opening.ts';
import type { Ledger } from './port.ts';
import { openPostgres } from './postgres/engine.ts';
import { restoreInto } from './restore.ts';
import { openSqlite } from './sqlite/engine.ts';

/** Milliseconds that a write waits for another writer, unless said. */
const WAIT_MS = 10_000;

/**
 * Opens the ledger at a path or a `postgres://` address. A writer makes it where there is none, and brings the schema
 * of an older version up to date. Errors: `E_NOT_FOUND`, `E_LEDGER_VERSION` when a newer Rapport wrote it,
 * `E_LEDGER_DAMAGED`, `E_LEDGER_READ_ONLY`, `E_LEDGER_UNREACHABLE`, `E_LEDGER_BUSY`.
 */
export async function openLedger(location: string, options: LedgerOptions): Promise<Ledger> {
  const waitMs = options.waitMs ?? WAIT_MS;
  if (options.mode === 'read') {
    return new KeptLedger(await openEngine(location, { readOnly: true, createIfMissing: false, waitMs }), null);
  }
  const { createIfMissing = true, placing } = options;
  return new KeptLedger(await openEngine(location, { readOnly: false, createIfMissing, waitMs }), placing);
}

/**
 * Makes a ledger at an empty location from a backup, whichever engine wrote it; what can be made anew (the index of
 * texts, counts) is. Errors: `E_INPUT` when the location holds a ledger already or the file is no backup;
 * `E_NOT_FOUND`, `E_TRUNCATED`.
 */
export async function restoreLedger(file: string, location: string): Promise<void> {
  const engine = await openEngine(location, { readOnly: false, createIfMissing: true, waitMs: WAIT_MS });
  try {
    await restoreInto(engine, file);
  } finally {
    await engine.close();
  }
}

/** Whether a location is an address of PostgreSQL. */
function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}

async function openEngine(location: string, options: EngineOptions): Promise<Engine> {
  return await (isPostgres(location) ? openPostgres : openSqlite)(location, options);
}
