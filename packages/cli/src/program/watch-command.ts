// The command that watches feeds.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Host } from './host.ts';
import { examples, ledgerOption, parseJobs } from './options.ts';
import { parsePort } from './parse-port.ts';

const LONGEST_DELAY_S = 3600;
const USUAL_DELAY_S = 2;

interface Options {
  readonly add?: string[];
  readonly remove?: string[];
  readonly import?: string;
  readonly list?: true;
  readonly once?: true;
  readonly json?: true;
  readonly jobs: number;
  readonly delay: number;
  readonly port?: number;
  readonly ledger?: string;
}

/** Adds the command to the program. */
export function addWatchCommand(program: Command, host: Host): void {
  program
    .command('watch')
    .description('watch feeds, and keep what they name, until it is ended')
    .option('--add <url...>', 'watch these feeds, sitemaps or lists of addresses, and end')
    .option('--import <file>', 'watch the feeds of an OPML file or a list, and end')
    .option('--remove <url...>', 'watch these no longer, and end')
    .option('--list', 'print what is watched, and end')
    .option('--json', 'print the list for a program')
    .addOption(new Option('--once', 'do what is due now, and end').conflicts(['add', 'import', 'remove', 'list']))
    .option('--jobs <n>', 'coding threads', parseJobs, 1)
    .option('--delay <seconds>', 'between two requests to one host', parseDelay, USUAL_DELAY_S)
    .option('--port <n>', 'also answer /healthz and /metrics on this machine', parsePort)
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      examples([
        ['rapport watch --add https://example.org/feed.xml', 'a feed to watch'],
        ['rapport watch --import feeds.opml', 'many'],
        ['rapport watch --port 7228', 'day and night, with figures for Prometheus'],
        ['rapport watch --once', 'from cron'],
      ]),
    )
    .action(async (options: Options) => {
      const { watch } = await import('../commands/watch.ts');
      const command = {
        ...options,
        list: options.list === true,
        once: options.once === true,
        json: options.json === true,
      };
      host.run.exitCode = await watch(command, host.streams, host.collaborators);
    });
}

function parseDelay(value: string): number {
  const seconds = Number(value);
  if (value.trim() !== '' && seconds >= 0 && seconds <= LONGEST_DELAY_S) return seconds;
  throw new InvalidArgumentError(`Found ${value}, expected seconds from 0 to ${LONGEST_DELAY_S}.`);
}
