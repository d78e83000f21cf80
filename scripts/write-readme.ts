// Writes the output of the example into the README, so that it shows a run that happened.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleOutput, withOutput } from './house/example-output.ts';
import { ROOT } from './house/run-check.ts';

const README = join(ROOT, 'README.md');

writeFileSync(README, withOutput(readFileSync(README, 'utf8'), await exampleOutput()));
