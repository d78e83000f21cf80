// What the command line declares: each command with its flags.

import { PassThrough } from 'node:stream';
import type { Collaborators } from '../../packages/cli/src/collaborators.ts';
import { createProgram } from '../../packages/cli/src/program.ts';

/** Long flags by command name, those of its subcommands among them; the program's own under the empty name. */
export type CommandFacts = ReadonlyMap<string, readonly string[]>;

/** A program or a command of it, as commander has it. */
export type DeclaredCommand = ReturnType<typeof createProgram>;

/** The declaration of the command line; nothing is run. */
export function declaredProgram(): DeclaredCommand {
  const silent = new PassThrough();
  return createProgram({
    streams: { stdin: silent, stdout: silent, stderr: silent, env: {} },
    collaborators: { languages: [] } as unknown as Collaborators,
    version: '0.0.0',
    run: { exitCode: 0 },
  });
}

/** Reads the flags out of the declaration. */
export function commandFacts(): CommandFacts {
  const program = declaredProgram();
  const flags = (options: readonly { readonly long?: string | undefined }[]): string[] =>
    options.map((option) => option.long).filter((long) => long !== undefined);
  return new Map([
    ['', ['--help', ...flags(program.options)]],
    ...program.commands.map((command) => {
      const inner = command.commands.flatMap((part) => flags(part.options));
      return [command.name(), [...new Set([...flags(command.options), ...inner])]] as const;
    }),
  ]);
}
