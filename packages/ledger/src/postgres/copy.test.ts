import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { insertRows } from '../queries/insert-rows.ts';
import type { ForgottenRow } from '../schema/tables.ts';
import { copyStatement, copyText } from './copy.ts';
import { openPostgres } from './engine.ts';
import { postgresGround } from './postgres-ground.case.ts';
import { findServer } from './test-server.case.ts';

const server = await findServer();
const ground = postgresGround(server?.address ?? '');

const ROWS: readonly ForgottenRow[] = Array.from({ length: 20 }, (_, n) => ({
  document_key: `doc_${n}`,
  known_from: '2026-01-10T00:00:00.000Z',
}));

describe('rows as COPY reads them', () => {
  it('are lines of fields with their special characters escaped', () => {
    expect(
      copyText([
        ['a\tb', 1, null, ['x"\\', 'y']],
        ['', -0.5, '\\N', []],
      ]),
    ).toBe('a\\tb\t1\t\\N\t{"x\\\\"\\\\\\\\","y"}\n\t-0.5\t\\\\N\t{}\n');
    expect(copyStatement('odd"name', ['a', 'b'])).toBe('copy "odd""name" ("a", "b") from stdin');
  });
});

describe.skipIf(server === null)('COPY into PostgreSQL', () => {
  afterAll(async () => {
    await ground.clean();
    server?.stop();
  });

  const within = async (test: (engine: Engine) => Promise<void>): Promise<void> => {
    const address = await ground.fresh();
    const engine = await openPostgres(address, { readOnly: false, createIfMissing: true, waitMs: 1000 });
    try {
      await test(engine);
    } finally {
      await engine.close();
    }
  };

  it('takes a batch whole, or not at all, and the connection goes on', async () => {
    await within(async (engine) => {
      const twice = engine.write((db) => insertRows(db, 'forgotten', [...ROWS, ROWS[3]!]));
      await expect(twice).rejects.toMatchObject({ code: '23505' });
      await engine.write((db) => insertRows(db, 'forgotten', ROWS));
      const held = await engine.db.selectFrom('forgotten').selectAll().execute();
      expect(held).toHaveLength(ROWS.length);
    });
  });

  it('says that the server is gone when the connection ends on the way', async () => {
    await within(async (engine) => {
      const cut = engine.write(async (db) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
        await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(engine.db);
        await insertRows(db, 'forgotten', ROWS);
      });
      await expect(cut).rejects.toMatchObject({ code: 'E_LEDGER_UNREACHABLE' });
      expect(await engine.db.selectFrom('forgotten').selectAll().execute()).toEqual([]);
    });
  });
});
