// Copies the file as it stands at one moment, while others go on writing.

import { rmSync } from 'node:fs';
import { openForReading } from './connection.ts';
import { translateFor } from './errors.ts';

/** Pages copied between two looks at what else is to be done. */
const PAGES_AT_ONCE = 2000;

/** Copies the ledger with SQLite's backup interface, from one snapshot. Errors: `E_LEDGER_FULL`. */
export async function copyFile(path: string, target: string): Promise<void> {
  const raw = openForReading(path);
  try {
    raw.exec('begin');
    raw.prepare('select name from sqlite_schema limit 1').all();
    await raw.backup(target, { progress: () => PAGES_AT_ONCE });
  } catch (thrown) {
    rmSync(target, { force: true });
    throw translateFor(target)(thrown);
  } finally {
    raw.close();
  }
}
