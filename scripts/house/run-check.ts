// How a check ends when it is run as a command: its findings on standard error, exit code 1 when there are any.

import { fileURLToPath } from 'node:url';

/** One thing found wrong, in words that say where and what to do. */
export type Finding = string;

/** Root of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a check on this repository when its file is the one started. */
export function runCheck(name: string, fileUrl: string, check: (root: string) => Finding[]): void {
  if (process.argv[1] !== fileURLToPath(fileUrl)) return;
  const findings = check(ROOT);
  for (const finding of findings) process.stderr.write(`${name}: ${finding}\n`);
  if (findings.length === 0) process.stdout.write(`${name}: nothing found\n`);
  else process.exitCode = 1;
}
