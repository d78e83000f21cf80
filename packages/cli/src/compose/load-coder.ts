// The coder of a language with its model and tables.

import { type CodedRecord, type Document, RapportError } from '@rapport/record';

/** One language's coder. */
export interface TextCoder {
  code(document: Document): CodedRecord;
}

export function loadCoder(language: string): TextCoder {
  throw new RapportError('E_LANGUAGE', `no coder for ${language} yet`);
}
