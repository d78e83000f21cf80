import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc } from '../doc/doc.ts';
import type { CountryRow, PlaceRow } from '../knowledge/knowledge.ts';
import { englishPlaces } from '../languages/en/place.ts';
import { findPlaces } from './find-places.ts';
import { PlaceIndex } from './place-index.ts';

function country(code: string, name: string, capital: string): CountryRow {
  return {
    code,
    name,
    names: [],
    adjectives: [],
    people: [],
    capital,
    governments: [],
    neighbours: [],
    lat: 0,
    lon: 0,
  };
}

function place(name: string, code: string, kind: string, population: number, lat = 0, lon = 0): PlaceRow {
  return { name, aliases: [], code, kind, lat, lon, population };
}

const INDEX = new PlaceIndex({
  countries: [
    country('FRA', 'France', 'Paris'),
    country('USA', 'United States', 'Washington'),
    country('SYR', 'Syria', 'Damascus'),
  ],
  places: [
    place('Paris', 'FRA', 'city', 2_100_000),
    place('Paris', 'USA', 'city', 105_000, 33, -95),
    place('Texas', 'USA', 'province', 29_000_000, 31, -99),
    place('Springfield', 'USA', 'city', 169_000, 37, -93),
    place('Springfield', 'USA', 'city', 114_000, 39.8, -89.6),
    place('Illinois', 'USA', 'province', 12_000_000, 40, -89),
    place('Aleppo', 'SYR', 'city', 1_800_000),
    place('Homs', 'SYR', 'city', 800_000),
    place('London', 'GBR', 'city', 8_900_000),
    place('South China Sea', '', 'sea', 0),
  ],
});

function plainDoc(text: string): Doc {
  return new Doc(text, [
    {
      paragraph: 0,
      tokens: [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
        (m) => [m.index, m.index + m[0].length] as const,
      ),
    },
  ]);
}

function shown(text: string): string[] {
  return findPlaces(plainDoc(text), { index: INDEX, grammar: englishPlaces }).map(
    (p) =>
      `${text.slice(p.start, p.end)} ${p.location.country_code} ${p.location.resolution} ${p.location.basis} ${p.location.lat}`,
  );
}

describe('findPlaces', () => {
  it.each([
    ['They met in Paris on Monday.', ['Paris FRA 4 stated 0']],
    ['They met in Paris, Texas, yesterday.', ['Paris, Texas USA 4 stated 33']],
    ['He spoke at Springfield, Illinois.', ['Springfield, Illinois USA 4 stated 39.8']],
    ['Shells hit Aleppo.', ['Aleppo SYR 4 inferred 0']],
    ['Fighting near Aleppo and Homs went on.', ['Aleppo SYR 4 stated 0', 'Homs SYR 4 stated 0']],
    ['Ships crossed the South China Sea.', ['South China Sea  1 inferred 0']],
    ['They fought in northern Syria.', ['Syria SYR 1 stated 0']],
    ['Paris condemned the raid, and France agreed.', []],
    ['A blast hit the market in Nowhereville, Syria.', ['Nowhereville, Syria SYR 4 inferred undefined']],
    ['She read Jack London in the London Review.', []],
    ['LONDON, May 3 (Wire) - They met in Homs.', ['Homs SYR 4 stated 0']],
    ['London, May 3 (Wire) — They met in Homs.', ['Homs SYR 4 stated 0']],
    ['Londonderry and homs are other words.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('never throws and stays inside the text', () => {
    const words = fc.constantFrom('in', 'Paris', ',', 'Texas', 'South', 'China', 'Sea', 'the', '(', '—', 'Léo', '👍');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        for (const p of findPlaces(plainDoc(text), { index: INDEX, grammar: englishPlaces })) {
          expect(text.slice(p.start, p.end)).toBe(p.location.extracted_place);
        }
      }),
    );
  });
});
