// A small world for the tests of this floor, and a readable form of what was found in it.

import type { Sector } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import type {
  CountryRow,
  Knowledge,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  RoleRow,
} from '../knowledge/knowledge.ts';
import { englishActors } from '../languages/en/actors.ts';
import { buildActorIndex } from './actor-index.ts';
import type { ActorLayer, Mention } from './actor-layer.ts';
import { resolveActors } from './resolve-actors.ts';

const COUNTRIES: readonly CountryRow[] = [
  country('KOR', 'South Korea', 'Seoul', 'South Korean', { names: ['Korea'], neighbours: ['PRK', 'JPN'] }),
  country('PRK', 'North Korea', 'Pyongyang', 'North Korean', { neighbours: ['KOR', 'CHN'] }),
  country('CHN', 'China', 'Beijing', 'Chinese', { neighbours: ['PRK', 'RUS'] }),
  country('JPN', 'Japan', 'Tokyo', 'Japanese', {}),
  country('USA', 'United States', 'Washington', 'American', { names: ['US', 'U.S.'], adjectives: ['U.S.'] }),
  country('RUS', 'Russia', 'Moscow', 'Russian', { people: ['Russian', 'Russians'], governments: ['the Kremlin'] }),
  country('IRN', 'Iran', 'Tehran', 'Iranian', {}),
  country('GEO', 'Georgia', 'Tbilisi', 'Georgian', {}),
  country('TUR', 'Turkey', 'Ankara', 'Turkish', {}),
  country('JOR', 'Jordan', 'Amman', 'Jordanian', {}),
];

const PERSONS: readonly PersonRow[] = [
  person('lee', 'Lee Jae-myung', 'Lee', 'KOR'),
  person('moon', 'Moon Jae-in', 'Moon', 'KOR'),
  person('xi', 'Xi Jinping', 'Xi', 'CHN'),
  person('old', 'Ivan Starov', 'Starov', 'RUS', '1990-01-02'),
];

const OFFICES: readonly OfficeRow[] = [
  office('lee', 'President of South Korea', 'head-of-state', 'KOR', '2025-06-04', ''),
  office('moon', 'President of South Korea', 'head-of-state', 'KOR', '2017-05-10', '2022-05-09'),
  office('xi', 'President of China', 'head-of-state', 'CHN', '2013-03-14', ''),
];

const ORGANISATIONS: readonly OrganisationRow[] = [
  organisation('un', 'United Nations', ['UN', 'U.N.'], 'UNO', ['GOV'], 'igo'),
  organisation('front', 'Red River Front', [], 'TUR', ['REB'], 'armed-group'),
  organisation('guard', 'National Guard (Iran)', ['National Guard'], 'IRN', ['MIL'], 'armed-forces'),
  organisation('airline', 'American Air Lines', [], 'USA', ['BUS'], 'firm'),
];

const ROLES: readonly RoleRow[] = [
  role('president', 'GOV', 'person', 'head-of-state'),
  role('foreign minister', 'GOV', 'person', 'foreign-minister'),
  role('minister', 'GOV', 'person'),
  role('leader', 'GOV', 'person'),
  role('lawmaker', 'LEG', 'person'),
  role('spokesman', 'GOV', 'person'),
  role('ambassador', 'GOV', 'person'),
  role('soldier', 'MIL', 'person'),
  role('counterpart', 'GOV', 'person'),
  role('thief', 'CRM', 'person'),
  role('accountant', 'BUS', 'person'),
  role('man', 'UNK', 'person'),
  role('army', 'MIL', 'institution'),
  role('foreign ministry', 'GOV', 'institution'),
  role('ministry', 'GOV', 'institution'),
  role('museum', 'SOC', 'institution'),
  role('supreme court', 'JUD', 'institution'),
  role('government', 'GOV', 'institution'),
  role('authorities', 'GOV', 'institution'),
  role('fishing boat', 'CVL', 'group'),
  role('people', 'CVL', 'group'),
];

const PLACES: readonly PlaceRow[] = [
  place('Shanghai', 'CHN', 'city', 24_000_000),
  place('Seoul', 'KOR', 'city', 9_700_000),
  place('Georgia', 'USA', 'province', 10_700_000),
  place('Atlanta', 'USA', 'city', 500_000),
  place('Warren', 'USA', 'city', 139_000),
];

/** The knowledge of that world. */
export const WORLD: Knowledge = {
  version: 'test',
  countries: COUNTRIES,
  persons: PERSONS,
  offices: OFFICES,
  organisations: ORGANISATIONS,
  roles: ROLES,
  places: PLACES,
  tables: {
    'en/given-names': [
      { name: 'Anna', gender: 'f' },
      { name: 'Peter', gender: 'm' },
      { name: 'Jordan', gender: 'm' },
      { name: 'Elizabeth', gender: 'f' },
    ],
  },
};

const INDEX = buildActorIndex(WORLD, englishActors);

/** The layer of a hand-made document. */
export function layerOf(doc: Doc, published: string | null = '2026-01-06', publisherCountry?: string): ActorLayer {
  const context = publisherCountry === undefined ? {} : { publisherCountry };
  return resolveActors(doc, { index: INDEX, published, ...context });
}

/** Each mention as `words → CODE/SECTOR name`, parties joined by `+`, `(place)` behind mere places. */
export function findings(doc: Doc, published: string | null = '2026-01-06'): string[] {
  return layerOf(doc, published).mentions.map((mention) => describe(doc, mention));
}

function describe(doc: Doc, mention: Mention): string {
  const parties = mention.parties.map((party) => `${party.code ?? '-'}/${party.sector.join()} ${party.name}`);
  const place = mention.placeOnly ? ' (place)' : '';
  return `${doc.text.slice(mention.start, mention.end)} → ${parties.join(' + ') || '?'}${place}`;
}

function country(
  code: string,
  name: string,
  capital: string,
  adjective: string,
  more: Partial<Pick<CountryRow, 'names' | 'adjectives' | 'people' | 'governments' | 'neighbours'>>,
): CountryRow {
  return {
    code,
    name,
    names: more.names ?? [],
    adjectives: [adjective, ...(more.adjectives ?? [])],
    people: more.people ?? [adjective, `${adjective}s`],
    capital,
    governments: [capital, ...(more.governments ?? [])],
    neighbours: more.neighbours ?? [],
    lat: 0,
    lon: 0,
  };
}

function person(id: string, name: string, surname: string, code: string, died = ''): PersonRow {
  return { id, name, aliases: [], surname, code, wikidata: '', born: '', died };
}

function office(holder: string, title: string, officeRole: string, code: string, from: string, to: string): OfficeRow {
  return { person: holder, office: title, role: officeRole, code, sector: ['GOV'], from, to };
}

function organisation(
  id: string,
  name: string,
  aliases: readonly string[],
  code: string,
  sector: readonly Sector[],
  kind: string,
): OrganisationRow {
  return { id, name, aliases, code, sector, kind, wikidata: '' };
}

function role(phrase: string, sector: Sector, kind: string, officeRole = ''): RoleRow {
  return { phrase, sector: [sector], kind, role: officeRole };
}

function place(name: string, code: string, kind: string, population: number): PlaceRow {
  return { name, aliases: [], code, kind, lat: 0, lon: 0, population };
}
