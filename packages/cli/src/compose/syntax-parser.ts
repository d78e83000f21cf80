// Text or given sentences to CoNLL-U, by the language model of a language.

import { annotate, Doc, splitEnglish } from '@rapport/coder';
import { docFromConllu, loadLanguageModel, readConllu, writeConllu } from '@rapport/models';
import type { SyntaxParser } from '../collaborators.ts';

/** Throws `E_LANGUAGE` when no model is installed for the language. */
export function openSyntaxParser(language: string): SyntaxParser {
  const model = loadLanguageModel(language.toLowerCase().split(/[-_]/)[0]!);
  return {
    parseText: (text) => {
      const doc = new Doc(text, splitEnglish(text));
      annotate(doc, model);
      return writeConllu(doc, { offsets: true });
    },
    parseSentences: (conllu) => {
      const source = readConllu(conllu);
      const doc = docFromConllu(source);
      annotate(doc, model);
      return writeConllu(doc, { source });
    },
  };
}
