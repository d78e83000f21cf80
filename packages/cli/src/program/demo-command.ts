// The command that shows what Rapport is on dispatches that come with it.

import type { Command } from 'commander';
import type { Host } from './host.ts';
import { examples } from './options.ts';
import { parsePort } from './parse-port.ts';

/** Adds the command to the program. */
export function addDemoCommand(program: Command, host: Host): void {
  program
    .command('demo')
    .description('open the record of South Korea and China that the example dispatches make, until it is ended')
    .option('--port <n>', 'port; default: the first free one from 7227 on', parsePort)
    .option('--ledger <place>', 'keep the example ledger in this file; default: a new one, removed at the end')
    .addHelpText(
      'after',
      examples([
        ['rapport demo', 'read some 150 dispatches, then serve the pages; Ctrl-C ends it'],
        ['rapport demo --ledger example.sqlite', 'the same, and keep what you correct'],
      ]),
    )
    .action(async (options: { port?: number; ledger?: string }) => {
      const { demo } = await import('../commands/demo.ts');
      host.run.exitCode = await demo(options, host.streams, host.collaborators);
    });
}
