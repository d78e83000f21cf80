// Connections to the PostgreSQL server of a ledger.

import { hostname } from 'node:os';
import pg from 'pg';

/** Connections of one process at a time. */
const MOST_CONNECTIONS = 4;

/** Milliseconds after which a server that does not answer counts as not there. */
const CONNECT_TIMEOUT = 5000;

/** Type number of `bigint`. */
const INT8 = 20;

/** A pool for the address. Whole numbers come as numbers: none of ours is beyond what they hold exactly. */
export function openPool(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: `rapport, process ${process.pid} on ${hostname()}`.slice(0, 63),
    types: {
      getTypeParser: ((type: number, format?: 'text') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it is made anew for the next query.
  pool.on('error', () => undefined);
  // One that breaks between two queries of a transaction says so to the next of them; nobody else has to hear it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The address without its password, for messages. */
export function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1@');
}
