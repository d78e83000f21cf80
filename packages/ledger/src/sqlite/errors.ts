// What SQLite and the file system throw, as errors of the catalogue.

import { type ErrorCode, RapportError } from '@rapport/record';
import type { Translate } from '../engine/translating-dialect.ts';

interface Told {
  readonly code: ErrorCode;
  readonly message: (path: string, reason: string) => string;
}

const FULL: Told = {
  code: 'E_LEDGER_FULL',
  message: (path) =>
    `there is no room left on the disk of ${path}; nothing of this batch was kept; free some and run the command again`,
};
const DAMAGED: Told = {
  code: 'E_LEDGER_DAMAGED',
  message: (path) =>
    `${path} is damaged; keep a copy of it and restore the last backup; without one, \`sqlite3 FILE .recover\` saves what is readable`,
};
/** Every statement of ours runs on every ledger of ours: where one is refused, the file has other tables. */
const FOREIGN: Told = {
  code: 'E_LEDGER_DAMAGED',
  message: (path, reason) =>
    `${path} is no ledger, or its tables are damaged (${reason}); restore the last backup, or give another path`,
};
const READ_ONLY: Told = {
  code: 'E_LEDGER_READ_ONLY',
  message: (path) =>
    `${path} may not be written to; allow writing to the file and its folder, or choose another ledger`,
};
const BUSY: Told = {
  code: 'E_LEDGER_BUSY',
  message: (path) => `another program holds ${path}; try again when it has ended`,
};

/** By SQLite's result code up to the first further underscore, or by the code of the system call. */
const BY_CODE: Readonly<Record<string, Told>> = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: DAMAGED,
  SQLITE_ERROR: FOREIGN,
  SQLITE_IOERR: DAMAGED,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CANTOPEN: READ_ONLY,
  SQLITE_PERM: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  SQLITE_BUSY: BUSY,
  SQLITE_LOCKED: BUSY,
};

/** Translation for a ledger at this path. */
export function translateFor(path: string): Translate {
  return (thrown) => {
    if (thrown instanceof RapportError) return thrown;
    const { code, message = '' } = (thrown ?? {}) as { code?: unknown; message?: string };
    const known = typeof code === 'string' ? BY_CODE[/^(?:SQLITE_)?[A-Z]+/.exec(code)?.[0] ?? ''] : undefined;
    return known === undefined
      ? thrown
      : new RapportError(known.code, known.message(path, message), { source: path, cause: thrown });
  };
}
