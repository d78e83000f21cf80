// The real server on a ledger of its own, filled with the example dispatches.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = join(ROOT, 'packages', 'cli', 'bin', 'rapport.js');
const EXAMPLES = join(ROOT, 'examples', 'korea-china', 'dispatches.jsonl');
const LISTENING = /listening on (http:\S+)/;

export interface ExampleServer {
  readonly address: string;
  /** What the server answers, as JSON. */
  ask<T>(path: string): Promise<T>;
  stop(): Promise<void>;
}

/** Starts it on a free port, with these settings in its environment. The repository has to be built. */
export async function serveExamples(settings: NodeJS.ProcessEnv = {}): Promise<ExampleServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-pages-'));
  const ledger = join(folder, 'examples.sqlite');
  await promisify(execFile)(process.execPath, [COMMAND, 'add', EXAMPLES, '--ledger', ledger]);
  const server = spawn(process.execPath, [COMMAND, 'serve', '--ledger', ledger, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  });
  const address = await addressOf(server);
  return {
    address,
    ask: async <T>(path: string) => (await (await fetch(`${address}${path}`)).json()) as T,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const hear = (chunk: Buffer): void => {
      told += chunk.toString();
      const address = LISTENING.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}
