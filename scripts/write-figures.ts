// `npm run figures`: every figure and list in the documents that a program of this repository makes, made anew. The
// repository has to be built. docs/figures.md tells which these are, and names the command of each that takes longer.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textFigures, withFigure } from './figures/text-figures.ts';
import { LICENCE_FILE, licenceList } from './house/licence-list.ts';
import { ROOT } from './house/run-check.ts';

/** Scripts of the repository that write into the documents. */
const WRITERS = ['schemas', 'readme', 'course', 'scores'] as const;

writeFileSync(join(ROOT, LICENCE_FILE), licenceList(ROOT));
for (const figure of textFigures(ROOT)) {
  const path = join(ROOT, figure.path);
  const before = readFileSync(path, 'utf8');
  const after = withFigure(before, figure);
  if (after === before) continue;
  writeFileSync(path, after);
  process.stdout.write(`${figure.path}: ${figure.words.exec(before)?.[1]} is now ${figure.value}\n`);
}
for (const script of WRITERS) {
  process.stdout.write(`npm run ${script}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
