// The command that measures a coder.

import type { Command } from 'commander';
import type { Host } from './host.ts';
import { examples, languageOption, ledgerOption, packOption, parseCount, parseJobs } from './options.ts';

const MOST_SHOWN = 100_000;
const SHOWN = 10;

interface EvalOptions {
  readonly compare?: string[];
  readonly corrections?: true;
  readonly asKept?: true;
  readonly ledger?: string;
  readonly language?: string;
  readonly texts?: string;
  readonly pack?: string[];
  readonly jobs: number;
  readonly by?: string;
  readonly fold: boolean;
  readonly errors: number;
  readonly json?: true;
}

/** Adds the command to the program. */
export function addEvalCommand(program: Command, host: Host): void {
  program
    .command('eval')
    .description('how accurate a coder is: figures by class, confusion, calibration, the worst mistakes')
    .argument(
      '[gold]',
      'JSONL or .tsv of what is right: events, relations, roles, actors, quotations, promises, articles',
    )
    .argument(
      '[predictions]',
      "JSONL of Record (from rapport code, or another coder's); without it Rapport codes the gold",
    )
    .option('--compare <file...>', 'two files of predictions, or one against Rapport itself: which sentences changed')
    .option('--corrections', 'the gold is what people decided in the ledger (rapport review)')
    .option('--as-kept', 'with --corrections: measure what the ledger keeps, without coding anew')
    .addOption(ledgerOption())
    .addOption(languageOption())
    .option('--texts <file>', 'JSONL of the texts that rows name by article_id')
    .addOption(packOption())
    .option('--jobs <n>', 'worker threads that code', parseJobs, 1)
    .option('--by <field>', 'also the figures of each part of the gold, by a field of its rows')
    .option('--no-fold', 'all 16 types apart; else CONCEDE and RETREAT count as one')
    .option('--errors <n>', 'so many mistakes or changes', (value) => parseCount(value, MOST_SHOWN), SHOWN)
    .option('--json', 'print JSON, with every mistake')
    .addHelpText(
      'after',
      examples([
        ['rapport eval gold.jsonl', "Rapport's own card on your gold"],
        ['rapport eval gold.jsonl predictions.jsonl --errors 30', 'the card of any coder'],
        ['rapport eval gold.jsonl --compare before.jsonl after.jsonl', 'what a change made better and worse'],
        ['rapport eval --corrections --by language', 'on what people corrected in your ledger'],
      ]),
    )
    .action(async (gold: string | undefined, predictions: string | undefined, options: EvalOptions) => {
      const { evaluateCoder } = await import('../commands/eval/eval.ts');
      const command = {
        ...options,
        corrections: options.corrections === true,
        asKept: options.asKept === true,
        json: options.json === true,
      };
      host.run.exitCode = await evaluateCoder({ gold, predictions }, command, host.streams, host.collaborators);
    });
}
