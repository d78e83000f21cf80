// What of this package runs in a browser: the addresses of a language's files, and the decoders of their bytes.

export { parsePack } from './data-pack/knowledge-pack.ts';
export { decodeLinear } from './format/linear-codec.ts';
export { decodeModel } from './format/model-codec.ts';
export { LANGUAGE_FILES, type LanguageFiles } from './language-files.ts';
