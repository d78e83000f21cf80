// Where the contract suite runs on SQLite: files in a folder of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holding } from '../contract/holding.case.ts';
import type { Ground } from '../contract/suite.case.ts';
import { openSqlite } from './engine.ts';

/** A ground whose folder is removed by `clean`. */
export function sqliteGround(): Ground & { clean(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-ledger-'));
  let count = 0;
  const open = (location: string) => openSqlite(location, { readOnly: false, createIfMissing: true, waitMs: 1000 });
  const fresh = async (): Promise<string> => join(folder, `ledger-${count++}`);
  return {
    fresh,
    emptied: fresh,
    folder: () => folder,
    tamper: async (location, statement) => {
      const engine = await open(location);
      await engine.write((db) => statement.execute(db));
      await engine.close();
    },
    holdWriting: async (location) => {
      const engine = await open(location);
      const hold = holding(engine.write.bind(engine));
      await hold.begun;
      return async () => {
        await hold.end();
        await engine.close();
      };
    },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}
