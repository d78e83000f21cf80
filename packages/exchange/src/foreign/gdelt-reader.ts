// Rows of GDELT's event files, version 1.0 (58 columns, 57 before April 2013) and 2.0 (61 columns).

import { RapportError } from '@rapport/record';
import { ploverOfCameo, type SpliceNote, toCameoCode } from '../cameo/cameo-to-plover.ts';
import { GDELT_COLUMN_NAMES, type GdeltVersion } from '../gdelt/gdelt-columns.ts';
import { coordinatesOf, dayOf, numberOf, scored, unexpected, urlOf } from './cell-values.ts';
import type { CountryReader } from './country-codes.ts';
import type { ForeignActor, ForeignMention, ForeignPlace } from './foreign-mention.ts';

/** Daily files before 1 April 2013 end before SOURCEURL. */
const OLDEST_COLUMNS = 57;
/** CAMEO's known groups that PLOVER has codes for. */
const GROUPS: Readonly<Record<string, string>> = { UNO: 'UNO', EEC: 'EUR' };
/** CAMEO's roles of actors that are no state, as PLOVER's codes. */
const NON_STATE_ROLES: Readonly<Record<string, string>> = {
  IGO: 'IGO',
  NGO: 'NGO',
  NGM: 'NGO',
  MNC: 'MNC',
  IMG: 'IMG',
};

const PLACES: Readonly<Record<GdeltVersion, ReadonlyMap<string, number>>> = {
  'gdelt-1': new Map(GDELT_COLUMN_NAMES['gdelt-1'].map((name, i) => [name, i])),
  'gdelt-2': new Map(GDELT_COLUMN_NAMES['gdelt-2'].map((name, i) => [name, i])),
};

type Cells = (column: string) => string;

/** The mention of one row. Throws `E_INPUT` for a row that is none. */
export function readGdeltRow(
  row: { readonly cells: readonly string[]; readonly row: number },
  coder: GdeltVersion,
  countries: CountryReader,
): ForeignMention {
  checkCount(row.cells.length, coder);
  const cell: Cells = (column) => row.cells[PLACES[coder].get(column)!] ?? '';
  const code = toCameoCode(cell('EventCode'));
  const plover = code === null ? null : ploverOfCameo(code);
  if (code === null || plover === null) {
    throw unexpected(cell('EventCode'), 'EventCode', 'a CAMEO code of two to four digits, root 01 to 20');
  }
  const notes: SpliceNote[] = plover.note === null ? [] : [plover.note];
  const reports = numberOf(cell('NumArticles'), 'NumArticles');
  return {
    coder,
    id: cell('GLOBALEVENTID'),
    date: dayOf(cell('SQLDATE'), 'SQLDATE'),
    actor: readActor('Actor1', cell, countries, notes),
    recipient: readActor('Actor2', cell, countries, notes),
    event: plover.type === null ? [] : [plover.type],
    mode: plover.mode === null ? [] : [plover.mode],
    context: plover.context === null ? [] : [plover.context],
    ...scored(plover.type, plover.mode),
    original: {
      event: code,
      quad: numberOf(cell('QuadClass'), 'QuadClass'),
      scale: numberOf(cell('GoldsteinScale'), 'GoldsteinScale'),
    },
    splice: [...new Set(notes)],
    ...readPlace(cell),
    ...urlOf(cell('SOURCEURL')),
    ...(reports === null ? {} : { reports }),
    row: row.row,
  };
}

function checkCount(found: number, coder: GdeltVersion): void {
  const expected = GDELT_COLUMN_NAMES[coder].length;
  if (found === expected || (coder === 'gdelt-1' && found === OLDEST_COLUMNS)) return;
  const other = coder === 'gdelt-1' ? 'gdelt-2' : 'gdelt-1';
  const hint = found === GDELT_COLUMN_NAMES[other].length ? `; this is how ${other} files are set` : '';
  throw new RapportError(
    'E_INPUT',
    `the row has ${found} columns; expected ${expected} between tabs, as ${coder} files have${hint}`,
  );
}

function readActor(name: string, cell: Cells, countries: CountryReader, notes: SpliceNote[]): ForeignActor[] {
  const original = cell(`${name}Code`);
  const label = cell(`${name}Name`);
  if (original === '' && label === '') return [];
  const roles = ['Type1Code', 'Type2Code', 'Type3Code'].map((type) => cell(name + type)).filter((role) => role !== '');
  const country = countries.ofCameoCode(cell(`${name}CountryCode`));
  if (country.note !== null) notes.push(country.note);
  const group = GROUPS[cell(`${name}KnownGroupCode`)];
  const kind = roles.map((role) => NON_STATE_ROLES[role]).find((code) => code !== undefined);
  return [
    { code: country.code ?? group ?? kind ?? null, ...(label === '' ? {} : { name: label }), sector: roles, original },
  ];
}

function readPlace(cell: Cells): { place?: ForeignPlace } {
  const name = cell('ActionGeo_FullName');
  if (name === '') return {};
  const lat = numberOf(cell('ActionGeo_Lat'), 'ActionGeo_Lat');
  return { place: { name, ...coordinatesOf(lat, numberOf(cell('ActionGeo_Long'), 'ActionGeo_Long')) } };
}
