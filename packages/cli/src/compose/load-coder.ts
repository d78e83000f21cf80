// The coder of a language with its model and tables.

import { type Coder, chinesePack, createCoder, englishPack, koreanPack, type LanguagePack } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
import { RapportError } from '@rapport/record';

/** The installed packs by base language. */
const PACKS: Readonly<Record<string, () => LanguagePack>> = {
  en: () =>
    englishPack({
      model: loadLanguageModel('en'),
      knowledge: loadKnowledge('en'),
      relations: loadRelationWeights('en'),
    }),
  ko: () =>
    koreanPack({
      model: loadLanguageModel('ko'),
      knowledge: loadKnowledge('ko'),
      relations: loadRelationWeights('ko'),
    }),
  zh: () =>
    chinesePack({
      model: loadLanguageModel('zh'),
      knowledge: loadKnowledge('zh'),
      relations: loadRelationWeights('zh'),
    }),
};

/** Base languages that can be coded. */
export const LANGUAGES: readonly string[] = Object.keys(PACKS);

/** Throws `E_LANGUAGE` when no pack is installed for the language. */
export function loadCoder(language: string): Coder {
  if (!Object.hasOwn(PACKS, language)) {
    const message = `the language is ${language}, installed are packs for ${LANGUAGES.join(', ')}; give a text in one of them`;
    throw new RapportError('E_LANGUAGE', message);
  }
  return createCoder([PACKS[language]!()]);
}
