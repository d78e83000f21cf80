#!/usr/bin/env node
// Starts the command; says what to do in a checkout that has not been built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);

if (existsSync(fileURLToPath(main))) {
  const { runProcess } = await import(main.href);
  await runProcess();
} else {
  process.stderr.write('error: Rapport is not built yet. Run `npm run build` in the repository and try again.\n');
  process.exitCode = 1;
}
