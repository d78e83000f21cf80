// `rapport pack`: what a pack of a user's own dictionaries adds, and PETRARCH's dictionaries made into one.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plural } from '@rapport/exchange';
import {
  builtInOf,
  decodeDictionary,
  dictionaryKind,
  formatTables,
  joinTables,
  loadKnowledge,
  NO_TABLES,
  openPack,
  PACK_WORD_TABLES,
  type PackProblem,
  type PackTables,
  readDictionary,
} from '@rapport/models';
import { RapportError } from '@rapport/record';
import { checkWhole } from '../compose/open-packs.ts';
import { openInput, readWhole } from '../io/input.ts';
import { Output } from '../io/output.ts';
import { printable } from '../print/paint.ts';
import type { Streams } from '../streams.ts';

/** Dictionaries are English. */
const DICTIONARY_LANGUAGE = 'en';
/** Bytes of one dictionary. */
const DICTIONARY_LIMIT = 256 * 1024 * 1024;
/** Problems printed one by one. */
const PROBLEMS_SHOWN = 100;

/** Checks a pack and prints what it adds to each of its languages. Throws as `checkWhole`. */
export async function checkPackFolder(
  folder: string,
  { json }: { readonly json: boolean },
  streams: Streams,
): Promise<number> {
  const pack = openPack(folder);
  const checked = checkWhole(pack);
  const output = new Output(streams.stdout);
  if (json) {
    const counts = checked.map(({ language, tables, problems }) => ({ language, ...countsOf(tables), problems }));
    const { name, version } = pack;
    await output.write(`${JSON.stringify({ name, version, languages: counts }, null, 2)}\n`);
    return 0;
  }
  await output.write(`${pack.name}@${pack.version}\n`);
  for (const { language, tables, problems } of checked) {
    await output.write(`${language}: ${countWords(tables)}\n`);
    report(problems, streams);
  }
  return 0;
}

/** Reads dictionaries and writes their tables. Throws `E_INPUT` when a table is there already. */
export async function importDictionaries(
  files: readonly string[],
  { out }: { readonly out: string },
  streams: Streams,
): Promise<number> {
  const builtIn = builtInOf(loadKnowledge(DICTIONARY_LANGUAGE));
  const problems: PackProblem[] = [];
  let tables = NO_TABLES;
  for (const file of files) {
    const content = decodeDictionary(await readWhole(await openInput(file, streams), DICTIONARY_LIMIT));
    const kind = dictionaryKind(basename(file), content);
    if (kind === null) {
      const message = 'neither its name nor its lines tell what it is; put actors, agents or discards into the name';
      throw new RapportError('E_DATA', message, { source: file });
    }
    const read = readDictionary(kind, content, builtIn);
    tables = joinTables(tables, read.tables);
    problems.push(...read.problems.map((problem) => ({ ...problem, file })));
  }
  const texts = formatTables(tables);
  const there = [...texts.keys()].find((name) => existsSync(join(out, name)));
  if (there !== undefined) {
    const message = `${join(out, there)} is there already; choose another folder, or take it away`;
    throw new RapportError('E_INPUT', message, { source: out });
  }
  mkdirSync(out, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(out, name), text);
  report(problems, streams);
  await new Output(streams.stdout).write(`${out}: ${countWords(tables)}\n`);
  return 0;
}

function countsOf({ actors, agents, words }: PackTables): Record<string, number> {
  const counts = { actors: actors.length, agents: agents.length };
  return { ...counts, ...Object.fromEntries(PACK_WORD_TABLES.map((name) => [name, words[name].length])) };
}

function countWords(tables: PackTables): string {
  const counts = Object.entries(countsOf(tables)).filter(([, count]) => count > 0);
  return counts.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing';
}

function report(problems: readonly PackProblem[], streams: Streams): void {
  for (const { file, line, message } of problems.slice(0, PROBLEMS_SHOWN)) {
    streams.stderr.write(`${file}:${line}: ${printable(message)}\n`);
  }
  const left = problems.length - PROBLEMS_SHOWN;
  if (left > 0) streams.stderr.write(`and ${left} more\n`);
  if (problems.length > 0) streams.stderr.write(`${plural(problems.length, 'line')} passed over\n`);
}
