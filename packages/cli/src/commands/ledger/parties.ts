// Countries as people name them: by code, or by the name of the tables.

import { NON_STATE_CODES, RapportError } from '@rapport/record';

/** Names farther from what was written than this share of its letters are not offered. */
const NEAR = 0.4;

/**
 * The code of a country or of an actor that is no state, from its code in any case or its plain name.
 * Throws `E_USAGE` with the nearest names where there is none.
 */
export function codeOf(written: string, countries: ReadonlyMap<string, string>): string {
  const code = written.toUpperCase();
  if (countries.has(code) || NON_STATE_CODES.some((known) => known === code)) return code;
  const name = fold(written);
  for (const [known, spoken] of countries) if (fold(spoken) === name) return known;
  const near = nearest(name, countries);
  const offer = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
  throw new RapportError('E_USAGE', `${written} is no country: expected a code such as KOR, or a name${offer}`);
}

/** The two codes of a pair. Throws `E_USAGE` when they are one. */
export function pairOf(one: string, other: string, countries: ReadonlyMap<string, string>): readonly [string, string] {
  const pair = [codeOf(one, countries), codeOf(other, countries)] as const;
  if (pair[0] !== pair[1]) return pair;
  throw new RapportError('E_USAGE', `${one} and ${other} are one country; name two`);
}

/** The pair that two names make, or none. Throws `E_USAGE` for one name alone or more than two. */
export function pairIfAny(
  between: readonly string[],
  countries: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  const [one, other] = between;
  if (one === undefined) return undefined;
  if (other === undefined || between.length > 2)
    throw new RapportError('E_USAGE', 'name two countries, or none for all');
  return pairOf(one, other, countries);
}

function nearest(name: string, countries: ReadonlyMap<string, string>): string[] {
  const most = Math.max(1, Math.floor(name.length * NEAR));
  const scored = [...countries].map(([code, spoken]) => ({
    words: `${spoken} (${code})`,
    far: Math.min(distance(name, fold(spoken)), distance(name, code.toLowerCase())),
  }));
  return scored
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.words < b.words ? -1 : 1))
    .slice(0, 3)
    .map(({ words }) => words);
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Edits between two words (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
