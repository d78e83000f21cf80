// A PostgreSQL server for tests: one that is named or running, else one of our own where the programs are installed.

import { postgresPrograms, startPostgres } from '@rapport/testkit';
import pg from 'pg';

/** A server on which a superuser may make databases. */
export interface TestServer {
  /** Address of a database to connect to first. */
  readonly address: string;
  /** Ends it, if it is our own. */
  stop(): void;
}

const DEFAULT_ADDRESS = 'postgres://postgres@127.0.0.1:5432/postgres';

/** The server of `RAPPORT_TEST_POSTGRES`, or the local one, or a new one; null where there is none to be had. */
export async function findServer(): Promise<TestServer | null> {
  const named = process.env.RAPPORT_TEST_POSTGRES;
  const address = named ?? DEFAULT_ADDRESS;
  if (await answers(address)) return { address, stop: () => undefined };
  if (named !== undefined) throw new Error(`RAPPORT_TEST_POSTGRES names ${named}, which does not answer`);
  const programs = postgresPrograms();
  if (programs === null) return null;
  const own = await startPostgres(programs);
  return { address: own.address, stop: () => own.remove() };
}

async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
