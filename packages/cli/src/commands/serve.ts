// `rapport serve`: the record over HTTP, until it is told to end.

import { once } from 'node:events';
import type { ServerSettings } from '@rapport/server';
import type { Collaborators } from '../collaborators.ts';
import { Output } from '../io/output.ts';
import type { Streams } from '../streams.ts';

/** The usual port, and how many after it are tried when it is taken. */
const USUAL_PORT = 7227;
const PORTS_TRIED = 20;

export interface ServeCommand {
  readonly ledger?: string;
  readonly host: string;
  readonly port?: number;
  readonly public: boolean;
  readonly replies?: boolean;
}

/** Returns the exit code when the server has ended: at SIGTERM or SIGINT, with what was begun done. */
export async function serve(command: ServeCommand, streams: Streams, collaborators: Collaborators): Promise<number> {
  const settings = serverSettings(command, streams.env);
  const { world, close } = await collaborators.openServerWorld(command.ledger);
  try {
    const { createServer } = await import('@rapport/server');
    const app = await createServer(world, settings);
    try {
      const ended = untilTold();
      const address = await listen(app, settings);
      await new Output(streams.stdout).write(`listening on ${address}\n`);
      await ended;
    } finally {
      await app.close();
    }
  } finally {
    await close();
  }
  return 0;
}

/** Secrets come from the environment, where no list of processes shows them. */
function serverSettings(command: ServeCommand, env: Streams['env']): ServerSettings {
  const { RAPPORT_ADMIN_PASSWORD, RAPPORT_ADMIN_TOKEN, RAPPORT_LOG, RAPPORT_TRUST_PROXY } = env;
  return {
    host: command.host,
    port: command.port ?? null,
    publicReading: command.public,
    logLevel: RAPPORT_LOG || 'warn',
    ...(command.replies === undefined ? {} : { replies: command.replies }),
    ...(RAPPORT_ADMIN_PASSWORD ? { adminPassword: RAPPORT_ADMIN_PASSWORD } : {}),
    ...(RAPPORT_ADMIN_TOKEN ? { adminToken: RAPPORT_ADMIN_TOKEN } : {}),
    ...(RAPPORT_TRUST_PROXY ? { trustProxy: RAPPORT_TRUST_PROXY } : {}),
  };
}

interface Listener {
  listen(options: { readonly host: string; readonly port: number }): Promise<string>;
}

/** Listens on the port asked for, or on the first free one from the usual port on. */
async function listen(app: Listener, { host, port }: ServerSettings): Promise<string> {
  if (port !== null) return await app.listen({ host, port });
  for (let tried = 0; ; tried++) {
    try {
      return await app.listen({ host, port: USUAL_PORT + tried });
    } catch (thrown) {
      const taken = (thrown as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried + 1 >= PORTS_TRIED) throw thrown;
    }
  }
}

async function untilTold(): Promise<void> {
  const stop = new AbortController();
  const told = ['SIGTERM', 'SIGINT'].map((signal) => once(process, signal, { signal: stop.signal }).catch(() => []));
  await Promise.race(told);
  stop.abort();
}
