// `npm start`: reads an example dispatch and prints its record, fills a ledger with the example dispatches, and opens it
// on this machine until it is ended.

import { join, relative } from 'node:path';
import { compose } from '../packages/cli/dist/compose.js';
import { main } from '../packages/cli/dist/main.js';
import { ROOT } from './house/run-check.ts';

const PAGE = 'examples/shanghai-dinner.html';
/** Made again at need; what is in it comes from `examples/`. */
const LEDGER = join(ROOT, 'node_modules', '.cache', 'rapport-example.sqlite');

const { stdin, stdout, stderr, env } = process;

async function run(...args: readonly string[]): Promise<void> {
  const exit = await main(args, { stdin, stdout, stderr, env }, compose());
  if (exit !== 0) process.exit(exit);
}

stdout.write(`$ npx rapport read ${PAGE}\n\n`);
await run('read', PAGE);
stdout.write(
  `\nA page of your own: npx rapport read https://… (or a file, HTML or plain text); --json for programs.\n`,
);
stdout.write('\n$ npx rapport demo\n\n');
stdout.write(
  `The same on the command line: npx rapport chronology KOR CHN --since 2025 --ledger ${relative(ROOT, LEDGER)}\n`,
);
stdout.write('Your own record: npx rapport add PAGE… && npx rapport serve\n\n');
await run('demo', '--ledger', LEDGER);
