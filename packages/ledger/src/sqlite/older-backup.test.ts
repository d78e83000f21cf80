// A backup that an older version wrote: what docs/upgrading.md says of it.

import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { ALL } from '../contract/made-record.case.ts';
import { collect, fill, openAt } from '../contract/suite.case.ts';
import { openLedger, restoreLedger } from '../open-ledger.ts';
import { sqliteGround } from './sqlite-ground.case.ts';

const ground = sqliteGround();
afterAll(() => ground.clean());

const LATER = ['service_session', 'pair_change', 'feed', 'feed_item', 'archive_mark'];

describe('a backup of SQLite with an older schema', () => {
  it('is not restored as it is; a copy of it, opened for writing, is a ledger with all it held', async () => {
    const [place, backup, copy, restored] = [
      await ground.fresh(),
      await ground.fresh(),
      await ground.fresh(),
      await ground.fresh(),
    ];
    const ledger = await openAt(place);
    await fill(ledger, ALL);
    const before = await collect(ledger.events({ undated: true }));
    await ledger.backup(backup);
    await ledger.close();
    for (const table of LATER) await ground.tamper(backup, sql`drop table ${sql.table(table)}`);
    await ground.tamper(backup, sql`delete from kysely_migration where name >= '0003-keeping-up'`);

    const older = { code: 'E_LEDGER_VERSION', message: expect.stringContaining('version 2') };
    await expect(restoreLedger(backup, restored)).rejects.toMatchObject(older);
    copyFileSync(backup, copy);
    const upgraded = await openAt(copy);
    expect(await collect(upgraded.events({ undated: true }))).toEqual(before);
    await upgraded.close();
    await restoreLedger(copy, restored);
    const read = await openLedger(restored, { mode: 'read' });
    expect(await collect(read.events({ undated: true }))).toEqual(before);
    await read.close();
  });
});
