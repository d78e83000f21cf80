// A NATS server of its own for tests, with a store of its own, that can be stopped and started again.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderOf, freePort } from './programs.ts';

const PROGRAM = 'nats-server';
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/bin', '/usr/bin'];
const STARTING_MS = 60_000;
/** A server of the 2.9 line that hangs does not end when it is asked to. */
const ENDING_MS = 10_000;

/** A NATS server with JetStream for tests, with a store of its own. */
export interface TestNats {
  readonly address: string;
  readonly store: string;
  /** Of the server's process; null when it is stopped. */
  pid(): number | null;
  start(): Promise<void>;
  /** SIGTERM unless said; a server that does not end is killed. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it and removes its store. */
  remove(): Promise<void>;
}

/** The program, or null where it is not installed. */
export function natsProgram(): string | null {
  const folder = folderOf(PROGRAM, SYSTEM_FOLDERS);
  return folder === null ? null : join(folder, PROGRAM);
}

/** Starts a server on a free port of this machine; its store may be said, and whether others may reach it too. */
export async function startNats(
  program: string,
  store = mkdtempSync(join(tmpdir(), 'rapport-nats-')),
  host = '127.0.0.1',
): Promise<TestNats> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const server: TestNats = {
    address: `nats://127.0.0.1:${port}`,
    store,
    pid: () => (child?.exitCode === null && child.signalCode === null ? (child.pid ?? null) : null),
    start: async () => {
      child = spawn(program, ['-js', '-sd', store, '-a', host, '-p', String(port)], { stdio: 'ignore' });
      await answers(port);
    },
    stop: async (signal = 'SIGTERM') => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      const late = setTimeout(() => child?.kill('SIGKILL'), ENDING_MS);
      await ended;
      clearTimeout(late);
    },
    remove: async () => {
      await server.stop('SIGKILL');
      rmSync(store, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function answers(port: number): Promise<void> {
  const deadline = performance.now() + STARTING_MS;
  while (performance.now() < deadline) {
    if (await greets(port)) return;
    await sleep(50);
  }
  throw new Error(`nats-server does not answer on port ${port}`);
}

/** A server says first who it is. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (greeted: boolean): void => {
      socket.destroy();
      resolve(greeted);
    };
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
  });
}
