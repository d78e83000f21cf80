// The commands that keep the record and tell what it says of a pair.

import { availableParallelism } from 'node:os';
import { EXPORT_FORMATS, EXPORT_KINDS, FOREIGN_CODERS } from '@rapport/exchange';
import { EVENT_TYPES, FIELDS, PLEDGE_STATES, STATUSES } from '@rapport/record';
import { type Command, Option } from 'commander';
import type { Host } from './host.ts';
import {
  examples,
  languageOption,
  ledgerOption,
  MOST_JOBS,
  packOption,
  parseCount,
  parseJobs,
  parseLastDay,
  parseShare,
  sinceOption,
  untilOption,
} from './options.ts';

const MOST_ROWS = 1000;
const GDELTS = ['gdelt-1', 'gdelt-2'] as const;
/** The ledger takes a small part of one core; each thread more holds models of its own in memory. */
const READING_THREADS = Math.min(MOST_JOBS, availableParallelism());

interface AddFlags {
  readonly ledger?: string;
  readonly language?: string;
  readonly pack?: string[];
  readonly jobs: number;
  readonly again?: true;
  readonly json?: true;
}

/** Adds the commands to the program. */
export function addLedgerCommands(program: Command, host: Host): void {
  declareAdd(program, host);
  declareChronology(program, host);
  declareIndex(program, host);
  declareAttitudes(program, host);
  declarePledges(program, host);
  declareAccounts(program, host);
  declareSearch(program, host);
  declareExport(program, host);
  declareImport(program, host);
}

function declareAdd(program: Command, host: Host): void {
  program
    .command('add')
    .description('read, code and keep pages, documents and archives; what is known already is passed over')
    .argument('<source...>', 'addresses, files (page, JSONL, WARC, also gzipped; zip), folders, or -')
    .addOption(ledgerOption())
    .addOption(languageOption())
    .addOption(packOption())
    .option('--jobs <n>', 'worker threads; default: as many as there are cores', parseJobs, READING_THREADS)
    .option('--again', 'read archives from their beginning, also what an earlier run has dealt with')
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      examples([
        ['rapport add https://example.org/news/1234', 'a page'],
        ['rapport add archive/*.jsonl.gz', 'many documents; running it again adds nothing'],
        ['rapport add news.warc.gz pages.zip', 'archives; broken off, the next run goes on where it ended'],
        ['rapport add pages/ --ledger team.sqlite', 'a folder of saved pages, into a ledger of its own'],
      ]),
    )
    .action(async (sources: string[], options: AddFlags) => {
      const { add } = await import('../commands/ledger/add.ts');
      host.run.exitCode = await add(
        sources,
        { ...options, again: options.again === true, json: options.json === true },
        host.streams,
        host.collaborators,
      );
    });
}

