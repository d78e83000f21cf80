// What `npm start` prints of its example, and the part of it that the README shows.

import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { read } from '../../packages/cli/src/commands/read.ts';
import { compose } from '../../packages/cli/src/compose.ts';
import { ROOT } from './run-check.ts';

const EXAMPLE = 'examples/shanghai-dinner.html';
/** Events shown before the README breaks off. */
const SHOWN_BLOCKS = 6;

/** The command and the first blocks of its output, as on a terminal of 80 columns without colour. */
export async function exampleOutput(): Promise<string> {
  const stdout = new PassThrough();
  const silent = new PassThrough();
  const printed: string[] = [];
  stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  await read(join(ROOT, EXAMPLE), { json: false }, { stdin: silent, stdout, stderr: silent, env: {} }, compose());
  const blocks = printed.join('').split('\n\n').slice(0, SHOWN_BLOCKS);
  return `$ npx rapport read ${EXAMPLE}\n\n${blocks.join('\n\n')}\n…\n`;
}

/** The README with `output` in its first block of text. */
export function withOutput(readme: string, output: string): string {
  return readme.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${output}\`\`\``);
}
