// Packs read and checked whole, before a command begins.

import { type CheckedPack, checkPack, loadKnowledge, openPack, type Pack } from '@rapport/models';
import { RapportError } from '@rapport/record';
import { LANGUAGES } from './load-coder.ts';

/** A pack's tables for one of its languages. */
export interface PackInLanguage extends CheckedPack {
  readonly language: string;
}

/**
 * Checks every row of a pack, in each of its languages.
 * @throws RapportError `E_DATA` with file and line; `E_LANGUAGE` for a folder of a language that is not installed
 */
export function checkWhole(pack: Pack): PackInLanguage[] {
  const languages = [...new Set(pack.files.map(({ language }) => language))];
  return languages.map((language) => {
    if (!LANGUAGES.includes(language)) {
      const message = `the pack has tables for ${language}; installed are ${LANGUAGES.join(', ')}. Take the folder away`;
      throw new RapportError('E_LANGUAGE', message, { source: pack.folder });
    }
    return { language, ...checkPack(pack, language, loadKnowledge(language)) };
  });
}

/** The packs in these folders, every row checked. Throws as `openPack` and `checkWhole`. */
export function openPacks(folders: readonly string[]): Pack[] {
  return folders.map((folder) => {
    const pack = openPack(folder);
    checkWhole(pack);
    return pack;
  });
}
