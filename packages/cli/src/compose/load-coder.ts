// The coder of a language with its model, its tables and the user's packs.

import {
  type Coder,
  chinesePack,
  createCoder,
  englishPack,
  type Knowledge,
  koreanPack,
  type LanguagePack,
  TrainedModel,
} from '@rapport/coder';
import { type LanguageParts, loadKnowledge, loadLanguageParts, type Pack, withPacks } from '@rapport/models';
import { RapportError } from '@rapport/record';

/** The installed language packs by base language. */
const LANGUAGE_PACKS: Readonly<Record<string, (parts: LanguageParts, knowledge: Knowledge) => LanguagePack>> = {
  en: ({ model, relations }, knowledge) => englishPack({ model: new TrainedModel(model), knowledge, relations }),
  ko: ({ model, relations }, knowledge) => koreanPack({ model: new TrainedModel(model), knowledge, relations }),
  zh: ({ model, relations }, knowledge) => chinesePack({ model: new TrainedModel(model), knowledge, relations }),
};

/** Gives the trained parts of an installed language. */
export type PartsOf = (language: string) => LanguageParts;

/** Base languages that can be coded. */
export const LANGUAGES: readonly string[] = Object.keys(LANGUAGE_PACKS);

/** Throws `E_LANGUAGE` when no pack is installed for the language, `E_DATA` for a bad row of a user's pack. */
export function loadCoder(language: string, packs: readonly Pack[], partsOf: PartsOf = loadLanguageParts): Coder {
  if (!Object.hasOwn(LANGUAGE_PACKS, language)) {
    const message = `the language is ${language}, installed are packs for ${LANGUAGES.join(', ')}; give a text in one of them`;
    throw new RapportError('E_LANGUAGE', message);
  }
  const knowledge = withPacks(loadKnowledge(language), language, packs);
  return createCoder([LANGUAGE_PACKS[language]!(partsOf(language), knowledge)]);
}
