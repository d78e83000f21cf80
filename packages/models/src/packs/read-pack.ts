// A pack on disk: a folder of tables and dictionaries, read and checked.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Knowledge } from '@rapport/coder';
import { RapportError } from '@rapport/record';
import type { DictionaryProblem } from '../petrarch/petrarch-lines.ts';
import { type BuiltIn, type DictionaryKind, dictionaryKind, readDictionary } from './from-petrarch.ts';
import { mergePack, type PackName, packLabel } from './merge-pack.ts';
import { readActorTable, readAgentTable, readWordTable } from './pack-table-readers.ts';
import { joinTables, NO_TABLES, PACK_WORD_TABLES, type PackTables, type PackWordTable } from './pack-tables.ts';

/** The language of files that lie in the pack's folder itself. */
const MAIN_LANGUAGE = 'en';
const LANGUAGE_FOLDER = /^[a-z]{2}$/;
/** Files for people, and of no account to the coder. */
const PASSED_OVER = /^(?:\.|readme|licen[cs]e|changelog|provenance)|\.(?:md|json)$/i;
const VERSION_LENGTH = 12;

/** One file of a pack. */
interface PackFile {
  /** As messages name it. */
  readonly path: string;
  readonly name: string;
  readonly language: string;
  readonly content: string;
}

/** A problem with its file. */
export interface PackProblem extends DictionaryProblem {
  readonly file: string;
}

/** A pack as read from its folder: its files, not yet checked. */
export interface Pack extends PackName {
  readonly folder: string;
  readonly files: readonly PackFile[];
}

/** Tables of a pack for one language, with what in its dictionaries could not be used. */
export interface CheckedPack {
  readonly tables: PackTables;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads a pack's files. Those in a folder named after a language (`zh`) are for it, those beside it for English.
 * @throws RapportError `E_NOT_FOUND`, `E_DATA` when there is no such folder, or nothing of a pack in it
 */
export function openPack(folder: string): Pack {
  const files = [
    ...filesIn(folder, MAIN_LANGUAGE),
    ...languageFolders(folder).flatMap((language) => filesIn(join(folder, language), language)),
  ];
  if (files.length === 0) {
    const message = `the folder holds no table of a pack; expected ${TABLE_NAMES.join(', ')}, or PETRARCH dictionaries (.txt)`;
    throw new RapportError('E_DATA', message, { source: folder });
  }
  const hash = createHash('sha256');
  for (const { name, language, content } of files) hash.update(`${language}/${name}\n${content}\n`);
  const name = basename(resolve(folder)).replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return { folder, files, name, version: hash.digest('hex').slice(0, VERSION_LENGTH) };
}

/**
 * The tables of a pack for a language, every row checked.
 * @throws RapportError `E_DATA` with file and line for a bad row of a table, or a file that is no part of a pack
 */
export function checkPack(pack: Pack, language: string, knowledge: Knowledge): CheckedPack {
  const builtIn = builtInOf(knowledge);
  const operators = new Set((knowledge.tables[`events/${language}/composition`] ?? []).map((row) => row.op ?? ''));
  const problems: PackProblem[] = [];
  let tables = NO_TABLES;
  for (const file of pack.files) {
    if (file.language !== language) continue;
    const table = TABLE_ENDING.exec(file.name)?.[1];
    if (table !== undefined) {
      tables = joinTables(tables, readTable(table, file, { pack: pack.name, operators, countries: builtIn.countries }));
      continue;
    }
    const read = readDictionary(kindOf(file), file.content, builtIn);
    tables = joinTables(tables, read.tables);
    problems.push(...read.problems.map((problem) => ({ ...problem, file: file.path })));
  }
  return { tables, problems };
}

/** The knowledge of a language with packs on top, the last one first in a dispute. Throws as `checkPack`. */
export function withPacks(knowledge: Knowledge, language: string, packs: readonly Pack[]): Knowledge {
  return packs
    .filter((pack) => hasLanguage(pack, language))
    .reduce(
      (merged, pack) => mergePack(merged, checkPack(pack, language, knowledge).tables, language, pack),
      knowledge,
    );
}

/** What `Knowledge.version` of a language becomes with packs on top, without reading the tables. */
export function versionWithPacks(version: string, language: string, packs: readonly Pack[]): string {
  return [version, ...packLabels(language, packs)].join('+');
}

/** The packs that have tables of a language, as they are written in records. */
export function packLabels(language: string, packs: readonly Pack[]): string[] {
  return packs.filter((pack) => hasLanguage(pack, language)).map(packLabel);
}

function hasLanguage({ files }: Pack, language: string): boolean {
  return files.some((file) => file.language === language);
}

/** What the built-in tables say that dictionaries are read against. */
export function builtInOf(knowledge: Knowledge): BuiltIn {
  const given = Object.entries(knowledge.tables).filter(([path]) => path.endsWith('given-names'));
  return {
    countries: new Set(knowledge.countries.map(({ code }) => code)),
    roles: new Map(knowledge.roles.map((row) => [row.phrase, row])),
    givenNames: new Set(given.flatMap(([, rows]) => rows.map((row) => (row.name ?? '').toLowerCase()))),
  };
}

/** Bytes of a dictionary as text: UTF-8, or Windows-1252 where they are none, as older dictionaries are. */
export function decodeDictionary(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const TABLE_ENDING = /^(.+)\.tsv$/i;
const TABLE_NAMES = ['actors', 'agents', ...PACK_WORD_TABLES].map((name) => `${name}.tsv`);

function readTable(
  table: string,
  { path, content }: PackFile,
  known: { readonly pack: string; readonly operators: ReadonlySet<string>; readonly countries: ReadonlySet<string> },
): PackTables {
  if (table === 'actors') return { ...NO_TABLES, actors: readActorTable(content, path, known.countries) };
  if (table === 'agents') return { ...NO_TABLES, agents: readAgentTable(content, path) };
  const name = PACK_WORD_TABLES.find((word): word is PackWordTable => word === table);
  if (name === undefined) {
    throw new RapportError('E_DATA', `this is no table of a pack; expected ${TABLE_NAMES.join(', ')}`, {
      source: path,
    });
  }
  return { ...NO_TABLES, words: { ...NO_TABLES.words, [name]: readWordTable(name, content, path, known) } };
}

function kindOf({ name, path, content }: PackFile): DictionaryKind {
  const kind = dictionaryKind(name, content);
  if (kind !== null) return kind;
  const message = 'neither its name nor its lines tell what it is; put actors, agents or discards into the name';
  throw new RapportError('E_DATA', message, { source: path });
}

function languageFolders(folder: string): string[] {
  return entriesOf(folder).filter((name) => LANGUAGE_FOLDER.test(name) && statSync(join(folder, name)).isDirectory());
}

function filesIn(folder: string, language: string): PackFile[] {
  return entriesOf(folder)
    .filter((name) => /\.(?:tsv|txt)$/i.test(name) && !PASSED_OVER.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => {
      const path = join(folder, name);
      return { path, name: name.toLowerCase(), language, content: decodeDictionary(readFileSync(path)) };
    });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new RapportError('E_NOT_FOUND', `there is no folder ${folder}; a pack is a folder`, {
      source: folder,
      cause,
    });
  }
}