function declareChronology(program: Command, host: Host): void {
  const formats = ['text', 'json', ...Object.keys(EXPORT_FORMATS).filter((format) => format !== 'text')];
  eventFilterOptions(
    program
      .command('chronology')
      .description('the dated lines of two countries, each with its sources')
      .argument('<a>', 'country: code or name')
      .argument('<b>', 'country: code or name')
      .addOption(ledgerOption()),
  )
    .addOption(new Option('--format <format>', 'form of the answer').choices(formats).default('text'))
    .addHelpText(
      'after',
      examples([
        ['rapport chronology KOR CHN --since 2025', 'to read'],
        ['rapport chronology KOR CHN --field economy --format md > economy.md', 'with numbered citations'],
        ['rapport chronology KOR CHN --source CHN --format docx > beijing.docx', 'what the Chinese press reported'],
      ]),
    )
    .action(async (one: string, other: string, options) => {
      const { chronology } = await import('../commands/ledger/chronology.ts');
      host.run.exitCode = await chronology(one, other, options, host.streams, host.collaborators);
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
    .addOption(
      new Option('--coder <coder>', "another coder's imported mentions in the place of our own").choices([
        ...FOREIGN_CODERS,
      ]),
    )
    .addOption(
      new Option('--backfill <coder>', "another coder's imported mentions for the years before our own")
        .choices([...FOREIGN_CODERS])
        .conflicts('coder'),
    )
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

function declareAttitudes(program: Command, host: Host): void {
  program
    .command('attitudes')
    .description('how each public is reported to see the other: polls as figures, moods as dated lines')
    .argument('<a>', 'country: code or name')
    .argument('<b>', 'country: code or name')
    .addOption(ledgerOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples([['rapport attitudes KOR CHN --since 2020', 'polls and moods of the last years']]))
    .action(async (one: string, other: string, options) => {
      const { attitudes } = await import('../commands/ledger/attitudes.ts');
      host.run.exitCode = await attitudes(one, other, options, host.streams, host.collaborators);
    });
}

function declareAccounts(program: Command, host: Host): void {
  program
    .command('accounts')
    .description("what each side's press reported of the same events, and left out")
    .argument('<a>', 'country: code or name')
    .argument('<b>', 'country: code or name')
    .addOption(ledgerOption())
    .option('--event <id>', 'one event')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples([['rapport accounts KOR CHN --since 2017-10 --until 2017-11', 'two months']]))
    .action(async (one: string, other: string, options) => {
      const { accounts } = await import('../commands/ledger/accounts.ts');
      host.run.exitCode = await accounts(one, other, options, host.streams, host.collaborators);
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

function declareExport(program: Command, host: Host): void {
  eventFilterOptions(
    program
      .command('export')
      .description('what the ledger holds, in files that other tools read')
      .addOption(ledgerOption())
      .addOption(new Option('--level <level>', 'what a line is').choices([...EXPORT_KINDS]).default('event'))
      .addOption(
        new Option('--schema <schema>', 'whose columns')
          .choices(['plover', 'cameo', 'gdelt', ...GDELTS])
          .default('plover'),
      )
      .addOption(
        new Option('--format <format>', 'form of the file').choices(Object.keys(EXPORT_FORMATS)).default('jsonl'),
      )
      .option('--pair <country...>', 'only what two countries do'),
  )
    .allowExcessArguments()
    .option('--no-sentences', 'leave out every sentence; offsets and hashes stay')
    .option('--bom', 'begin CSV with a byte order mark, for Excel')
    .addHelpText(
      'after',
      examples([
        ['rapport export > events.jsonl', 'all events, with their mentions'],
        ['rapport export --level mention --format parquet > mentions.parquet', 'for DuckDB, pandas or R'],
        ['rapport export --pair KOR CHN --format ics > planned.ics', 'planned events and due promises, for a calendar'],
        ['rapport export --schema gdelt --format tsv > events.tsv', 'in the columns of GDELT 2.0'],
      ]),
    )
    .action(async (options, { args }: Command) => {
      const { exportLedger, refuseNames } = await import('../commands/ledger/export.ts');
      refuseNames(args);
      const command = { ...options, bom: options.bom === true };
      host.run.exitCode = await exportLedger(command, host.streams, host.collaborators);
    });
}

function declareImport(program: Command, host: Host): void {
  program
    .command('import')
    .description("tables of another coder, kept apart from Rapport's own mentions, to compare")
    .argument('<file...>', 'table, also gzipped or zipped')
    .addOption(ledgerOption())
    .addOption(
      new Option('--coder <coder>', 'whose table it is').choices([...FOREIGN_CODERS]).makeOptionMandatory(true),
    )
    .addHelpText(
      'after',
      examples([['rapport import --coder gdelt-2 20260106000000.export.CSV.zip', 'a file of GDELT 2.0']]),
    )
    .action(async (files: string[], options) => {
      const { importTables } = await import('../commands/ledger/import-table.ts');
      host.run.exitCode = await importTables(files, options, host.streams, host.collaborators);
    });
}

/** Options that choose events, for every command that prints or exports them. */
function eventFilterOptions(command: Command): Command {
  return command
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(new Option('--field <field...>', 'fields').choices([...FIELDS]))
    .addOption(new Option('--type <type...>', 'PLOVER types').choices(Object.keys(EVENT_TYPES)))
    .addOption(new Option('--status <status...>', 'statuses').choices([...STATUSES]))
    .option('--source <country...>', 'reported by the press of these countries')
    .option('--text <words>', 'words that a reporting sentence holds');
}
