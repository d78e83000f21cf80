// The command line as a declaration: commands, arguments, options, and an example for each.

import { RapportError } from '@rapport/record';
import { Command, InvalidArgumentError, Option } from 'commander';
import { writeCompletion } from './commands/completion.ts';
import { addDemoCommand } from './program/demo-command.ts';
import { addEvalCommand } from './program/eval-command.ts';
import { addFleetCommands } from './program/fleet-commands.ts';
import type { Host } from './program/host.ts';
import { addLedgerCommands } from './program/ledger-commands.ts';
import { examples, languageOption, ledgerOption, packOption, parseJobs, withLanguage } from './program/options.ts';
import { addPackCommands } from './program/pack-commands.ts';
import { addServeCommand } from './program/serve-command.ts';
import { addUpkeepCommands } from './program/upkeep-commands.ts';
import { addWatchCommand } from './program/watch-command.ts';

/** Builds the program; parsing it runs the chosen command, which leaves its exit code in `run`. */
export function createProgram(host: Host): Command {
  const program = new Command('rapport')
    .description('Reads a news page and keeps its record: who did what to whom, said what, promised what.')
    .version(versionText(host), '-V, --version', 'print the version and the languages it reads')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .showHelpAfterError('Run with --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.streams.stdout.write(text),
      writeErr: (text) => host.streams.stderr.write(text),
    });
  addRead(program, host);
  addCode(program, host);
  addExtract(program, host);
  addParse(program, host);
  addLedgerCommands(program, host);
  addUpkeepCommands(program, host);
  addEvalCommand(program, host);
  addPackCommands(program, host);
  addServeCommand(program, host);
  addDemoCommand(program, host);
  addWatchCommand(program, host);
  addFleetCommands(program, host);
  addCompletion(program, host);
  program.addHelpText(
    'after',
    examples([
      ['rapport read https://example.org/news/1234', 'the record of a page, to read'],
      ['rapport read page.html --json', 'the same for a program'],
      ['zcat news.jsonl.gz | rapport code > records.jsonl', 'many texts, one line each'],
      ['rapport add news.jsonl.gz && rapport chronology KOR CHN', 'a record kept, and what it says of a pair'],
    ]),
  );
  return program;
}

interface ReadFlags {
  readonly json?: true;
  readonly language?: string;
  readonly pack?: string[];
  readonly trace?: number | true;
  readonly save?: true;
  readonly ledger?: string;
}

function traceOption(): Option {
  return new Option(
    '--trace [n]',
    'how a sentence came to its events, and what would change that; without a number, the list of sentences',
  ).argParser(parseSentence);
}

function parseSentence(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(`Found ${value}, expected the number of a sentence; write the page before --trace.`);
}

function addRead(program: Command, host: Host): void {
  program
    .command('read')
    .description('read one page and print its record for a person')
    .argument('<source>', 'address (http or https), file (HTML or plain text of a page), or - for standard input')
    .option('--json', 'print one Record with its Article under "article"')
    .addOption(languageOption())
    .addOption(packOption())
    .addOption(traceOption())
    .option('--save', 'also keep the page in the ledger')
    .addOption(ledgerOption())
    .addHelpText(
      'after',
      examples([
        ['rapport read examples/shanghai-dinner.html', 'a page saved as a file'],
        ['curl -s https://example.org/news/1234 | rapport read -', 'a page from a pipe'],
        ['rapport read page.txt --json | jq .events', 'the events for a program'],
        ['rapport read page.html --trace', 'its sentences with their numbers'],
        ['rapport read page.html --trace 3', 'how sentence 3 came to its events'],
      ]),
    )
    .action(async (source: string, options: ReadFlags) => {
      const { read } = await import('./commands/read.ts');
      const chosen = { ...options, json: options.json === true, save: options.save === true };
      host.run.exitCode = await read(source, chosen, host.streams, host.collaborators);
    });
}

