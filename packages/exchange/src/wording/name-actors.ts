// Actors in the words of a reader: states by their country, others by name and country.

import type { Sector } from '@rapport/record';
import { codeName, UNKNOWN_ACTOR } from './wording.ts';

/** What a name is made of: an entity of one mention, or an actor of a merged event. */
export interface NamedActor {
  readonly code: string | null;
  readonly sector: readonly Sector[];
  readonly identifier_text: string;
  readonly entity_text?: string;
  readonly office?: string;
}

/** Country names by alpha-3 code. */
export type CountryNames = ReadonlyMap<string, string>;

/** Sectors that act for their state: the country's name is enough. */
const STATE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** The parties of an event in short: `South Korea, Japan`, `Boeing (United States)`. */
export function nameParties(actors: readonly NamedActor[], countries: CountryNames): string {
  return unique(actors.map((actor) => partyName(actor, countries))).join(', ');
}

/** Who stood for the parties: names and offices that the short form leaves out. Empty when it left out none. */
export function namePeople(actors: readonly NamedActor[], countries: CountryNames): string {
  const people = actors
    .filter((actor) => actsForState(actor) && resolvedName(actor) !== countryOf(actor, countries))
    .map((actor) => nameWithOffice(actor));
  return unique(people).join(', ');
}

/** A single person or body: `Lee Jae-myung (President of South Korea)`, or its name with its country. */
export function nameSpeaker(actor: NamedActor, countries: CountryNames): string {
  if (actor.office !== undefined) return nameWithOffice(actor);
  const name = resolvedName(actor);
  const country = countryOf(actor, countries);
  return country === null || country === name ? name : `${name} (${country})`;
}

/** Whether an actor stands for its state as a whole. */
export function actsForState(actor: NamedActor): boolean {
  if (actor.code === null) return false;
  const sector = actor.sector[0];
  return sector === undefined || STATE_SECTORS.has(sector);
}

/** The name of an actor without its country; the words as written where nothing better is known. */
export function resolvedName(actor: NamedActor): string {
  return actor.identifier_text || actor.entity_text || UNKNOWN_ACTOR;
}

function partyName(actor: NamedActor, countries: CountryNames): string {
  const country = countryOf(actor, countries);
  if (country !== null && actsForState(actor)) return country;
  const name = resolvedName(actor);
  return country === null || country === name ? name : `${name} (${country})`;
}

function nameWithOffice(actor: NamedActor): string {
  const name = resolvedName(actor);
  return actor.office === undefined ? name : `${name} (${actor.office})`;
}

function countryOf(actor: NamedActor, countries: CountryNames): string | null {
  return actor.code === null ? null : codeName(actor.code, countries);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
