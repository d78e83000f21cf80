// Whether watching goes on, for whoever looks after it: /healthz and /metrics on this machine.

import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedKeeper } from '@rapport/ledger';
import { toRapportError } from '@rapport/record';

/** Seconds that something may be overdue before watching counts as stuck. */
const MOST_OVERDUE_S = 900;
const LOOPBACK = '127.0.0.1';

export interface WatchHealth {
  readonly address: string;
  close(): Promise<void>;
}

interface Asked {
  readonly feeds: FeedKeeper;
  now(): string;
  metrics(): Promise<string>;
}

/** Listens on loopback alone: the figures name what is watched. */
export async function openWatchHealth(port: number, asked: Asked): Promise<WatchHealth> {
  const server = createServer((request, response) => {
    answer(request.url?.split('?')[0] ?? '', asked, response).catch((thrown: unknown) => {
      send(response, 503, 'application/json', JSON.stringify(toRapportError(thrown).toBody()));
    });
  });
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${taken}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(path: string, { feeds, now, metrics }: Asked, response: ServerResponse): Promise<void> {
  if (path === '/metrics') return send(response, 200, 'text/plain; version=0.0.4', await metrics());
  if (path !== '/healthz') return send(response, 404, 'application/json', '{"status":"not found"}');
  const due = await feeds.nextDue();
  const overdue_s = due === null ? 0 : Math.max(0, Math.round((Date.parse(now()) - Date.parse(due)) / 1000));
  const stuck = overdue_s > MOST_OVERDUE_S;
  const body = JSON.stringify({ status: stuck ? 'overdue' : 'ok', next_due: due, overdue_s });
  send(response, stuck ? 503 : 200, 'application/json', body);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
