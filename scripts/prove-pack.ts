// `npm run pack:twice`: builds the package of the command twice, in two folders with other times, languages and rights, and
// says whether the bytes are the same.

import { relative } from 'node:path';
import { packTwice } from './house/pack-twice.ts';
import { ROOT } from './house/run-check.ts';

const { path, digests, different } = packTwice(ROOT, process.argv[2] ?? ROOT);
process.stdout.write(`${digests[0]}  ${relative(process.cwd(), path)}\n`);
if (different.length === 0) process.stdout.write('two builds in two folders gave the same bytes\n');
else {
  process.stderr.write(
    `the second build differs (${digests[1]}) in:\n${different.map((one) => `  ${one}\n`).join('')}`,
  );
  process.exitCode = 1;
}
