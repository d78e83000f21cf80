import { afterAll, describe, expect, it } from 'vitest';
import { ledgerContract } from '../contract/ledger-contract.case.ts';
import { openAt } from '../contract/suite.case.ts';
import { postgresGround } from './postgres-ground.case.ts';
import { findServer } from './test-server.case.ts';

const server = await findServer();
const ground = postgresGround(server?.address ?? '');

const NAME = server === null ? 'the ledger on PostgreSQL (no server runs, none is installed)' : 'PostgreSQL';

describe.skipIf(server === null)(NAME, () => {
  afterAll(async () => {
    await ground.clean();
    server?.stop();
  }, 120_000);

  ledgerContract('PostgreSQL', ground);

  it('says when the server or the database is not there', async () => {
    const nowhere = new URL(server!.address);
    nowhere.port = '1';
    nowhere.password = 'secret';
    const unreachable = { code: 'E_LEDGER_UNREACHABLE', message: expect.not.stringContaining('secret') };
    await expect(openAt(nowhere.href)).rejects.toMatchObject(unreachable);
    const unknown = new URL(server!.address);
    unknown.pathname = '/rapport_no_such_database';
    await expect(openAt(unknown.href)).rejects.toMatchObject({ code: 'E_LEDGER_UNREACHABLE' });
  });
});
