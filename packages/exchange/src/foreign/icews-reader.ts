// Rows of ICEWS event data (Boschee et al., Harvard Dataverse, doi:10.7910/DVN/28075) by its column names.

import { ploverOfCameo, type SpliceNote, toCameoCode } from '../cameo/cameo-to-plover.ts';
import { coordinatesOf, dayOf, numberOf, partsOf, scored, unexpected } from './cell-values.ts';
import type { CountryReader } from './country-codes.ts';
import type { ForeignActor, ForeignMention, ForeignPlace } from './foreign-mention.ts';
import type { HeadedRow } from './headed-table.ts';

/** Columns without which a row tells no event. */
export const ICEWS_NEEDS = [['Event ID'], ['Event Date'], ['CAMEO Code'], ['Source Name'], ['Target Name']] as const;

/** The mention of one row. Throws `E_INPUT` for a row that is none. */
export function readIcewsRow({ row, cell }: HeadedRow, countries: CountryReader): ForeignMention {
  const code = codeOf(cell('CAMEO Code'));
  const plover = ploverOfCameo(code)!;
  const notes: SpliceNote[] = plover.note === null ? [] : [plover.note];
  const publisher = cell('Publisher');
  return {
    coder: 'icews',
    id: cell('Event ID'),
    date: dayOf(cell('Event Date'), 'Event Date'),
    actor: readActor('Source', cell, countries, notes),
    recipient: readActor('Target', cell, countries, notes),
    event: plover.type === null ? [] : [plover.type],
    mode: plover.mode === null ? [] : [plover.mode],
    context: plover.context === null ? [] : [plover.context],
    ...scored(plover.type, plover.mode),
    original: { event: code, quad: null, scale: numberOf(cell('Intensity'), 'Intensity') },
    splice: [...new Set(notes)],
    ...readPlace(cell),
    ...(publisher === '' ? {} : { publisher }),
    row,
  };
}

/** ICEWS writes three or four digits. Two digits up to 20 have lost a zero or stand for a root: nobody can tell. */
function codeOf(cell: string): string {
  const code = toCameoCode(cell);
  const doubtful = /^(1\d|20)$/.test(cell);
  if (code !== null && !doubtful) return code;
  const hint = doubtful
    ? ' (a leading zero may have been lost in a spreadsheet: read the file as it was published)'
    : '';
  throw unexpected(cell, 'CAMEO Code', `a CAMEO code of three or four digits, root 01 to 20${hint}`);
}

function readActor(
  side: 'Source' | 'Target',
  cell: HeadedRow['cell'],
  countries: CountryReader,
  notes: SpliceNote[],
): ForeignActor[] {
  const name = cell(`${side} Name`);
  const country = cell(`${side} Country`);
  if (name === '' && country === '') return [];
  const reading = countries.ofName(country);
  if (reading.note !== null) notes.push(reading.note);
  const sector = partsOf(cell(`${side} Sectors`), ',');
  return [{ code: reading.code, ...(name === '' ? {} : { name }), sector, original: country }];
}

function readPlace(cell: HeadedRow['cell']): { place?: ForeignPlace } {
  const name = ['City', 'District', 'Province', 'Country']
    .map((column) => cell(column))
    .filter((part) => part !== '')
    .join(', ');
  if (name === '') return {};
  const lat = numberOf(cell('Latitude'), 'Latitude');
  return { place: { name, ...coordinatesOf(lat, numberOf(cell('Longitude'), 'Longitude')) } };
}
