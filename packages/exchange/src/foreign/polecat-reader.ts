// Rows of POLECAT (Halterman et al., Harvard Dataverse, doi:10.7910/DVN/AJGVIT), which is coded in PLOVER already.

import { type Context, type EventType, isModeOf, PLOVER_CONTEXTS } from '@rapport/record';
import type { SpliceNote } from '../cameo/cameo-to-plover.ts';
import { coordinatesOf, dayOf, isEventType, numberOf, partsOf, scored, unexpected, urlOf } from './cell-values.ts';
import type { CountryReader } from './country-codes.ts';
import type { ForeignActor, ForeignMention, ForeignPlace } from './foreign-mention.ts';
import type { HeadedRow } from './headed-table.ts';

/** Columns without which a row tells no event. */
export const POLECAT_NEEDS = [['Event ID'], ['Event Date'], ['Event Type'], ['Actor Name', 'Actor Country']] as const;

const SEPARATOR = ';';

/** Modes of older drafts (docs/exports.md): those without a mode in draft 2.0 are left out. */
const OLD_MODES: Readonly<Record<string, string>> = {
  'COERCE ban': 'restrict',
  'THREATEN ban': 'restrict',
  'ASSAULT assassinate': 'targeted',
  'ASSAULT massacre': 'targeted',
  'ASSAULT seize': 'destroy',
};
/** Contexts of older drafts, and slips of the manual's text. */
const OLD_CONTEXTS: Readonly<Record<string, Context>> = {
  democracy: 'pro_democracy',
  humanitarian: 'human_security',
  elections: 'election',
  disaster: 'disasters',
  lbgt: 'lgbt',
};
const CONTEXTS: ReadonlySet<string> = new Set(PLOVER_CONTEXTS);

/** The mention of one row. Throws `E_INPUT` for a row that is none. */
export function readPolecatRow({ row, cell }: HeadedRow, countries: CountryReader): ForeignMention {
  const type = cell('Event Type').toUpperCase();
  if (!isEventType(type))
    throw unexpected(cell('Event Type'), 'Event Type', 'one of PLOVER’s 16 types such as CONSULT');
  const notes: SpliceNote[] = [];
  const mode = readMode(cell('Event Mode'), type, notes);
  const publisher = cell('Source');
  return {
    coder: 'polecat',
    id: cell('Event ID'),
    date: dayOf(cell('Event Date'), 'Event Date'),
    actor: readActors('Actor', cell, countries, notes),
    recipient: readActors('Recipient', cell, countries, notes),
    event: [type],
    mode: mode === null ? [] : [mode],
    context: readContexts(cell('Contexts', 'Event Contexts'), notes),
    ...scored(type, mode),
    original: {
      event: cell('Event Type'),
      ...(cell('Event Mode') === '' ? {} : { mode: cell('Event Mode') }),
      quad: readQuad(cell('Quad Code')),
      scale: numberOf(cell('Intensity', 'Event Intensity'), 'Intensity'),
    },
    splice: [...new Set(notes)],
    ...readPlace(cell),
    ...urlOf(cell('URL')),
    ...(publisher === '' ? {} : { publisher }),
    row,
  };
}

function readMode(cell: string, type: EventType, notes: SpliceNote[]): string | null {
  const mode = cell.toLowerCase();
  if (mode === '') return null;
  if (isModeOf(type, mode)) return mode;
  const renamed = OLD_MODES[`${type} ${mode}`];
  notes.push(renamed === undefined ? 'mode_unknown' : 'mode_renamed');
  return renamed ?? null;
}

function readContexts(cell: string, notes: SpliceNote[]): Context[] {
  const contexts = partsOf(cell, SEPARATOR).flatMap((part): Context[] => {
    const word = part.toLowerCase();
    const context = OLD_CONTEXTS[word] ?? word;
    if (CONTEXTS.has(context)) return [context as Context];
    if (word !== '') notes.push('context_unknown');
    return [];
  });
  return [...new Set(contexts)];
}

/** Written as a number, or as one with its words behind it. */
function readQuad(cell: string): number | null {
  const digit = /^[1-4]/.exec(cell)?.[0];
  return digit === undefined ? null : Number(digit);
}

/** Several actors stand in one cell; names and countries go by their order. */
function readActors(
  side: 'Actor' | 'Recipient',
  cell: HeadedRow['cell'],
  countries: CountryReader,
  notes: SpliceNote[],
): ForeignActor[] {
  const names = partsOf(cell(`${side} Name`), SEPARATOR);
  const lands = partsOf(cell(`${side} Country`), SEPARATOR);
  const sectors = partsOf(cell(`${side} Sectors`, `Primary ${side} Sector`), SEPARATOR);
  const count = Math.max(names.length, lands.length);
  return Array.from({ length: count }, (_, i): ForeignActor => {
    const original = lands[i] ?? '';
    const reading = countries.ofName(original);
    if (reading.note !== null) notes.push(reading.note);
    const name = names[i] ?? '';
    const sector = count === 1 ? sectors : [];
    return { code: reading.code, ...(name === '' ? {} : { name }), sector, original };
  });
}

function readPlace(cell: HeadedRow['cell']): { place?: ForeignPlace } {
  const name = cell('Placename', 'City', 'Province', 'Country');
  if (name === '') return {};
  const lat = numberOf(cell('Latitude'), 'Latitude');
  return { place: { name, ...coordinatesOf(lat, numberOf(cell('Longitude'), 'Longitude')) } };
}
