// Opens the SQLite file: with its settings, and with errors that say what to do.

import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RapportError } from '@rapport/record';
import Database from 'better-sqlite3';
import { translateFor } from './errors.ts';

/** First bytes of every SQLite file. */
const HEADER = 'SQLite format 3\0';

/** Milliseconds that SQLite itself waits for a lock before it says so. */
const BUSY_TIMEOUT = 50;

/** Opens an existing ledger for reading. Errors: `E_NOT_FOUND`, `E_LEDGER_DAMAGED`, `E_LEDGER_READ_ONLY`. */
export function openForReading(path: string): Database.Database {
  requireFile(path);
  return translating(path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    try {
      distrust(db);
      db.prepare('select name from sqlite_schema limit 1').all();
      return db;
    } catch (thrown) {
      db.close();
      throw isLockedFolder(thrown) ? lockedFolder(path, thrown) : thrown;
    }
  });
}

/**
 * Opens a ledger for writing, or makes an empty file. Errors: `E_NOT_FOUND`, `E_LEDGER_DAMAGED`,
 * `E_LEDGER_READ_ONLY`.
 */
export function openForWriting(path: string, createIfMissing: boolean): Database.Database {
  if (existsSync(path) || !createIfMissing) requireFile(path);
  return translating(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: BUSY_TIMEOUT });
    try {
      setUp(db);
      return db;
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  });
}

/** WAL lets others read while one writes; `synchronous=FULL` keeps a commit through a loss of power. */
function setUp(db: Database.Database): void {
  distrust(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // Pages that several batches change are copied into the file once.
  db.pragma('wal_autocheckpoint = 16384');
  db.pragma('journal_size_limit = 134217728');
  db.pragma('cache_size = -65536');
  db.pragma('temp_store = MEMORY');
  db.pragma('secure_delete = FAST');
}

/** As SQLite advises for a file of strangers: nothing in its schema is run that could harm, and its cells are checked. */
function distrust(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}

function requireFile(path: string): void {
  if (!existsSync(path)) {
    throw new RapportError('E_NOT_FOUND', `there is no ledger at ${path}; \`rapport add\` makes one`, { source: path });
  }
  if (!statSync(path).isFile()) {
    throw new RapportError('E_LEDGER_DAMAGED', `${path} is no file; give the path of a ledger`, { source: path });
  }
  const head = Buffer.alloc(HEADER.length);
  const file = translating(path, () => openSync(path, 'r'));
  try {
    const read = readSync(file, head, 0, head.length, 0);
    if (read === 0 || head.toString('latin1') === HEADER) return;
  } finally {
    closeSync(file);
  }
  throw new RapportError(
    'E_LEDGER_DAMAGED',
    `${path} is no ledger, or its beginning is destroyed; restore a backup, or give another path`,
    { source: path },
  );
}

function isLockedFolder(thrown: unknown): boolean {
  return /^SQLITE_(?:CANTOPEN|READONLY)/.test((thrown as { code?: string }).code ?? '');
}

/** Readers share a piece of memory with the writer, which is a file beside the ledger. */
function lockedFolder(path: string, cause: unknown): RapportError {
  return new RapportError(
    'E_LEDGER_READ_ONLY',
    `${path} lies in a folder that may not be written to, where also reading makes a file; copy the ledger elsewhere and read it there`,
    { source: path, cause },
  );
}

function translating<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw translateFor(path)(thrown);
  }
}
