// `npm start`: reads an example dispatch and prints its record, then says how to read a page of one's own.

import { compose } from '../packages/cli/dist/compose.js';
import { main } from '../packages/cli/dist/main.js';

const EXAMPLE = 'examples/shanghai-dinner.html';

const { stdin, stdout, stderr, env } = process;
stdout.write(`$ npx rapport read ${EXAMPLE}\n\n`);
process.exitCode = await main(['read', EXAMPLE], { stdin, stdout, stderr, env }, compose());
stdout.write('\nA page of your own:    npx rapport read https://… (or a file, HTML or plain text)\n');
stdout.write('The same for programs: npx rapport read PAGE --json\n');
