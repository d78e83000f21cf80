// Names of countries and of the parties of an event.

import type { EventActor, MergedEvent } from '@rapport/record';
import { spokenLanguage, word } from '../strings/catalogue.ts';
import { alpha2Of } from './country-codes.ts';

/** Regions whose long name says more than a line has room for. */
const SHORT: ReadonlySet<string> = new Set(['HKG', 'MAC', 'PSE']);

/** The country's name in the reader's language, or in another one asked for; a plain word for other codes. */
export function countryName(code: string | null, language: string = spokenLanguage()): string {
  if (code === null) return '';
  const two = alpha2Of(code);
  if (two === undefined) return word('nonstate', code);
  return regions(language, SHORT.has(code) ? 'short' : 'long').of(two) ?? code;
}

const REGIONS = new Map<string, Intl.DisplayNames>();

function regions(language: string, style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${language} ${style}`;
  const names = REGIONS.get(key) ?? new Intl.DisplayNames([language], { type: 'region', style });
  REGIONS.set(key, names);
  return names;
}

export function pairName(pair: readonly [string, string], language?: string): string {
  return pair.map((code) => countryName(code, language)).join(' – ');
}

/** The two in running text: `South Korea and China`. */
export function pairInText(pair: readonly [string, string]): string {
  return new Intl.ListFormat(spokenLanguage(), { type: 'conjunction' }).format(pair.map((code) => countryName(code)));
}

export function pairKey(pair: readonly [string, string]): string {
  return pair.join('-');
}

/** The two codes of an address such as `KOR-CHN`; null for what is none. */
export function pairOf(key: string): [string, string] | null {
  const match = /^([A-Z]{3})-([A-Z]{3})$/.exec(key.toUpperCase());
  return match === null ? null : [match[1]!, match[2]!];
}

/** The two countries that an event passed between, if there are two. */
export function pairOfEvent({ actor, recipient }: Pick<MergedEvent, 'actor' | 'recipient'>): [string, string] | null {
  const codes = [...new Set([...actor, ...recipient].map(({ code }) => code))];
  const countries = codes.filter((code): code is string => code !== null && alpha2Of(code) !== undefined);
  return countries.length >= 2 ? [countries[0]!, countries[1]!] : null;
}

/** An actor by name, with its country's name in the reader's language where it is the country itself. */
export function actorName({ code, identifier_text, sector, office, identifier_id }: EventActor): string {
  const plain = sector.length === 0 && office === undefined && identifier_id === undefined;
  return code !== null && plain && alpha2Of(code) !== undefined ? countryName(code) : identifier_text;
}

/** A party by its name on record; a country itself in the reader's language. */
export function partyName(name: string, code: string | null): string {
  return code !== null && alpha2Of(code) !== undefined && countryName(code, 'en') === name ? countryName(code) : name;
}

/** The countries on one side, each once: `South Korea, China`. */
export function sideName(side: readonly EventActor[]): string {
  const names = side.map((actor) => (actor.code === null ? actor.identifier_text : countryName(actor.code)));
  return [...new Set(names)].join(', ');
}

/** `South Korea → China`, `South Korea ↔ China`. */
export function partiesName({ actor, recipient, reciprocal }: MergedEvent): string {
  if (recipient.length > 0) return `${sideName(actor)} ${reciprocal ? '↔' : '→'} ${sideName(recipient)}`;
  const names = [...new Set(actor.map((one) => (one.code === null ? one.identifier_text : countryName(one.code))))];
  return names.join(reciprocal ? ' ↔ ' : ', ');
}

/** What was done, in plain words: the kinds of act with their modes. */
export function actWords({ event, mode }: Pick<MergedEvent, 'event' | 'mode'>): string {
  return [...event.map((one) => word('type', one)), ...mode.map((one) => word('mode', one))].join(', ');
}
