// What the programs about fleets stand on: servers of their own, documents in a file, commands as processes.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, createWriteStream, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '@rapport/record';
import { madeDocument, readClauses } from './made-text.ts';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SENTENCES = 3;
/** One document in so many prints the text of the one before. */
const COPY_ONE_IN = 9;
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);

/** Document `n` of so many, over a year: every ninth is a copy of the one before, a day later, in another paper. */
function madeArticle(clauses: readonly string[], n: number, total: number): Document {
  const isCopy = n % COPY_ONE_IN === COPY_ONE_IN - 1;
  const day = Math.floor((n / total) * 365) + (isCopy ? 1 : 0);
  const { text } = madeDocument(clauses, isCopy ? n - 1 : n, SENTENCES);
  const published = new Date(FIRST_DAY + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const paper = isCopy ? 'second' : 'first';
  // The number makes every text another one; a copy has the number of its original.
  const numbered = `${text} Report ${isCopy ? n - 1 : n} of the day.`;
  return {
    id: `made-${n}`,
    url: `https://${paper}.example/${n}`,
    publisher: paper,
    text: numbered,
    published,
    language: 'en',
  };
}

/** Documents of three sentences, so many over a year. */
export function threeSentences(total: number): (n: number) => Document {
  const clauses = readClauses(ROOT);
  return (n) => madeArticle(clauses, n, total);
}

/** Writes so many documents as JSONL. */
export async function writeArticles(file: string, total: number, make: (n: number) => Document): Promise<void> {
  const out = createWriteStream(file);
  for (let n = 0; n < total; n++) if (!out.write(`${JSON.stringify(make(n))}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

export type Environment = Readonly<Record<string, string>>;

/** How the command is started. */
export interface Starting {
  /** Goes before it (`ip netns exec …`). */
  readonly within?: readonly string[];
  /** As an older version of the coder. */
  readonly older?: boolean;
}

/** Starts the command on source. Standard error goes to the log. */
export function start(
  args: readonly string[],
  env: Environment,
  log: string,
  { within = [], older = false }: Starting = {},
): ChildProcess {
  const file = join(ROOT, 'bench', older ? 'fleet-older-command.ts' : 'fleet-command.ts');
  const command = [...within, process.execPath, '--conditions=source', '--import', 'tsx', file];
  appendFileSync(log, '');
  return spawn(command[0]!, [...command.slice(1), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', openSync(log, 'a')],
  });
}

/** Runs the command to its end; what it prints goes to a file, where one is given. Throws when it fails, with the end of its log. */
export async function run(args: readonly string[], env: Environment, log: string, file?: string): Promise<void> {
  const child = start(args, env, log);
  if (file === undefined) child.stdout!.resume();
  else child.stdout!.pipe(createWriteStream(file));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  throw new Error(`rapport ${args.join(' ')} ended with ${code}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}
