// A PostgreSQL server for tests: one that is named or running, else one of our own where the programs are installed.

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A server on which a superuser may make databases. */
export interface TestServer {
  /** Address of a database to connect to first. */
  readonly address: string;
  /** Ends it, if it is our own. */
  stop(): void;
}

const DEFAULT_ADDRESS = 'postgres://postgres@127.0.0.1:5432/postgres';
const SYSTEM_PROGRAMS = '/usr/lib/postgresql';

/** The server of `RAPPORT_TEST_POSTGRES`, or the local one, or a new one; null where there is none to be had. */
export async function findServer(): Promise<TestServer | null> {
  const named = process.env.RAPPORT_TEST_POSTGRES;
  const address = named ?? DEFAULT_ADDRESS;
  if (await answers(address)) return { address, stop: () => undefined };
  if (named !== undefined) throw new Error(`RAPPORT_TEST_POSTGRES names ${named}, which does not answer`);
  const programs = programFolder();
  return programs === null ? null : await startOwn(programs);
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

/** The folder of `initdb` and `pg_ctl`: on the path, or the newest version where Debian puts them. */
function programFolder(): string | null {
  const versions = existsSync(SYSTEM_PROGRAMS)
    ? readdirSync(SYSTEM_PROGRAMS).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...versions.map((version) => join(SYSTEM_PROGRAMS, version, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null;
}

async function startOwn(programs: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-postgres-'));
  const user = unprivileged();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(join(programs, program), args, { ...user, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', settings, 'start']);
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root: its own user does, where we are root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
