// The gazetteer by name: which places a string of words can be.

import type { Knowledge, PlaceRow } from '../knowledge/knowledge.ts';
import { isHangul, isIdeograph } from '../text/script.ts';

/** How large a country weighs beside places of the same name; above any city. */
const COUNTRY_POPULATION = 1e9;

/** A place a name may stand for. */
export interface PlaceEntry {
  readonly name: string;
  readonly code: string;
  /** `country`, or the kind of the gazetteer's row. */
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** A capital stands for its government as well. */
  readonly capital: boolean;
}

/** A name found at an offset: the longest one that stands there. */
export interface PlaceMatch {
  readonly end: number;
  readonly entries: readonly PlaceEntry[];
}

/** Names of places and countries, found in a text by their first word. */
export class PlaceIndex {
  readonly #entries = new Map<string, PlaceEntry[]>();
  /** Names by their first word, longest first. */
  readonly #names = new Map<string, string[]>();
  /** Code units that names begin with: most words of a text begin with others. */
  readonly #initials = new Set<number>();

  constructor(knowledge: Pick<Knowledge, 'places' | 'countries'>) {
    const capitals = new Set(knowledge.countries.map((c) => `${c.code} ${c.capital}`));
    for (const row of knowledge.countries) {
      const { name, code, lat, lon } = row;
      const entry = { name, code, kind: 'country', lat, lon, population: COUNTRY_POPULATION, capital: false };
      for (const form of new Set([name, ...row.names])) this.#add(form, entry);
    }
    for (const row of knowledge.places) {
      const capital = capitals.has(`${row.code} ${row.name}`);
      for (const form of new Set([row.name, ...row.aliases])) this.#add(form, entryOf(row, capital));
    }
    for (const names of this.#names.values()) names.sort((a, b) => b.length - a.length);
  }

  /**
   * The longest name that stands in `text` at the offset and ends with a word, an ideograph or a syllable of Hangul; null
   * when there is none. In Hangul, where particles are glued to names, `tokenEnd` is where the name's first word ends.
   */
  match(text: string, start: number, tokenEnd: number): PlaceMatch | null {
    const initial = text.charCodeAt(start);
    if (!this.#initials.has(initial)) return null;
    const first = isHangul(initial) ? text.slice(start, tokenEnd) : firstWord(text, start);
    const names = this.#names.get(first);
    if (names === undefined) return null;
    for (const name of names) {
      const end = start + name.length;
      const last = text.charCodeAt(end - 1);
      if (text.startsWith(name, start) && (!isWordCharacter(text, end) || isIdeograph(last) || isHangul(last)))
        return { end, entries: this.#entries.get(name)! };
    }
    return null;
  }

  #add(form: string, entry: PlaceEntry): void {
    const held = this.#entries.get(form);
    if (held !== undefined) {
      held.push(entry);
      return;
    }
    this.#entries.set(form, [entry]);
    this.#initials.add(form.charCodeAt(0));
    const key = firstWord(form, 0);
    const names = this.#names.get(key);
    if (names === undefined) this.#names.set(key, [form]);
    else names.push(form);
  }
}

function entryOf(row: PlaceRow, capital: boolean): PlaceEntry {
  const { name, code, kind, lat, lon, population } = row;
  return { name, code, kind, lat, lon, population, capital };
}

function firstWord(text: string, start: number): string {
  if (isIdeograph(text.charCodeAt(start))) return text.charAt(start);
  let end = start;
  while (isWordCharacter(text, end)) end++;
  return text.slice(start, end);
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /\p{L}|\p{M}/u.test(text.charAt(at));
}
