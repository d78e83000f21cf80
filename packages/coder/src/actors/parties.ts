// Parties made of rows of the tables.

import type { Basis, Sector } from '@rapport/record';
import type { CountryRow, OrganisationRow, PlaceRow } from '../knowledge/knowledge.ts';
import type { ActorIndex, NameEntry } from './actor-index.ts';
import type { Party } from './actor-layer.ts';
import type { Anchor } from './anchors.ts';

const GOVERNMENT: readonly Sector[] = ['GOV'];
const CIVILIANS: readonly Sector[] = ['CVL'];

/** A state; with `government` its government, as a capital's name stands for it. */
export function stateParty(country: CountryRow, basis: Basis, government = false): Party {
  return { code: country.code, sector: government ? GOVERNMENT : [], name: country.name, kind: 'country', basis };
}

/** The people of a state. */
export function peopleParty(country: CountryRow, basis: Basis, civilians: boolean): Party {
  return { code: country.code, sector: civilians ? CIVILIANS : [], name: country.name, kind: 'people', basis };
}

export function organisationParty(row: OrganisationRow): Party {
  return {
    code: row.code === '' ? null : row.code,
    sector: row.sector,
    name: row.name,
    kind: 'organisation',
    basis: 'stated',
    ...(row.wikidata === '' ? {} : { id: row.wikidata }),
    ...(row.packCode === undefined ? {} : { packCode: row.packCode }),
  };
}

/** A town or province that acts or suffers: its inhabitants. */
export function placeParty(row: PlaceRow): Party {
  return { code: row.code, sector: CIVILIANS, name: row.name, kind: 'thing', basis: 'inferred' };
}

/** The party that an entry names when it stands as an actor; null for regions of no state. */
export function entryParty(entry: NameEntry): Party | null {
  if (entry.kind === 'organisation') return organisationParty(entry.row);
  if (entry.kind === 'country') {
    return entry.word === 'people'
      ? peopleParty(entry.country, 'stated', false)
      : stateParty(entry.country, 'stated', entry.word === 'government');
  }
  return entry.kind === 'place' && entry.row.code !== '' ? placeParty(entry.row) : null;
}

/** The code that an entry lends to a noun it modifies; null for none. */
export function entryCode(entry: NameEntry): string | null {
  if (entry.kind === 'country') return entry.country.code;
  if (entry.kind === 'person') return entry.row.code;
  return entry.row.code === '' ? null : entry.row.code;
}

/** How often the unambiguous names of a document speak for each code; tells `Georgia` from `Georgia`. */
export function leaningsOf(anchors: readonly Anchor[]): Map<string, number> {
  const leanings = new Map<string, number>();
  for (const anchor of anchors) {
    if (anchor.entries.some((entry) => entry.kind === 'organisation' && entry.generic)) continue;
    const codes = new Set(anchor.entries.map(entryCode));
    const [code] = codes;
    if (codes.size === 1 && code !== null && code !== undefined) leanings.set(code, (leanings.get(code) ?? 0) + 1);
  }
  return leanings;
}

/**
 * The entry an anchor stands for in a document: a country before an organisation before a place, unless the document
 * speaks of the place's country and not of the other.
 */
export function preferredEntry(
  index: ActorIndex,
  anchor: Anchor,
  leanings: ReadonlyMap<string, number>,
): NameEntry | null {
  let best: NameEntry | null = null;
  let bestWeight = -1;
  for (const entry of anchor.entries) {
    if (entry.kind === 'person') continue;
    const code = entryCode(entry);
    if (entry.kind === 'organisation' && entry.generic && !leanings.has(entry.row.code)) continue;
    const near = code === null ? 0 : Math.min(3, leanings.get(code) ?? 0);
    const weight = baseWeight(index, entry) + near;
    if (weight > bestWeight) {
      best = entry;
      bestWeight = weight;
    }
  }
  return best;
}

/** Of a user's own dictionaries: more than any other reading can gather. */
const PREFERRED_WEIGHT = 10;

function baseWeight(index: ActorIndex, entry: NameEntry): number {
  if (entry.kind === 'country' && entry.country.preferred === true) return PREFERRED_WEIGHT;
  if (entry.kind === 'organisation' && entry.row.preferred === true) return PREFERRED_WEIGHT;
  if (entry.kind === 'country') return entry.word === 'government' ? 3.2 : 3.4;
  if (entry.kind === 'organisation') return 2.5;
  if (entry.kind === 'person') return 0;
  const size = Math.log10(entry.row.population + 1) / 10;
  return (entry.row.kind === 'province' ? 2 : 1) + size + (index.countries.has(entry.row.code) ? 0.01 : 0);
}
