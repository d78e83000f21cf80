// `rapport completion`: shell completion written from the program's own declaration, so that it can't fall behind.

import { RapportError } from '@rapport/record';
import type { Command } from 'commander';

interface CommandWords {
  readonly name: string;
  readonly description: string;
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
    flags: [
      ...command.options.map((option) => ({ flag: option.long ?? option.flags, description: option.description })),
      { flag: '--help', description: 'print its help' },
    ],
  }));
}

function toBash(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, flags }) => `    ${name}) words="${flags.map((f) => f.flag).join(' ')}" ;;`);
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
  const cases = commands.map(({ name, flags }) => {
    const specs = flags.map((f) => `'${f.flag}[${quoted(f.description).replaceAll(/[[\]]/g, '\\$&')}]'`);
    const rest = name === 'completion' ? `'1:shell:(${Object.keys(SHELLS).join(' ')})'` : "'*:file:_files'";
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
  const shells = `complete -c rapport -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(SHELLS).join(' ')}'`;
  return `# fish completion of rapport\n${[...lines, shells].join('\n')}\n`;
}

function quoted(text: string): string {
  return text.replaceAll("'", '’');
}
