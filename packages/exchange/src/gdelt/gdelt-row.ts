// CAMEO rows in the shape of GDELT's event files. What Rapport does not know is left empty, never guessed.

import type { Location } from '@rapport/record';
import type { CameoActor } from '../cameo/cameo-actor.ts';
import type { CameoRow } from '../cameo/cameo-rows.ts';
import { cameoBase, cameoRoot, gdeltQuadClass, goldsteinOfRoot } from '../cameo/cameo-scale.ts';
import type { Cell, CellType, Column } from '../table/column.ts';
import { GDELT_COLUMN_NAMES, type GdeltVersion } from './gdelt-columns.ts';

interface Filling {
  readonly type: CellType;
  readonly value: (row: CameoRow, version: GdeltVersion) => Cell | undefined;
}

const text = (value: (row: CameoRow, version: GdeltVersion) => string | undefined): Filling => ({
  type: 'text',
  value,
});
const number = (value: (row: CameoRow) => number | null | undefined): Filling => ({
  type: 'double',
  value: (r) => value(r) ?? null,
});
const count = (value: (row: CameoRow) => number): Filling => ({ type: 'integer', value });

/** The columns that Rapport fills. */
const FILLED: Readonly<Record<string, Filling>> = {
  GLOBALEVENTID: text((row) => row.row_id),
  SQLDATE: text((row) => digits(row.date)),
  MonthYear: text((row) => digits(row.date).slice(0, 6)),
  Year: text((row) => digits(row.date).slice(0, 4)),
  FractionDate: text((row) => fractionDate(row.date)),
  ...actorFillings('Actor1', (row) => row.actor1),
  ...actorFillings('Actor2', (row) => row.actor2),
  EventCode: text((row) => row.cameo.code),
  EventBaseCode: text((row) => cameoBase(row.cameo.code)),
  EventRootCode: text((row) => cameoRoot(row.cameo.code)),
  QuadClass: count((row) => gdeltQuadClass(row.cameo.code)),
  GoldsteinScale: number((row) => goldsteinOfRoot(row.cameo.code)),
  NumMentions: count((row) => row.mentions),
  NumSources: count((row) => row.independent_sources),
  NumArticles: count((row) => row.reports),
  ActionGeo_Type: text((row) => (row.event_loc === undefined ? '' : placeType(row.event_loc))),
  ActionGeo_FullName: text((row) => row.event_loc?.resolved_place),
  ActionGeo_Lat: number((row) => row.event_loc?.lat),
  ActionGeo_Long: number((row) => row.event_loc?.lon),
  DATEADDED: text((row, version) => dateAdded(row.added, version)),
  SOURCEURL: text((row) => row.url),
};

/** All columns of a version in the order of its files; those that Rapport does not fill hold nothing. */
export function gdeltColumns(version: GdeltVersion): Column<CameoRow>[] {
  return GDELT_COLUMN_NAMES[version].map((name) => {
    const filling = FILLED[name];
    if (filling === undefined) return { name, type: 'text', value: () => null };
    return { name, type: filling.type, value: (row) => filling.value(row, version) ?? null };
  });
}

/**
 * Whether a row may stand in a GDELT table. GDELT has no column for what did not happen or is only feared, so such
 * events would be read as facts; a planned one may stand where its code itself says that it is intended (root 03).
 */
export function fitsGdelt(row: CameoRow): boolean {
  if (row.status === 'occurred' || row.status === 'ongoing') return true;
  return row.status === 'planned' && cameoRoot(row.cameo.code) === '03';
}

function actorFillings(name: string, actor: (row: CameoRow) => CameoActor): Record<string, Filling> {
  return {
    [`${name}Code`]: text((row) => actor(row).code),
    [`${name}Name`]: text((row) => actor(row).name),
    [`${name}CountryCode`]: text((row) => actor(row).country),
    [`${name}KnownGroupCode`]: text((row) => actor(row).group),
    [`${name}Type1Code`]: text((row) => actor(row).roles[0]),
    [`${name}Type2Code`]: text((row) => actor(row).roles[1]),
    [`${name}Type3Code`]: text((row) => actor(row).roles[2]),
  };
}

/** `20260106` for `2026-01-06`. */
function digits(date: string | null): string {
  return date === null ? '' : date.slice(0, 10).replaceAll('-', '');
}

/** Year and the share of it that has passed, as GDELT's files have it: 30 days for each full month, of 365. */
function fractionDate(date: string | null): string {
  if (date === null) return '';
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  return (year + ((month - 1) * 30 + day) / 365).toFixed(4);
}

function dateAdded(date: string | null, version: GdeltVersion): string {
  if (date === null) return '';
  return version === 'gdelt-1' ? digits(date) : `${digits(date)}000000`;
}

/** GDELT: 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 province elsewhere. */
function placeType(place: Location): string {
  if (place.resolution === 1) return '1';
  const inUsa = place.country_code === 'USA';
  if (place.resolution === 2) return inUsa ? '2' : '5';
  return inUsa ? '3' : '4';
}
