// A fleet as its programs see it: the connection, the streams, and their names.

import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection, parseFleetAddress, unreachable, withoutPassword } from './connection.ts';
import { ensureStreams, type StreamNames, type StreamOptions, streamNames } from './streams.ts';

/** Milliseconds that a request to JetStream may take. */
const REQUEST_MS = 5000;

/** An opened fleet. */
export interface Fleet {
  /** Address, a password left out. */
  readonly location: string;
  readonly connection: NatsConnection;
  readonly streams: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly names: StreamNames;
  close(): Promise<void>;
}

/**
 * Connects to a fleet and makes its streams where there are none. `client` names the program to NATS.
 * Errors: `E_USAGE` for an address that is none, `E_FLEET_UNREACHABLE`.
 */
export async function openFleet(address: string, client: string, options: StreamOptions = {}): Promise<Fleet> {
  const parsed = parseFleetAddress(address);
  const location = withoutPassword(address);
  const connection = await connect(parsed, client);
  const names = streamNames(parsed.fleet);
  try {
    const manager = await jetstreamManager(connection, { timeout: REQUEST_MS });
    await ensureStreams(manager, names, options);
    return {
      location,
      connection,
      streams: jetstream(connection, { timeout: REQUEST_MS }),
      manager,
      names,
      close: () => connection.close(),
    };
  } catch (thrown) {
    await connection.close();
    throw unreachable(location, thrown);
  }
}
