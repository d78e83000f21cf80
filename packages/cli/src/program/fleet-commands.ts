// The commands of a fleet: the worker, and those that send to it and look after it.

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Host } from './host.ts';
import { examples, languageOption, ledgerOption, packOption, parseCount, parseJobs } from './options.ts';

const LONGEST_WAIT_S = 3600;
const MOST_WAITING = 100_000_000;
const MOST_MEGABYTES = 10_000_000;
const MOST_SHOWN = 100_000;
const SHOWN = 20;
const WORKER_NAME = /^[A-Za-z0-9_-]{1,60}$/;

/** Adds the commands to the program. */
export function addFleetCommands(program: Command, host: Host): void {
  declareWork(program, host);
  const fleet = program
    .command('fleet')
    .description('many machines at work on one ledger: send to them, see how they get on, look after what failed')
    .addHelpText(
      'after',
      examples([
        ['rapport fleet send archive/*.jsonl.gz', 'documents for the workers; what was sent already is passed over'],
        ['rapport fleet status', 'what waits, who works, what failed'],
        ['rapport fleet dead', 'articles that no worker could keep, with the reason'],
        ['rapport fleet replay --code E_LANGUAGE', 'those of one reason once more'],
        ['rapport fleet settle', 'the events as one program would have made them'],
      ]),
    );
  declareSend(fleet, host);
  declareStatus(fleet, host);
  declareDead(fleet, host);
  declareReplay(fleet, host);
  declareSettle(fleet, host);
}

function natsOption(): Option {
  return new Option(
    '--nats <address>',
    'NATS with JetStream, nats://host:4222; default: RAPPORT_NATS, or nats://127.0.0.1:4222',
  );
}

function declareWork(program: Command, host: Host): void {
  program
    .command('work')
    .description('take articles from the fleet, code and keep them, until it is ended')
    .addOption(natsOption())
    .addOption(ledgerOption())
    .addOption(packOption())
    .option('--jobs <n>', 'coding threads', parseJobs, 1)
    .option('--once', 'end when nothing waits any more')
    .option('--name <name>', 'name of this worker, different from all others; default: machine and process', parseName)
    .option('--ack-wait <seconds>', 'for all workers: what one holds silently so long goes to another', parseSeconds)
    .addHelpText(
      'after',
      examples([
        [
          'RAPPORT_NATS=nats://queue:4222 RAPPORT_LEDGER=postgres://db/rapport rapport work',
          'on any number of machines',
        ],
        ['rapport work --jobs 8', 'with eight coding threads'],
        ['rapport work --once', 'until nothing waits, then end'],
      ]),
    )
    .action(async (options) => {
      const { workInFleet } = await import('../commands/fleet/work.ts');
      host.run.exitCode = await workInFleet(
        { ...options, once: options.once === true },
        host.streams,
        host.collaborators,
      );
    });
}

function declareSend(fleet: Command, host: Host): void {
  fleet
    .command('send')
    .description('send pages and documents to the workers; waits while they have enough')
    .argument('<source...>', 'addresses, files (HTML, text, JSONL, WARC, zip; also gzipped), folders, or -')
    .addOption(natsOption())
    .addOption(languageOption())
    .option('--most <n>', 'so many articles may wait', (value) => parseCount(value, MOST_WAITING))
    .option('--most-megabytes <n>', 'so much may wait', (value) => parseCount(value, MOST_MEGABYTES))
    .option('--json', 'print the counts as JSON')
    .action(async (sources: string[], options) => {
      const { sendToFleet } = await import('../commands/fleet/send.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await sendToFleet(sources, command, host.streams, host.collaborators);
    });
}

function declareStatus(fleet: Command, host: Host): void {
  fleet
    .command('status')
    .description('what waits and is held, who works and how fast, what failed')
    .addOption(natsOption())
    .option('--json', 'print JSON')
    .action(async (options) => {
      const { fleetStatus } = await import('../commands/fleet/status.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await fleetStatus(command, host.streams, host.collaborators);
    });
}

function declareDead(fleet: Command, host: Host): void {
  fleet
    .command('dead')
    .description('articles that no worker could keep, each with its number and reason')
    .addOption(natsOption())
    .option('--limit <n>', 'at most so many', (value) => parseCount(value, MOST_SHOWN), SHOWN)
    .option('--drop <number...>', 'drop these for good')
    .option('--drop-all', 'drop all for good')
    .option('--json', 'print JSON, one line each')
    .action(async (options) => {
      const { deadLettersOf } = await import('../commands/fleet/dead.ts');
      const command = { ...options, json: options.json === true, dropAll: options.dropAll === true };
      host.run.exitCode = await deadLettersOf(command, host.streams, host.collaborators);
    });
}

function declareReplay(fleet: Command, host: Host): void {
  fleet
    .command('replay')
    .description('send dead letters to the workers once more')
    .argument('[number...]', 'numbers, as `rapport fleet dead` prints them')
    .addOption(natsOption())
    .option('--code <code>', 'all with this error code')
    .option('--all', 'all')
    .action(async (numbers: string[], options) => {
      const { replayDeadLetters } = await import('../commands/fleet/dead.ts');
      const command = { ...options, all: options.all === true };
      host.run.exitCode = await replayDeadLetters(numbers, command, host.streams, host.collaborators);
    });
}

function declareSettle(fleet: Command, host: Host): void {
  fleet
    .command('settle')
    .description('fold everything anew: the events as one program makes them that reads all at once')
    .addOption(ledgerOption())
    .option('--json', 'print the counts as JSON')
    .action(async (options) => {
      const { settleLedger } = await import('../commands/fleet/settle.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await settleLedger(command, host.streams, host.collaborators);
    });
}

function parseName(value: string): string {
  if (WORKER_NAME.test(value)) return value;
  throw new InvalidArgumentError(`Found ${value}, expected letters, digits, _ and -, 60 at most.`);
}

function parseSeconds(value: string): number {
  return parseCount(value, LONGEST_WAIT_S);
}
