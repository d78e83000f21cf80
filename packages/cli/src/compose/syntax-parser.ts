// Text or given sentences to CoNLL-U, by the language model of a language.

import {
  annotate,
  chineseLexicon,
  chineseTools,
  Doc,
  type LanguageModel,
  parseChinese,
  splitEnglish,
  splitKorean,
} from '@rapport/coder';
import { docFromConllu, loadKnowledge, loadLanguageModel, readConllu, writeConllu } from '@rapport/models';
import type { SyntaxParser } from '../collaborators.ts';

/** How the text of a language becomes words in trees, as its treebanks draw them. */
const READERS: Readonly<Record<string, (model: LanguageModel) => (text: string) => Doc>> = {
  en: (model) => (text) => {
    const doc = new Doc(text, splitEnglish(text));
    annotate(doc, model);
    return doc;
  },
  ko: (model) => (text) => {
    const doc = new Doc(text, splitKorean(text));
    annotate(doc, model);
    return doc;
  },
  zh: (model) => {
    const knowledge = loadKnowledge('zh');
    const tools = chineseTools(model, knowledge, chineseLexicon(knowledge));
    return (text) => parseChinese(text, tools);
  },
};

/** Throws `E_LANGUAGE` when no model is installed for the language. */
export function openSyntaxParser(language: string): SyntaxParser {
  const base = language.toLowerCase().split(/[-_]/)[0]!;
  const model = loadLanguageModel(base);
  const read = READERS[base]!(model);
  return {
    parseText: (text) => writeConllu(read(text), { offsets: true }),
    parseSentences: (conllu) => {
      const source = readConllu(conllu);
      const doc = docFromConllu(source, (text) => model.normalize(text));
      annotate(doc, model);
      return writeConllu(doc, { source });
    },
  };
}
