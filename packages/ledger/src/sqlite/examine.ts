// SQLite's own checks: is the file sound, is there room for it to grow.

import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import type { Finding } from '../port/health.ts';
import { finding } from '../queries/doctor.ts';

/** Room below which the disk counts as nearly full: a tenth of the ledger, and no less than this many bytes. */
const LEAST_ROOM = 100 * 2 ** 20;

/** Findings on the file. A thorough check reads every page and compares every index. */
export function examineFile(raw: BetterSqlite.Database, path: string, thorough: boolean): Finding[] {
  return [integrity(raw, thorough), space(path)];
}

function integrity(raw: BetterSqlite.Database, thorough: boolean): Finding {
  const check = thorough ? 'integrity_check(5)' : 'quick_check(5)';
  const remedy =
    'stop writing, keep a copy of the file, and restore the last backup; without one, `sqlite3 FILE .recover` saves what is readable';
  try {
    const faults = (raw.pragma(check) as Record<string, string>[]).map((row) => Object.values(row)[0]!);
    const ok = faults.length === 1 && faults[0] === 'ok';
    return finding('integrity', ok, ok ? 'the file is sound' : `the file is damaged: ${faults.join('; ')}`, remedy);
  } catch (thrown) {
    return finding('integrity', false, `the file cannot be read through: ${(thrown as Error).message}`, remedy);
  }
}

function space(path: string): Finding {
  const { bavail, bsize } = statfsSync(dirname(path));
  const free = bavail * bsize;
  const enough = free > Math.max(LEAST_ROOM, statSync(path).size / 10);
  return finding(
    'space',
    enough,
    `${Math.round(free / 2 ** 20)} MB are free on its disk`,
    'free some room on the disk',
  );
}
