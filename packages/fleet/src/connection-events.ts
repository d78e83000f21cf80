// When the connection to NATS breaks, and when it is there again.

import type { OnFleetEvent } from './events.ts';
import type { Fleet } from './fleet.ts';

/** Tells until the connection is closed for good. */
export async function tellConnection({ connection }: Fleet, on: OnFleetEvent): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === 'disconnect') on({ kind: 'nats-lost' });
    if (type === 'reconnect') on({ kind: 'nats-back' });
  }
}
