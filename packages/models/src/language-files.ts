// Where the files of each language lie, in the form that bundlers for the browser follow: a literal path to this module.

/** Addresses of what the coder of a language is made of; under Node they are `file:` addresses. */
export interface LanguageFiles {
  /** Tagger, lemmas and parser, for `decodeModel` once unzipped. */
  readonly model: URL;
  /** The model of relations, for `decodeLinear` once unzipped. */
  readonly relations: URL;
  /** The compiled tables, for `parsePack`. */
  readonly knowledge: URL;
}

/** By base language. */
export const LANGUAGE_FILES = {
  en: {
    model: new URL('../assets/en.model.gz', import.meta.url),
    relations: new URL('../assets/en.relation.gz', import.meta.url),
    knowledge: new URL('../generated/knowledge-en.json', import.meta.url),
  },
  ko: {
    model: new URL('../assets/ko.model.gz', import.meta.url),
    relations: new URL('../assets/ko.relation.gz', import.meta.url),
    knowledge: new URL('../generated/knowledge-ko.json', import.meta.url),
  },
  zh: {
    model: new URL('../assets/zh.model.gz', import.meta.url),
    relations: new URL('../assets/zh.relation.gz', import.meta.url),
    knowledge: new URL('../generated/knowledge-zh.json', import.meta.url),
  },
} as const satisfies Readonly<Record<string, LanguageFiles>>;
