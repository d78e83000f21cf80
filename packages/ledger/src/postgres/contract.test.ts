import { afterAll, describe } from 'vitest';
import { ledgerContract } from '../contract/ledger-contract.case.ts';
import { postgresGround } from './postgres-ground.case.ts';
import { findServer } from './test-server.case.ts';

const server = await findServer();
const ground = postgresGround(server?.address ?? '');

describe.skipIf(server === null)('PostgreSQL', () => {
  afterAll(async () => {
    await ground.clean();
    server?.stop();
  }, 120_000);

  ledgerContract('PostgreSQL', ground);
});
