// Plain names of countries, from the tables the coder works with.

import { checkPack, loadKnowledge, openPack } from '@rapport/models';

/** The language in which the command speaks to people. */
const SPOKEN = 'en';

/**
 * Names by code: ISO 3166 alpha-3, and the countries that packs define for themselves. Codes that a dictionary of
 * another coder brings along are not named: what carries them there is no country's name.
 */
export function loadCountryNames(packs: readonly string[] = []): ReadonlyMap<string, string> {
  const knowledge = loadKnowledge(SPOKEN);
  const names = new Map(knowledge.countries.map(({ code, name }) => [code, name]));
  for (const folder of packs) {
    for (const { kind, names: written, periods } of checkPack(openPack(folder), SPOKEN, knowledge).tables.actors) {
      const [only] = periods;
      if (kind === 'country' && only !== undefined && only.packCode === '' && !names.has(only.code)) {
        names.set(only.code, written[0]!);
      }
    }
  }
  return names;
}
