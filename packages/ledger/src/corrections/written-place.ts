// A place as people correct it: `Incheon, KOR`, or a location with its fields.

import type { Location } from '@rapport/record';

const NAME_AND_COUNTRY = /^(?<name>\S.*?)\s*,\s*(?<country>[A-Z]{3})$/;

/** `Location.resolution` of a place that is given by its name alone: most are cities. */
const CITY = 4;

/** Whether the value gives a name and a country, so that it can stand as a location. */
export function isPlace(value: unknown): boolean {
  if (typeof value === 'string') return NAME_AND_COUNTRY.test(value.trim());
  return typeof value === 'object' && value !== null && 'resolved_place' in value && 'country_code' in value;
}

/** The location of a value for which `isPlace` holds. */
export function toLocation(value: unknown): Location {
  const given = typeof value === 'string' ? fromText(value) : (value as Partial<Location>);
  const name = given.resolved_place ?? '';
  return { extracted_place: name, resolved_place: name, country_code: '', resolution: CITY, basis: 'stated', ...given };
}

function fromText(text: string): Partial<Location> {
  const { name = '', country = '' } = NAME_AND_COUNTRY.exec(text.trim())?.groups ?? {};
  return { resolved_place: name, country_code: country };
}
