// A PostgreSQL server of its own for tests, that can be stopped and started again.

import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf, freePort, userInsteadOfRoot } from './programs.ts';

const SYSTEM_PROGRAMS = '/usr/lib/postgresql';

/** A PostgreSQL server for tests, with data of its own. */
export interface TestPostgres {
  /** Address of a database in which a superuser may do as he likes. */
  readonly address: string;
  /** Of the process that starts all others of the server; null when it is stopped. */
  pid(): number | null;
  start(): void;
  /** `immediate` as after a kill. */
  stop(how: 'fast' | 'immediate'): void;
  /** Stops it and removes its data. */
  remove(): void;
}

/** The folder of `initdb` and `pg_ctl`, or null where they are not installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(SYSTEM_PROGRAMS) ? readdirSync(SYSTEM_PROGRAMS) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  return folderOf(
    'initdb',
    newestFirst.map((version) => join(SYSTEM_PROGRAMS, version, 'bin')),
  );
}

/** Makes and starts a server on a free port of this machine; `others` (CIDR) may reach it too. */
export async function startPostgres(programs: string, others?: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-postgres-'));
  const user = userInsteadOfRoot('postgres');
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(join(programs, program), args, { ...user, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  if (others !== undefined) appendFileSync(join(data, 'pg_hba.conf'), `host all all ${others} trust\n`);
  const listen = others === undefined ? '127.0.0.1' : '*';
  const settings = `-p ${port} -c listen_addresses=${listen} -c unix_socket_directories=${folder}`;
  const server: TestPostgres = {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: () => {
      const file = join(data, 'postmaster.pid');
      return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
    },
    start: () => run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', settings, 'start']),
    stop: (how) => run('pg_ctl', ['-D', data, '-m', how, '-w', 'stop']),
    remove: () => {
      if (server.pid() !== null) server.stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  server.start();
  return server;
}
