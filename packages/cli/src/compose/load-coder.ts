// The coder of a language with its model, its tables and the user's packs.

import {
  type Coder,
  chinesePack,
  createCoder,
  englishPack,
  type Knowledge,
  koreanPack,
  type LanguagePack,
} from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights, type Pack, withPacks } from '@rapport/models';
import { RapportError } from '@rapport/record';

/** The installed language packs by base language. */
const LANGUAGE_PACKS: Readonly<Record<string, (knowledge: Knowledge) => LanguagePack>> = {
  en: (knowledge) => englishPack({ model: loadLanguageModel('en'), knowledge, relations: loadRelationWeights('en') }),
  ko: (knowledge) => koreanPack({ model: loadLanguageModel('ko'), knowledge, relations: loadRelationWeights('ko') }),
  zh: (knowledge) => chinesePack({ model: loadLanguageModel('zh'), knowledge, relations: loadRelationWeights('zh') }),
};

/** Base languages that can be coded. */
export const LANGUAGES: readonly string[] = Object.keys(LANGUAGE_PACKS);

/** Throws `E_LANGUAGE` when no pack is installed for the language, `E_DATA` for a bad row of a user's pack. */
export function loadCoder(language: string, packs: readonly Pack[]): Coder {
  if (!Object.hasOwn(LANGUAGE_PACKS, language)) {
    const message = `the language is ${language}, installed are packs for ${LANGUAGES.join(', ')}; give a text in one of them`;
    throw new RapportError('E_LANGUAGE', message);
  }
  return createCoder([LANGUAGE_PACKS[language]!(withPacks(loadKnowledge(language), language, packs))]);
}
