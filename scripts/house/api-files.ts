// The file of the interface's types as it should be, from the description that the server gives of itself.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createServer, type ServerWorld } from '@rapport/server';
import { type ApiDescription, clientTypes } from './client-types.ts';
import { ROOT } from './run-check.ts';

const FILE = 'packages/server/src/client-types.generated.ts';

/** A world in which nothing can be asked for: the description alone is. */
const HOLLOW = {
  reading: { service: {} },
  countries: new Map(),
  languages: [],
  program: 'rapport',
  now: () => '',
  webRoot: null,
} as unknown as ServerWorld;

/** Text of the file by its path. */
export async function apiFiles(): Promise<Map<string, string>> {
  const app = await createServer(HOLLOW, { host: '127.0.0.1', port: 0, publicReading: false, logLevel: 'silent' });
  const description = app.swagger() as unknown as ApiDescription;
  await app.close();
  return new Map([[FILE, formatted(clientTypes(description))]]);
}

/** As `npm run format` would have it. */
function formatted(text: string): string {
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const { status, stdout, stderr } = spawnSync(biome, ['format', `--stdin-file-path=${FILE}`], {
    cwd: ROOT,
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the types could not be formatted: ${stderr}`);
  return stdout;
}
