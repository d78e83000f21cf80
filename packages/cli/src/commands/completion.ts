// `rapport completion`: shell completion written from the program's own declaration, so that it can't fall behind.

import { RapportError } from '@rapport/record';
import type { Command } from 'commander';

interface CommandWords {
  readonly name: string;
  readonly description: string;
  /** Names of its subcommands. */
  readonly parts: readonly string[];
  readonly flags: readonly { readonly flag: string; readonly description: string }[];
}

const SHELLS = { bash: toBash, zsh: toZsh, fish: toFish } as const;

/** The script for a shell. Throws `E_USAGE` for a shell it does not know. */
export function writeCompletion(shell: string, program: Command): string {
  if (!Object.hasOwn(SHELLS, shell)) {
    throw new RapportError('E_USAGE', `found "${shell}", expected one of ${Object.keys(SHELLS).join(', ')}`);
  }
  return SHELLS[shell as keyof typeof SHELLS](commandWords(program));
}

function commandWords(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    parts: command.commands.map((part) => part.name()),
    flags: [...flagsOf(command), { flag: '--help', description: 'print its help' }],
  }));
}

/** Flags of a command and of its subcommands, each once. */
function flagsOf(command: Command): CommandWords['flags'] {
  const flags = new Map<string, string>();
  for (const { options } of [command, ...command.commands]) {
    for (const { long, flags: written, description } of options) flags.set(long ?? written, description);
  }
  return [...flags].map(([flag, description]) => ({ flag, description }));
}

function toBash(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ name, flags, parts }) => `    ${name}) words="${[...parts, ...flags.map((f) => f.flag)].join(' ')}" ;;`,
  );
  return `# bash completion of rapport
_rapport() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${commands.map((c) => c.name).join(' ')} help --help --version" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((c) => c.name).join(' ')} help --help --version"; fi
  if [ "$COMP_CWORD" -eq 2 ] && [ "\${COMP_WORDS[1]}" = completion ]; then words="${Object.keys(SHELLS).join(' ')}"; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _rapport rapport
`;
}

function toZsh(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quoted(description)}'`);
  const cases = commands.map(({ name, flags, parts }) => {
    const specs = flags.map((f) => `'${f.flag}[${quoted(f.description).replaceAll(/[[\]]/g, '\\$&')}]'`);
    const choices = name === 'completion' ? Object.keys(SHELLS) : parts;
    const rest = choices.length === 0 ? "'*:file:_files'" : `'1:${name}:(${choices.join(' ')})'`;
    return `    ${name}) _arguments ${[...specs, rest].join(' ')} ;;`;
  });
  return `#compdef rapport
_rapport() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  shift words; (( CURRENT-- ))
  case "$words[1]" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _rapport ]; then _rapport "$@"; else compdef _rapport rapport; fi
`;
}

function toFish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, flags }) => [
    `complete -c rapport -n __fish_use_subcommand -a ${name} -d '${quoted(description)}'`,
    ...flags.map(
      ({ flag, description: what }) =>
        `complete -c rapport -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${quoted(what)}'`,
    ),
  ]);
  const choices = [{ name: 'completion', parts: Object.keys(SHELLS) }, ...commands].flatMap(({ name, parts }) =>
    parts.length === 0
      ? []
      : [`complete -c rapport -n '__fish_seen_subcommand_from ${name}' -f -a '${parts.join(' ')}'`],
  );
  return `# fish completion of rapport\n${[...lines, ...choices].join('\n')}\n`;
}

function quoted(text: string): string {
  return text.replaceAll("'", '’');
}
