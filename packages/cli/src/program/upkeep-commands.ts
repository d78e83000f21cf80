// The commands by which people correct the record and keep its ledger sound.

import type { Command } from 'commander';
import type { Decided } from '../commands/ledger/review.ts';
import type { Host } from './host.ts';
import { examples, ledgerOption, packOption, parseCount, parseShare } from './options.ts';

const MOST_ROWS = 1000;
/** Events less sure than this are asked about. */
const ASK_BELOW = 0.7;

/** Adds the commands to the program. */
export function addUpkeepCommands(program: Command, host: Host): void {
  declareReview(program, host);
  declareRecode(program, host);
  declareDoctor(program, host);
  declareStats(program, host);
  declareBackup(program, host);
  declareForget(program, host);
}

function declareReview(program: Command, host: Host): void {
  const review = program
    .command('review')
    .description('look through what is unsure or contradictory, and correct the record; every decision can be undone')
    .addHelpText(
      'after',
      examples([
        ['rapport review KOR CHN', 'what to look at between two countries'],
        ['rapport review show event_4k2', 'one event with all its mentions'],
        [
          'rapport review set event_4k2 date=2026-01-05 event=CONSULT --note "the dateline says Monday"',
          'a correction',
        ],
        ['rapport review merge event_4k2 event_9zz', 'two events that are one'],
        ['rapport review undo co_1ab', 'a decision taken back'],
      ]),
    );
  declareQueue(review, host);
  declareLookups(review, host);
  declareDecisions(review, host);
}

