import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KERNEL, kernelModule } from './kernel-code.ts';
import { ROOT } from './run-check.ts';

test('the compiled loops are those of the source; `npm run kernel` writes them anew', async () => {
  expect(await kernelModule(ROOT)).toBe(readFileSync(join(ROOT, KERNEL.module), 'utf8'));
}, 60_000);
