// The command that opens the record to browsers and programs.

import type { Command } from 'commander';
import type { Host } from './host.ts';
import { examples, ledgerOption } from './options.ts';
import { parsePort } from './parse-port.ts';

const LOOPBACK = '127.0.0.1';

/** Adds the command to the program. */
export function addServeCommand(program: Command, host: Host): void {
  program
    .command('serve')
    .description('open the record in a browser, and to programs over HTTP, until it is ended')
    .option('--host <address>', 'address to listen on; others than this machine need an account', LOOPBACK)
    .option('--port <n>', 'port; default: the first free one from 7227 on', parsePort)
    .addOption(ledgerOption())
    .option('--public', 'anyone may read without an account')
    .option('--replies', 'people may reply to events and articles; on by default on this machine alone')
    .option('--no-replies', 'nobody may')
    .addHelpText(
      'after',
      examples([
        ['rapport serve', 'for yourself, on this machine'],
        ['RAPPORT_ADMIN_PASSWORD=… rapport serve --host 0.0.0.0 --port 80', 'for a team; the password is asked for'],
      ]),
    )
    .action(async (options: { host: string; port?: number; ledger?: string; public?: true; replies?: boolean }) => {
      const { serve } = await import('../commands/serve.ts');
      const command = { ...options, public: options.public === true };
      host.run.exitCode = await serve(command, host.streams, host.collaborators);
    });
}