function addCode(program: Command, host: Host): void {
  program
    .command('code')
    .description(
      'code documents: JSONL of Document (or pages of an archive) in, JSONL of Record out, in the same order',
    )
    .argument('[file]', 'JSONL, or an archive of pages (WARC), also gzipped; - or nothing for standard input')
    .option('--jobs <n>', 'worker threads', parseJobs, 1)
    .addOption(packOption())
    .addHelpText(
      'after',
      examples([
        ['rapport code documents.jsonl > records.jsonl', 'a file'],
        ['zcat 2017.jsonl.gz | rapport code --jobs 4 | gzip > records.jsonl.gz', 'a pipe, in four threads'],
        ['rapport code crawl.warc.gz --jobs 4 > records.jsonl', 'the pages of an archive'],
        ['echo \'{"id":"1","text":"Seoul and Beijing held talks."}\' | rapport code', 'one text'],
      ]),
    )
    .action(async (file: string | undefined, options: { jobs: number; pack?: string[] }) => {
      const { code } = await import('./commands/code.ts');
      host.run.exitCode = await code(file, options, host.streams, host.collaborators);
    });
}

function addExtract(program: Command, host: Host): void {
  program
    .command('extract')
    .description('take the article out of a page')
    .argument('[file]', 'HTML page, JSONL with --jsonl, or an archive (WARC); - or nothing for standard input')
    .option('--jsonl', 'read JSONL of {id, url?, html} (or html_gz_base64 for html), write JSONL of {id, …Article}')
    .option('--url <address>', 'address the page came from (without --jsonl)')
    .addHelpText(
      'after',
      examples([
        ['rapport extract page.html --url https://example.org/news/1234', 'one page'],
        ['rapport extract --jsonl pages.jsonl > articles.jsonl', 'many pages'],
        ['rapport extract crawl.warc.gz > articles.jsonl', 'the pages of an archive'],
      ]),
    )
    .action(async (file: string | undefined, options: { jsonl?: true; url?: string }) => {
      const { extract } = await import('./commands/extract.ts');
      const chosen = { jsonl: options.jsonl === true, ...(options.url === undefined ? {} : { url: options.url }) };
      host.run.exitCode = await extract(file, chosen, host.streams, host.collaborators);
    });
}

function addParse(program: Command, host: Host): void {
  program
    .command('parse')
    .description('tag and parse text; prints CoNLL-U')
    .argument('[file]', 'plain text, or CoNLL-U with --conllu; - or nothing for standard input')
    .option('--conllu', 'take tokens and sentences from CoNLL-U; only ID and FORM are read')
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples([
        ['echo "Seoul and Beijing held talks." | rapport parse', 'plain text, with character offsets in MISC'],
        ['rapport parse --conllu --language en tokens.conllu', 'tokens as given'],
      ]),
    )
    .action(async (file: string | undefined, options: { conllu?: true; language?: string }) => {
      const { parse } = await import('./commands/parse.ts');
      const chosen = { conllu: options.conllu === true, ...withLanguage(options.language) };
      host.run.exitCode = await parse(file, chosen, host.streams, host.collaborators);
    });
}

function addCompletion(program: Command, host: Host): void {
  program
    .command('completion')
    .description('print the completion script of a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText(
      'after',
      examples([
        ['source <(rapport completion bash)', 'in ~/.bashrc'],
        ['rapport completion zsh > ~/.zfunc/_rapport', 'in a folder of $fpath, for zsh'],
        ['rapport completion fish > ~/.config/fish/completions/rapport.fish', 'for fish'],
      ]),
    )
    .action((shell: string) => {
      host.streams.stdout.write(writeCompletion(shell, program));
    });
}

function versionText({ version, collaborators }: Host): string {
  return `rapport ${version}\nreads: ${collaborators.languages.join(', ')}`;
}

/** A usage error in the catalogue's form; commander's own words are kept. */
export function toUsageError(message: string): RapportError {
  return new RapportError('E_USAGE', message.replace(/^error: /, '').trim());
}
