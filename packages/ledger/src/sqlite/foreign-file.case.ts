// SQLite files as others make them, for what opens files of strangers.

import { readFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** The bytes of a file at a place that is free, with a table and what the statements make; what SQLite refuses is left out. */
export function foreignFile(path: string, statements: string): Buffer {
  const db = new Database(path);
  db.exec('create table made (a)');
  try {
    db.exec(statements);
  } catch {
    // A schema that cannot be made by this SQLite is no file.
  }
  db.close();
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

/** The bytes of a ledger that nobody has open, in pages of so many bytes, without anything beside its file or unused within. */
export function compactFile(path: string, pageBytes: number): Buffer {
  const db = new Database(path);
  db.pragma('journal_mode = delete');
  db.pragma(`page_size = ${pageBytes}`);
  db.exec('vacuum');
  db.close();
  return readFileSync(path);
}
