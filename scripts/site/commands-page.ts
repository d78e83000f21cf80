// Every command with its arguments, options and examples, from the command's own declaration.

import type { DeclaredCommand } from '../house/command-facts.ts';
import { code, markdownTable } from './markdown-table.ts';

const HEAD = `# Commands and options

What \`rapport help\` prints, command by command; written from the program's own declaration. [The command](../docs/cli.md) says what they are for and how they go together.
`;

/** The page, as Markdown. */
export function commandsPage(program: DeclaredCommand): string {
  const own = program.commands.filter((command) => command.name() !== 'help');
  return [HEAD, '## rapport', body(program), ...own.flatMap((command) => sections(command))].join('\n\n');
}

function sections(command: DeclaredCommand): string[] {
  const inner = command.commands.filter((one) => one.name() !== 'help');
  return [
    `## ${command.name()}`,
    body(command),
    ...inner.flatMap((one) => [`### ${command.name()} ${one.name()}`, body(one)]),
  ];
}

function body(command: DeclaredCommand): string {
  const help = command.createHelp();
  const args = help
    .visibleArguments(command)
    .map((one) => [code(help.argumentTerm(one)), help.argumentDescription(one)]);
  const options = help.visibleOptions(command).map((one) => [code(help.optionTerm(one)), help.optionDescription(one)]);
  return [
    `${sentence(command.description())}`,
    `\`\`\`\n${help.commandUsage(command)}\n\`\`\``,
    ...(args.length === 0 ? [] : [markdownTable(['Argument', 'What it is'], args)]),
    markdownTable(['Option', 'What it does'], options),
    ...examplesOf(command),
  ].join('\n\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** What a command adds below its help. */
function examplesOf(command: DeclaredCommand): string[] {
  const printed: string[] = [];
  command.configureOutput({ writeOut: (text) => printed.push(text) }).outputHelp();
  const [, below] = printed.join('').split('\nExamples:\n');
  return below === undefined ? [] : [`\`\`\`sh\n${below.replaceAll(/^ {2}/gm, '').trimEnd()}\n\`\`\``];
}
