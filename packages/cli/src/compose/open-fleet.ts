// The fleet at its address.

import { type Fleet, openFleet, type StreamOptions } from '@rapport/fleet';

const USUAL = 'nats://127.0.0.1:4222';

/** `--nats`, else `RAPPORT_NATS`, else a server on this machine. */
export function openFleetAt(asked: string | undefined, client: string, options?: StreamOptions): Promise<Fleet> {
  return openFleet(asked ?? (process.env.RAPPORT_NATS || USUAL), client, options);
}
