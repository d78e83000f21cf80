// Compiles the coder's inner loops: `npm run kernel`, after a change of packages/coder/kernel.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KERNEL, kernelModule } from './house/kernel-code.ts';
import { ROOT } from './house/run-check.ts';

writeFileSync(join(ROOT, KERNEL.module), await kernelModule(ROOT));