function declareQueue(review: Command, host: Host): void {
  review
    .command('list', { isDefault: true })
    .description('events that a person should look at, and why')
    .argument('[country...]', 'two countries; none for all')
    .addOption(ledgerOption())
    .option('--confidence <share>', 'ask about events less sure than this', parseShare, ASK_BELOW)
    .option('--limit <n>', 'at most so many', (value) => parseCount(value, MOST_ROWS), 20)
    .option('--json', 'print JSON')
    .action(async (between: string[], options) => {
      const { reviewQueue } = await import('../commands/ledger/review.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await reviewQueue(between, command, host.streams, host.collaborators);
    });
}

function declareLookups(review: Command, host: Host): void {
  review
    .command('show')
    .description('one event with all its mentions, contradictions and decisions')
    .argument('<event>', 'id of the event')
    .addOption(ledgerOption())
    .option('--json', 'print JSON')
    .action(async (id: string, options) => {
      const { showEvent } = await import('../commands/ledger/review.ts');
      const command = { ...options, json: options.json === true };
      host.run.exitCode = await showEvent(id, command, host.streams, host.collaborators);
    });
  review
    .command('history')
    .description('all decisions, the first first')
    .addOption(ledgerOption())
    .option('--json', 'print JSON')
    .action(async (options) => {
      const { showHistory } = await import('../commands/ledger/review.ts');
      host.run.exitCode = await showHistory(
        { ...options, json: options.json === true },
        host.streams,
        host.collaborators,
      );
    });
}

function declareDecisions(review: Command, host: Host): void {
  const decision = (name: string, description: string): Command =>
    review
      .command(name)
      .description(description)
      .addOption(ledgerOption())
      .option('--author <name>', 'who decides; default: the name of the user')
      .option('--note <words>', 'why')
      .option('--json', 'print JSON');
  const run = async (decided: Decided, options: { json?: true }): Promise<void> => {
    const { decide } = await import('../commands/ledger/review.ts');
    host.run.exitCode = await decide(
      decided,
      { ...options, json: options.json === true },
      host.streams,
      host.collaborators,
    );
  };
  decision('accept', 'an event, or a mention, is right as it stands')
    .argument('<id>', 'event or mention')
    .action((id: string, options) => run({ do: 'accept', id }, options));
  decision('reject', 'an event, or a mention, does not belong in the record')
    .argument('<id>', 'event or mention')
    .action((id: string, options) => run({ do: 'reject', id }, options));
  decision('set', 'correct event, mode, actor, recipient, date, enddate, field, status or place')
    .argument('<id>', 'event or mention')
    .argument('<assignment...>', 'FIELD=VALUE; codes joined by commas; null for none')
    .action((id: string, assignments: string[], options) => run({ do: 'set', id, assignments }, options));
  decision('merge', 'several events are one')
    .argument('<event...>', 'ids of the events')
    .action((ids: string[], options) => run({ do: 'merge', ids }, options));
  decision('split', 'some mentions of an event tell another one')
    .argument('<event>', 'id of the event')
    .argument('<mention...>', 'ids of the mentions that tell another')
    .action((id: string, mentions: string[], options) => run({ do: 'split', id, mentions }, options));
  decision('pledge', 'confirm or refuse what is proposed on a promise, or set its state')
    .argument('<pledge>', 'id of the pledge')
    .argument('<verdict>', 'confirm, refuse or set')
    .argument('<object>', 'id of the event; with set, the state')
    .action((id: string, verdict: string, object: string, options) =>
      run({ do: 'pledge', id, verdict, object }, options),
    );
  decision('undo', 'take a decision back')
    .argument('<correction>', 'id of the decision')
    .action((id: string, options) => run({ do: 'undo', id }, options));
}

function declareRecode(program: Command, host: Host): void {
  program
    .command('recode')
    .description('code stored texts anew with this version; shows what changes, --commit writes it')
    .addOption(ledgerOption())
    .addOption(packOption())
    .option('--commit', 'write the newer records; corrections by people stay')
    .option('--show <n>', 'print the changes of so many documents', (value) => parseCount(value, MOST_ROWS), 20)
    .option('--json', 'print JSON')
    .addHelpText('after', examples([['rapport recode && rapport recode --commit', 'look first, then write']]))
    .action(async (options) => {
      const { recodeLedger } = await import('../commands/ledger/recode.ts');
      const command = { ...options, commit: options.commit === true, json: options.json === true };
      host.run.exitCode = await recodeLedger(command, host.streams, host.collaborators);
    });
}

function declareDoctor(program: Command, host: Host): void {
  program
    .command('doctor')
    .description('check the ledger and say what to do about what is wrong')
    .addOption(ledgerOption())
    .option('--thorough', 'read every row')
    .option('--json', 'print JSON')
    .addHelpText('after', examples([['rapport doctor --thorough', 'before and after moving a ledger']]))
    .action(async (options) => {
      const { doctor } = await import('../commands/ledger/upkeep.ts');
      const command = { ...options, thorough: options.thorough === true, json: options.json === true };
      host.run.exitCode = await doctor(command, host.streams, host.collaborators);
    });
}

function declareStats(program: Command, host: Host): void {
  program
    .command('stats')
    .description('what the ledger holds')
    .addOption(ledgerOption())
    .option('--json', 'print JSON')
    .addHelpText('after', examples([['rapport stats', 'documents, events, languages, coders']]))
    .action(async (options) => {
      const { stats } = await import('../commands/ledger/upkeep.ts');
      host.run.exitCode = await stats({ ...options, json: options.json === true }, host.streams, host.collaborators);
    });
}

function declareBackup(program: Command, host: Host): void {
  program
    .command('backup')
    .description('copy the whole ledger to a new file, while others go on writing')
    .argument('<file>', 'file to write')
    .addOption(ledgerOption())
    .addHelpText('after', examples([['rapport backup ledger-2026-01.backup', 'a copy as of now']]))
    .action(async (file: string, options) => {
      const { backup } = await import('../commands/ledger/upkeep.ts');
      host.run.exitCode = await backup(file, options, host.streams, host.collaborators);
    });
  program
    .command('restore')
    .description('make a ledger at an empty place out of a backup')
    .argument('<file>', 'backup to read')
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      examples([
        ['rapport restore ledger-2026-01.backup --ledger postgres://localhost/rapport', 'from a file to a server'],
      ]),
    )
    .action(async (file: string, options) => {
      const { restore } = await import('../commands/ledger/upkeep.ts');
      host.run.exitCode = await restore(file, options, host.streams);
    });
}

function declareForget(program: Command, host: Host): void {
  program
    .command('forget')
    .description('take a document out for good, with its text and all that was made of it; or the replies of a person')
    .argument('[document]', 'key, id or address of the document')
    .option('--replies-of <email>', 'all replies written under this e-mail address')
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      examples([
        ['rapport forget https://example.org/news/1234', 'on request of who owns the text'],
        ['rapport forget --replies-of kim@example.org', 'on request of who wrote them'],
      ]),
    )
    .action(async (named: string | undefined, options) => {
      const { forget } = await import('../commands/ledger/upkeep.ts');
      host.run.exitCode = await forget(named, options, host.streams, host.collaborators);
    });
}
