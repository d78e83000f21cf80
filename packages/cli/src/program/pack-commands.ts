// The commands for a user's own dictionaries.

import type { Command } from 'commander';
import type { Host } from './host.ts';
import { examples } from './options.ts';

/** Adds the commands to the program. */
export function addPackCommands(program: Command, host: Host): void {
  const pack = program
    .command('pack')
    .description('check a pack of your own dictionaries, or make one of those of PETRARCH')
    .addHelpText(
      'after',
      examples([
        ['rapport pack check my-pack', 'every row, and what it adds'],
        ['rapport pack import Phoenix.*.txt --out my-pack', 'dictionaries of PETRARCH as tables of a pack'],
        ['rapport read page.html --pack my-pack', 'a page read with it'],
      ]),
    );
  pack
    .command('check')
    .description('check every row of a pack and say what it adds')
    .argument('<folder>', 'folder of the pack')
    .option('--json', 'print JSON')
    .action(async (folder: string, options: { json?: true }) => {
      const { checkPackFolder } = await import('../commands/pack.ts');
      host.run.exitCode = await checkPackFolder(folder, { json: options.json === true }, host.streams);
    });
  pack
    .command('import')
    .description("PETRARCH's actor, agent and discard dictionaries as tables of a pack, to be read and mended")
    .argument('<file...>', 'dictionaries; their names or lines tell what they are')
    .requiredOption('--out <folder>', 'folder to write to; made where there is none')
    .action(async (files: string[], options: { out: string }) => {
      const { importDictionaries } = await import('../commands/pack.ts');
      host.run.exitCode = await importDictionaries(files, options, host.streams);
    });
}
