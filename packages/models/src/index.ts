// Models and tables that the coder runs on, and the code that reads them.

export {
  type ConlluOptions,
  type ConlluSentence,
  type ConlluToken,
  docFromConllu,
  readConllu,
  writeConllu,
} from './conllu/conllu.ts';
export { buildKnowledge, type PackIdentity } from './data-pack/build-knowledge.ts';
export { readDataFolder } from './data-pack/data-folder.ts';
export { formatPack, parsePack } from './data-pack/knowledge-pack.ts';
export { loadKnowledge, packPath, packVersion } from './data-pack/load-knowledge.ts';
export { FORMAT_VERSION } from './format/container.ts';
export { decodeLinear } from './format/linear-codec.ts';
export { decodeModel, encodeModel } from './format/model-codec.ts';
export { LANGUAGE_FILES, type LanguageFiles } from './language-files.ts';
export {
  type LanguageParts,
  loadLanguageModel,
  loadLanguageParts,
  MODEL_LANGUAGES,
  unzipModel,
} from './load-language-model.ts';
export { formatTables } from './packs/format-tables.ts';
export { type DictionaryKind, dictionaryKind, readDictionary } from './packs/from-petrarch.ts';
export { joinTables, NO_TABLES, PACK_WORD_TABLES, type PackTables } from './packs/pack-tables.ts';
export {
  builtInOf,
  type CheckedPack,
  checkPack,
  decodeDictionary,
  openPack,
  type Pack,
  type PackProblem,
  packLabels,
  versionWithPacks,
  withPacks,
} from './packs/read-pack.ts';
export { partsReceived, partsToSend } from './shared-parts.ts';
