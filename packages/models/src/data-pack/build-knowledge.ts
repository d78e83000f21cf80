// From the text of the tables to the coder's knowledge, checked whole: pure, no files read.

import type { Knowledge, PersonRow } from '@rapport/coder';
import { NON_STATE_CODES, RapportError } from '@rapport/record';
import { Row } from './cells.ts';
import {
  COUNTRIES,
  OFFICES,
  ORGANISATIONS,
  PERSON_NAMES,
  PERSONS,
  type PersonNamesRow,
  PLACES,
  ROLES,
  type TableReader,
} from './known-tables.ts';
import { parseTsv, type TsvTable } from './tsv.ts';

/** Which language the tables are for, and the name of this state of them. */
export interface PackIdentity {
  readonly language: string;
  readonly version: string;
}

/**
 * Builds the knowledge of one language. Keys of `files` are paths under `data/` with `/` between (`en/roles.tsv`).
 * Tables with fixed columns become rows of their own type; every other table goes to `tables` under its path
 * without the extension. A table that is not among the files is empty, except the countries, which name the codes.
 * @throws RapportError `E_DATA` with file and line for the first row that is not as its table says.
 */
export function buildKnowledge(files: ReadonlyMap<string, string>, identity: PackIdentity): Knowledge {
  const { language, version } = identity;
  const paths = fixedPaths(language);
  const codes = countryCodes(files, paths.countries);
  const rowsOf = <T>(path: string, reader: TableReader<T>): readonly T[] => {
    const text = files.get(path);
    return text === undefined ? [] : readRows(parseTsv(text, path), reader, codes);
  };
  const persons = inScript(rowsOf(paths.persons, PERSONS), files, paths.personNames);
  const offices = rowsOf(paths.offices, OFFICES);
  checkHolders(
    offices.map((office) => office.person),
    new Set(persons.map((person) => person.id)),
    paths.offices,
  );
  return {
    version,
    countries: rowsOf(paths.countries, COUNTRIES),
    persons,
    offices,
    organisations: rowsOf(paths.organisations, ORGANISATIONS),
    roles: rowsOf(paths.roles, ROLES),
    places: rowsOf(paths.places, PLACES),
    tables: wordTables(files, new Set(Object.values(paths))),
  };
}

function fixedPaths(language: string) {
  return {
    countries: `${language}/countries.tsv`,
    organisations: `${language}/organisations.tsv`,
    roles: `${language}/roles.tsv`,
    personNames: `${language}/person-names.tsv`,
    places: `${language}/places.tsv`,
    persons: 'offices/persons.tsv',
    offices: 'offices/offices.tsv',
  };
}

/**
 * Persons under the names of a language's own script. Where it has a table of them, spellings of other scripts are
 * dropped but for the printed name, so that a person is the same in every language.
 */
function inScript(
  persons: readonly PersonRow[],
  files: ReadonlyMap<string, string>,
  path: string,
): readonly PersonRow[] {
  const text = files.get(path);
  if (text === undefined) return persons;
  const rows = readRows(parseTsv(text, path), PERSON_NAMES, new Set());
  checkHolders(
    rows.map((row) => row.id),
    new Set(persons.map((person) => person.id)),
    path,
  );
  const written = new Map<string, PersonNamesRow>(rows.map((row) => [row.id, row]));
  return persons.map((person) => {
    const own = written.get(person.id);
    return { ...person, aliases: own?.names ?? [], surname: own?.surname ?? person.surname };
  });
}

function countryCodes(files: ReadonlyMap<string, string>, path: string): ReadonlySet<string> {
  const text = files.get(path);
  if (text === undefined) {
    throw new RapportError('E_DATA', 'the table of countries is missing; every other table takes its codes from it', {
      source: path,
    });
  }
  const table = parseTsv(text, path);
  return new Set([...table.rows.map((_, index) => new Row(table, index).text('code')), ...NON_STATE_CODES]);
}

function readRows<T>(table: TsvTable, reader: TableReader<T>, codes: ReadonlySet<string>): readonly T[] {
  if (table.columns.join(' ') !== reader.columns.join(' ')) {
    throw new RapportError(
      'E_DATA',
      `the columns are '${table.columns.join(' ')}'; expected '${reader.columns.join(' ')}'`,
      { source: table.source, line: 1 },
    );
  }
  const seen = new Map<string, number>();
  return table.rows.map((_, index) => {
    const row = reader.read(new Row(table, index), codes);
    claimKey(seen, reader.key(row), table.source, index + 2);
    return row;
  });
}

function claimKey(seen: Map<string, number>, key: string, source: string, line: number): void {
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    throw new RapportError('E_DATA', `'${key}' already stands on line ${earlier}; merge the two rows`, {
      source,
      line,
    });
  }
  seen.set(key, line);
}

function checkHolders(holders: readonly string[], persons: ReadonlySet<string>, source: string): void {
  const stray = holders.findIndex((id) => !persons.has(id));
  if (stray >= 0) {
    throw new RapportError('E_DATA', `'${holders[stray]}' is no id of offices/persons.tsv; add the person`, {
      source,
      line: stray + 2,
    });
  }
}

function wordTables(files: ReadonlyMap<string, string>, fixed: ReadonlySet<string>): Knowledge['tables'] {
  const tables: Record<string, readonly Readonly<Record<string, string>>[]> = {};
  for (const [path, text] of files) {
    if (fixed.has(path)) continue;
    const table = parseTsv(text, path);
    const seen = new Map<string, number>();
    tables[path.replace(/\.tsv$/, '')] = table.rows.map((cells, index) => {
      claimKey(seen, cells.join(' '), path, index + 2);
      const row: Record<string, string> = {};
      for (const [at, column] of table.columns.entries()) row[column] = cells[at] ?? '';
      return row;
    });
  }
  return tables;
}
