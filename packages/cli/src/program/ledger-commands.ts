// The commands that keep the record and tell what it says of a pair.

import { availableParallelism } from 'node:os';
import { EVENT_TYPES, FIELDS, PLEDGE_STATES, STATUSES } from '@rapport/record';
import { type Command, Option } from 'commander';
import type { Host } from '../program.ts';
import {
  examples,
  languageOption,
  ledgerOption,
  parseCount,
  parseJobs,
  parseLastDay,
  parseShare,
  sinceOption,
  untilOption,
} from './options.ts';

const MOST_ROWS = 1000;

/** Adds the commands to the program. */
export function addLedgerCommands(program: Command, host: Host): void {
  declareAdd(program, host);
  declareIndex(program, host);
  declarePledges(program, host);
  declareSearch(program, host);
}

function declareAdd(program: Command, host: Host): void {
  program
    .command('add')
    .description('read, code and keep pages and documents; what is known already is passed over')
    .argument('<source...>', 'addresses, files (HTML, text, JSONL of Document, also gzipped), folders, or -')
    .addOption(ledgerOption())
    .addOption(languageOption())
    .option('--jobs <n>', 'worker threads; default: one for each core', parseJobs, availableParallelism())
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      examples([
        ['rapport add https://example.org/news/1234', 'a page'],
        ['rapport add archive/*.jsonl.gz', 'many documents; running it again adds nothing'],
        ['rapport add pages/ --ledger team.sqlite', 'a folder of saved pages, into a ledger of its own'],
      ]),
    )
    .action(async (sources: string[], options: { ledger?: string; language?: string; jobs: number; json?: true }) => {
      const { add } = await import('../commands/ledger/add.ts');
      host.run.exitCode = await add(
        sources,
        { ...options, json: options.json === true },
        host.streams,
        host.collaborators,
      );
    });
}

function declareIndex(program: Command, host: Host): void {
  program
    .command('index')
    .description('how the relationship of two countries moves: level, phases, turning points with their events')
    .argument('<a>', 'country: code or name')
    .argument('<b>', 'country: code or name')
    .addOption(ledgerOption())
    .addOption(new Option('--by <period>', 'length of a period').choices(['day', 'week', 'month']).default('month'))
    .addOption(new Option('--field <field>', 'one field only').choices([...FIELDS]))
    .option('--directed', "each side's acts towards the other apart")
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText(
      'after',
      examples([
        ['rapport index KOR CHN', 'by month'],
        ['rapport index "South Korea" Japan --by week --since 2018', 'weeks since 2018'],
        ['rapport index USA CHN --directed --format csv > usa-chn.csv', 'both directions, for a spreadsheet'],
      ]),
    )
    .action(async (one: string, other: string, options) => {
      const { indexOfPair } = await import('../commands/ledger/index-of-pair.ts');
      const command = { ...options, directed: options.directed === true };
      host.run.exitCode = await indexOfPair(one, other, command, host.streams, host.collaborators);
    });
}

function declarePledges(program: Command, host: Host): void {
  program
    .command('pledges')
    .description('what was promised, by when, and what became of it')
    .argument('[country...]', 'two countries; none for all')
    .addOption(ledgerOption())
    .addOption(new Option('--due <day>', 'due by this day').argParser(parseLastDay))
    .addOption(new Option('--status <state...>', 'states').choices([...PLEDGE_STATES]))
    .addOption(
      new Option('--as-of <day>', 'the day that makes promises overdue; default: today').argParser(parseLastDay),
    )
    .option('--auto-confirm <share>', 'proposals this sure stand without a person', parseShare)
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examples([
        ['rapport pledges KOR CHN', 'promises by state, with what is proposed on them'],
        ['rapport pledges --status overdue', 'what is overdue, between all'],
        ['rapport pledges KOR CHN --auto-confirm 0.9', 'proposals of 90 % or more taken as confirmed'],
      ]),
    )
    .action(async (between: string[], options) => {
      const { pledges } = await import('../commands/ledger/pledges.ts');
      host.run.exitCode = await pledges(between, options, host.streams, host.collaborators);
    });
}

function declareSearch(program: Command, host: Host): void {
  program
    .command('search')
    .description('find words in the articles and events that are kept, in any script')
    .argument('<words...>', 'words that have to occur; in quotation marks where they have to stand together')
    .addOption(ledgerOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .option('--limit <n>', 'at most so many events and articles', (value) => parseCount(value, MOST_ROWS), 20)
    .option('--json', 'print the hits as JSON')
    .addHelpText(
      'after',
      examples([
        ['rapport search urea shipment', 'both words'],
        ['rapport search 한중', 'two letters are enough in Korean and Chinese'],
      ]),
    )
    .action(async (words: string[], options) => {
      const { search } = await import('../commands/ledger/search.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await search(words, command, host.streams, host.collaborators);
    });
}

/** Options that choose events, for every command that prints or exports them. */
export function eventFilterOptions(command: Command): Command {
  return command
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(new Option('--field <field...>', 'fields').choices([...FIELDS]))
    .addOption(new Option('--type <type...>', 'PLOVER types').choices(Object.keys(EVENT_TYPES)))
    .addOption(new Option('--status <status...>', 'statuses').choices([...STATUSES]))
    .option('--source <country...>', 'reported by the press of these countries')
    .option('--text <words>', 'words that a reporting sentence holds');
}
