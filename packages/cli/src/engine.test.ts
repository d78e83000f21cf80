import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the engine knows every flag that is set', () => {
  const program = `import { tuneEngine } from '${new URL('engine.ts', import.meta.url).href}'; tuneEngine();`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
