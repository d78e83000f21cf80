// Names and adjectives of countries by word, for compounds such as `anti-Chinese` that no mention covers.

import type { CountryRow } from '../knowledge/knowledge.ts';

/** Looks up single words that mean a country: `China`, `Chinese`, `Koreans`. */
export class CountryWords {
  readonly #rows = new Map<string, { readonly code: string; readonly name: string }>();

  constructor(countries: readonly CountryRow[]) {
    for (const { code, name, names, adjectives, people } of countries) {
      for (const word of [name, ...names, ...adjectives, ...people]) {
        if (!this.#rows.has(word.toLowerCase())) this.#rows.set(word.toLowerCase(), { code, name });
      }
    }
  }

  /** The country a word or phrase means, letters' case aside; null when it means none. */
  find(word: string): { readonly code: string; readonly name: string } | null {
    return this.#rows.get(word.toLowerCase()) ?? null;
  }
}
