// Actors in the words of a reader: states by their country, others by name and country.

import type { Entity } from '@rapport/record';
import { codeName, UNKNOWN_ACTOR } from './wording.ts';

/** Sectors that act for their state: the country's name is enough. */
const STATE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** The parties of an event in short: `South Korea, Japan`, `Boeing (United States)`. */
export function nameParties(entities: readonly Entity[], countries: ReadonlyMap<string, string>): string {
  return unique(entities.map((entity) => partyName(entity, countries))).join(', ');
}

/** Who stood for the parties: names and offices that the short form leaves out. Empty when it left out none. */
export function namePeople(entities: readonly Entity[], countries: ReadonlyMap<string, string>): string {
  const people = entities
    .filter((entity) => actsForState(entity) && resolvedName(entity) !== countryOf(entity, countries))
    .map((entity) => nameWithOffice(entity));
  return unique(people).join(', ');
}

/** A single person or body: `Lee Jae-myung (President of South Korea)`, or its name with its country. */
export function nameSpeaker(entity: Entity, countries: ReadonlyMap<string, string>): string {
  if (entity.office !== undefined) return nameWithOffice(entity);
  const name = resolvedName(entity);
  const country = countryOf(entity, countries);
  return country === null || country === name ? name : `${name} (${country})`;
}

function partyName(entity: Entity, countries: ReadonlyMap<string, string>): string {
  const country = countryOf(entity, countries);
  if (country !== null && actsForState(entity)) return country;
  const name = resolvedName(entity);
  return country === null || country === name ? name : `${name} (${country})`;
}

function actsForState(entity: Entity): boolean {
  if (entity.code === null) return false;
  const sector = entity.sector[0];
  return sector === undefined || STATE_SECTORS.has(sector);
}

function nameWithOffice(entity: Entity): string {
  const name = resolvedName(entity);
  return entity.office === undefined ? name : `${name} (${entity.office})`;
}

function resolvedName(entity: Entity): string {
  return entity.identifier_text || entity.entity_text || UNKNOWN_ACTOR;
}

function countryOf(entity: Entity, countries: ReadonlyMap<string, string>): string | null {
  return entity.code === null ? null : codeName(entity.code, countries);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
