// Documents coded in this thread, each by the pack of its language.

import type { Coder, DocumentTrace } from '@rapport/coder';
import type { Pack } from '@rapport/models';
import { type CodedRecord, type Document, RapportError } from '@rapport/record';
import { loadCoder, type PartsOf } from './load-coder.ts';
import { languageOf } from './text-language.ts';

/** Coders by base language, loaded when the first document asks for them. */
export class LocalCoder {
  readonly #coders = new Map<string, Coder>();
  readonly #packs: readonly Pack[];
  readonly #partsOf: PartsOf | undefined;

  /** Reads the trained parts of a language from their files where `partsOf` is left out. */
  constructor(packs: readonly Pack[] = [], partsOf?: PartsOf) {
    this.#packs = packs;
    this.#partsOf = partsOf;
  }

  /** Throws `E_LANGUAGE` when no pack reads the document's language. */
  code(document: Document): CodedRecord {
    const { coder, language } = this.#coderFor(document);
    return coder.code({ ...document, language });
  }

  /** How each sentence of a document came to its events. Throws as `code`. */
  trace(document: Document): DocumentTrace {
    const { coder, language } = this.#coderFor(document);
    return coder.trace({ ...document, language });
  }

  #coderFor(document: Document): { coder: Coder; language: string } {
    const language = baseLanguage(document);
    let coder = this.#coders.get(language);
    if (coder === undefined) {
      coder = loadCoder(language, this.#packs, this.#partsOf);
      this.#coders.set(language, coder);
    }
    return { coder, language };
  }

  /** Loads a language before the first document needs it. */
  warm(language: string): void {
    this.#coders.set(language, loadCoder(language, this.#packs, this.#partsOf));
  }
}

/** `en-GB` is read by the pack for `en`. Throws `E_LANGUAGE` when the text does not tell its language. */
function baseLanguage(document: Document): string {
  const language = languageOf(document.text, document.language);
  if (language === 'und') {
    const message = 'the language of the text could not be told; give "language" with the document';
    throw new RapportError('E_LANGUAGE', message, { source: document.id });
  }
  return language;
}
