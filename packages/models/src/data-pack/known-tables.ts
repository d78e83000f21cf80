// The tables whose columns are fixed: one reader each, from a checked row to a row of the coder's knowledge.

import type { CountryRow, OfficeRow, OrganisationRow, PersonRow, PlaceRow, RoleRow } from '@rapport/coder';
import type { Row } from './cells.ts';

const OFFICE_ROLES: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'party-leader',
  'opposition-leader',
  'igo-head',
  'other',
]);
const NO_OFFICE_ROLES: ReadonlySet<string> = new Set([...OFFICE_ROLES, '']);
const ROLE_KINDS: ReadonlySet<string> = new Set(['person', 'group', 'institution']);
const PLACE_KINDS: ReadonlySet<string> = new Set(['city', 'province', 'region', 'sea', 'site']);
const ORGANISATION_KINDS: ReadonlySet<string> = new Set([
  'agency',
  'armed-forces',
  'armed-group',
  'central-bank',
  'court',
  'criminal-group',
  'culture',
  'firm',
  'government',
  'igo',
  'intelligence',
  'ministry',
  'movement',
  'news-outlet',
  'ngo',
  'parliament',
  'party',
  'police',
  'religious',
  'sport',
  'think-tank',
  'union',
  'university',
]);
const ISO3 = /^[A-Z]{3}$/;

/** How the rows of one table are read. */
export interface TableReader<T> {
  readonly columns: readonly string[];
  /** Checks and converts one row; `codes` are the countries' and the non-state codes. */
  readonly read: (row: Row, codes: ReadonlySet<string>) => T;
  /** What may not stand twice in the table. */
  readonly key: (row: T) => string;
}

/** `countries.tsv` of a language. */
export const COUNTRIES: TableReader<CountryRow> = {
  columns: ['code', 'name', 'names', 'adjectives', 'people', 'capital', 'governments', 'neighbours', 'lat', 'lon'],
  read: (row, codes) => ({
    code: ISO3.test(row.text('code')) ? row.text('code') : fail(row, 'code', 'must be an ISO 3166 alpha-3 code'),
    name: row.required('name'),
    names: row.list('names'),
    adjectives: row.list('adjectives'),
    people: row.list('people'),
    capital: row.text('capital'),
    governments: row.list('governments'),
    neighbours: row.list('neighbours').map((code) => known(row, 'neighbours', code, codes)),
    lat: row.number('lat', -90, 90),
    lon: row.number('lon', -180, 180),
  }),
  key: (row) => row.code,
};

/** `offices/persons.tsv`. */
export const PERSONS: TableReader<PersonRow> = {
  columns: ['id', 'name', 'aliases', 'surname', 'code', 'wikidata', 'born', 'died'],
  read: (row, codes) => ({
    id: row.key('id'),
    name: row.required('name'),
    aliases: row.list('aliases'),
    surname: row.required('surname'),
    code: known(row, 'code', row.text('code'), codes),
    wikidata: row.wikidata('wikidata'),
    born: row.date('born'),
    died: row.date('died'),
  }),
  key: (row) => row.id,
};

/** How a language writes the names of persons; `surname` is what it uses alone. */
export interface PersonNamesRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly surname: string;
}

/** `person-names.tsv` of a language that writes names in another script than `offices/persons.tsv`. */
export const PERSON_NAMES: TableReader<PersonNamesRow> = {
  columns: ['id', 'names', 'surname'],
  read: (row) => ({ id: row.key('id'), names: row.list('names'), surname: row.required('surname') }),
  key: (row) => row.id,
};

/** `offices/offices.tsv`. */
export const OFFICES: TableReader<OfficeRow> = {
  columns: ['person', 'office', 'role', 'code', 'sector', 'from', 'to'],
  read: (row, codes) => {
    const office: OfficeRow = {
      person: row.key('person'),
      office: row.required('office'),
      role: row.oneOf('role', OFFICE_ROLES, [...OFFICE_ROLES].join(', ')),
      code: known(row, 'code', row.text('code'), codes),
      sector: row.sectors('sector'),
      from: row.date('from'),
      to: row.date('to'),
    };
    if (office.to !== '' && office.from !== '' && office.to < office.from) {
      throw row.fault('to', `is ${office.to}, before the tenure began (${office.from})`);
    }
    return office;
  },
  key: (row) => `${row.person}, ${row.office}, ${row.from}`,
};

/** `organisations.tsv` of a language. */
export const ORGANISATIONS: TableReader<OrganisationRow> = {
  columns: ['id', 'name', 'aliases', 'code', 'sector', 'kind', 'wikidata'],
  read: (row, codes) => ({
    id: row.key('id'),
    name: row.required('name'),
    aliases: row.list('aliases'),
    code: known(row, 'code', row.text('code'), codes),
    sector: row.sectors('sector'),
    kind: row.oneOf('kind', ORGANISATION_KINDS, [...ORGANISATION_KINDS].join(', ')),
    wikidata: row.wikidata('wikidata'),
  }),
  key: (row) => row.id,
};

/** `roles.tsv` of a language. */
export const ROLES: TableReader<RoleRow> = {
  columns: ['phrase', 'sector', 'kind', 'role'],
  read: (row) => ({
    phrase: row.required('phrase'),
    sector: row.sectors('sector'),
    kind: row.oneOf('kind', ROLE_KINDS, 'person, group or institution'),
    role: row.oneOf('role', NO_OFFICE_ROLES, `nothing or one of ${[...OFFICE_ROLES].join(', ')}`),
  }),
  key: (row) => row.phrase,
};

/** `places.tsv` of a language. */
export const PLACES: TableReader<PlaceRow> = {
  columns: ['name', 'aliases', 'code', 'kind', 'lat', 'lon', 'population'],
  read: (row, codes) => ({
    name: row.required('name'),
    aliases: row.list('aliases'),
    code: row.text('code') === '' ? '' : known(row, 'code', row.text('code'), codes),
    kind: row.oneOf('kind', PLACE_KINDS, [...PLACE_KINDS].join(', ')),
    lat: row.number('lat', -90, 90),
    lon: row.number('lon', -180, 180),
    population: row.number('population', 0, 100_000_000),
  }),
  key: (row) => `${row.name} (${row.kind}, ${row.code})`,
};

function known(row: Row, column: string, code: string, codes: ReadonlySet<string>): string {
  if (!codes.has(code)) {
    throw row.fault(column, `holds '${code}', which is neither a code of countries.tsv nor a non-state code`);
  }
  return code;
}

function fail(row: Row, column: string, problem: string): never {
  throw row.fault(column, problem);
}
