// The coder of a language with its model and tables.

import { type Coder, createCoder, englishPack, type LanguagePack } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
import { RapportError } from '@rapport/record';

const PACKS: Readonly<Record<string, () => LanguagePack>> = {
  en: () =>
    englishPack({
      model: loadLanguageModel('en'),
      knowledge: loadKnowledge('en'),
      relations: loadRelationWeights('en'),
    }),
};

/** One language's coder. */
export type TextCoder = Pick<Coder, 'code'>;

/** Throws `E_LANGUAGE` when no pack reads the language. */
export function loadCoder(language: string): TextCoder {
  const build = Object.hasOwn(PACKS, language) ? PACKS[language] : undefined;
  if (build === undefined) {
    throw new RapportError(
      'E_LANGUAGE',
      `the text is in "${language}"; packs are installed for ${Object.keys(PACKS).join(', ')}`,
    );
  }
  return createCoder([build()]);
}
