// Entry of the `rapport` command: parses, runs, and turns every ending into an exit code and a clear word.

import { readFileSync } from 'node:fs';
import { type RapportError, toRapportError } from '@rapport/record';
import { CommanderError } from 'commander';
import type { Collaborators } from './collaborators.ts';
import { compose } from './compose.ts';
import { tuneEngine } from './engine.ts';
import { ClosedPipe } from './io/output.ts';
import { errorLine } from './print/error-line.ts';
import type { Run } from './program/host.ts';
import { createProgram, toUsageError } from './program.ts';
import type { Streams } from './streams.ts';

const SUCCESS = 0;
const FAILURE = 1;
const WRONG_USAGE = 2;

/** Runs the command of this process and sets its exit code. */
export async function runProcess(): Promise<void> {
  tuneEngine();
  const { stdin, stdout, stderr, env, argv } = process;
  process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env }, compose());
  // Standard input may still be open (a closed pipe behind us, a usage error before us): nothing may wait for it.
  stdin.destroy();
}

/** Runs one command; returns its exit code. Never rejects. */
export async function main(args: readonly string[], streams: Streams, collaborators: Collaborators): Promise<number> {
  // Help and version are written without waiting; whoever closed the pipe behind them wants no more.
  for (const stream of [streams.stdout, streams.stderr]) stream.on('error', () => {});
  const run: Run = { exitCode: SUCCESS };
  const complaints: string[] = [];
  const program = createProgram({ streams, collaborators, version: readVersion(), run });
  const hold = { writeErr: (text: string) => complaints.push(text) };
  for (const command of [program, ...program.commands]) command.configureOutput(hold);
  try {
    await program.parseAsync(args, { from: 'user' });
    return run.exitCode;
  } catch (thrown) {
    if (thrown instanceof ClosedPipe) return SUCCESS;
    if (thrown instanceof CommanderError) return endUsage(thrown, complaints.join(''), args, streams);
    return endFailure(toRapportError(thrown), args, streams);
  }
}

function endUsage(error: CommanderError, complaint: string, args: readonly string[], streams: Streams): number {
  if (error.exitCode === SUCCESS) return SUCCESS;
  streams.stderr.write(complaint);
  if (wantsJson(args)) streams.stdout.write(`${JSON.stringify(toUsageError(error.message).toBody())}\n`);
  return WRONG_USAGE;
}

function endFailure(error: RapportError, args: readonly string[], streams: Streams): number {
  streams.stderr.write(errorLine(error, placeOf(error)));
  if (wantsJson(args)) streams.stdout.write(`${JSON.stringify(error.toBody())}\n`);
  if (error.code === 'E_INTERNAL' && streams.env.RAPPORT_DEBUG !== undefined) {
    streams.stderr.write(`${(error.cause as Error | undefined)?.stack ?? error.stack ?? ''}\n`);
  }
  return error.code === 'E_USAGE' ? WRONG_USAGE : FAILURE;
}

/** The file and line, where a line of a file is at fault. */
function placeOf({ source, line, code }: RapportError): string {
  if (source === undefined || (line === undefined && code !== 'E_DATA')) return '';
  return line === undefined ? `${source}: ` : `${source}:${line}: `;
}

function wantsJson(args: readonly string[]): boolean {
  return args.includes('--json');
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
