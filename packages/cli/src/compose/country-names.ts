// Plain names of countries, from the tables the coder works with.

import { loadKnowledge } from '@rapport/models';

/** The language in which the command speaks to people. */
const SPOKEN = 'en';

/** Names by ISO 3166 alpha-3 code. */
export function loadCountryNames(): ReadonlyMap<string, string> {
  return new Map(loadKnowledge(SPOKEN).countries.map(({ code, name }) => [code, name]));
}
