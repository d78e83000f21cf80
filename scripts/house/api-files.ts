// The file of the interface's types as it should be, from the description that the server gives of itself.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { apiDescription } from './api-description.ts';
import { clientTypes } from './client-types.ts';
import { ROOT } from './run-check.ts';

const FILE = 'packages/server/src/client-types.generated.ts';

/** Text of the file by its path. */
export async function apiFiles(): Promise<Map<string, string>> {
  return new Map([[FILE, formatted(clientTypes(await apiDescription()))]]);
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
