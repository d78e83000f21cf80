// Servers that tests start: where their programs are, a port for them, and whose user runs them.

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The folder of a program: on the path, or among those that the caller names; null where it is not installed. */
export function folderOf(program: string, others: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(':'), ...others];
  return folders.find((folder) => existsSync(join(folder, program))) ?? null;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The user of that name, where we are root and the program refuses to be. */
export function userInsteadOfRoot(name: string): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}
