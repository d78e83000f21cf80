// The connection to NATS: by an address, made again by itself whenever it breaks.

import { type NodeConnectionOptions, connect as toServers } from '@nats-io/transport-node';
import { RapportError, toRapportError } from '@rapport/record';

/** Milliseconds between two attempts to connect again. */
const PAUSE_MS = 500;
/** Milliseconds after which a server that does not answer counts as not there. */
const TIMEOUT_MS = 5000;
/** Milliseconds between two signs of life; after two without an answer the connection is made anew. */
const PING_MS = 10_000;

const FLEET_NAME = /^[A-Za-z0-9_-]{1,40}$/;
const USUAL_NAME = 'rapport';

/** Where a fleet is: servers of one NATS, and the name under which its streams lie there. */
export interface FleetAddress {
  readonly servers: readonly string[];
  readonly fleet: string;
  readonly tls: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly token?: string;
}

export type NatsConnection = Awaited<ReturnType<typeof toServers>>;

/**
 * Reads `nats://[user:password@]host[:port][,…][/fleet]`, or `tls://…`; a single word before `@` is a token.
 * Errors: `E_USAGE`.
 */
export function parseFleetAddress(text: string): FleetAddress {
  const [, scheme, credentials, hosts, fleet] =
    /^(nats|tls):\/\/(?:([^@/]*)@)?([^/@\s]+)(?:\/([^/]*))?$/.exec(text.trim()) ?? [];
  const name = fleet === undefined || fleet === '' ? USUAL_NAME : fleet;
  if (hosts === undefined || !FLEET_NAME.test(name)) {
    const message = `${withoutPassword(text)} is no address of a fleet; give one like nats://127.0.0.1:4222 or tls://user:password@host/press`;
    throw new RapportError('E_USAGE', message);
  }
  const [user, password] = (credentials ?? '').split(':').map(decodeURIComponent);
  return {
    servers: hosts.split(','),
    fleet: name,
    tls: scheme === 'tls',
    ...(password === undefined ? {} : { user: user!, password }),
    ...(password === undefined && user !== undefined && user !== '' ? { token: user } : {}),
  };
}

/** The address without its password, for messages. */
export function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/)[^@/]*@/, '$1…@');
}

/** Connects. Errors: `E_FLEET_UNREACHABLE`. */
export async function connect(address: FleetAddress, name: string): Promise<NatsConnection> {
  const options: NodeConnectionOptions = {
    servers: [...address.servers],
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: PAUSE_MS,
    timeout: TIMEOUT_MS,
    pingInterval: PING_MS,
    maxPingOut: 2,
    ignoreAuthErrorAbort: true,
    ...(address.tls ? { tls: {} } : {}),
    ...(address.user === undefined ? {} : { user: address.user, pass: address.password ?? '' }),
    ...(address.token === undefined ? {} : { token: address.token }),
  };
  try {
    return await toServers(options);
  } catch (thrown) {
    throw unreachable(address.servers.join(','), thrown);
  }
}

/** What NATS throws, as an error of the catalogue. */
export function unreachable(place: string, thrown: unknown): RapportError {
  if (thrown instanceof RapportError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new RapportError(
    'E_FLEET_UNREACHABLE',
    `NATS at ${place} does not serve the fleet (${reason}); check that nats-server runs with JetStream (-js), and the address`,
    { source: place, cause: toRapportError(thrown).cause },
  );
}
