// From Korean text to a document with tags and trees: words, tags of the model, words read, trees drawn.

import type { Span } from '@rapport/record';
import { Doc, type SentenceInput } from '../../doc/doc.ts';
import type { LanguageModel } from '../../parse/language-model.ts';
import { orderQuoteMarks } from '../../text/quote-order.ts';
import { withNames } from './sentences/names-of-document.ts';
import { sentenceWords } from './sentences/sentence-words.ts';
import type { Word } from './sentences/word.ts';
import { splitKorean } from './splitter.ts';
import { drawTrees, type TreeLookup } from './trees/order-tree.ts';
import { type WordBook, WordReader } from './words/word-reader.ts';

/** What a text is analysed with. */
export interface KoreanTools {
  readonly model: LanguageModel;
  readonly book: WordBook;
  readonly reader: WordReader;
  readonly trees: TreeLookup;
}

/** The tools over a model and the look-ups of the tables. */
export function koreanToolsOf(model: LanguageModel, book: WordBook): KoreanTools {
  const isEvent = (lemma: string) => book.kindOf(lemma) === 'event';
  const isRole = (lemma: string) => book.kindOf(lemma) === 'role';
  return {
    model,
    book,
    reader: new WordReader(book),
    trees: { isEvent, isRole, isVerb: (lemma) => book.isVerb(lemma) },
  };
}

/** The document of a text whose tokens are stems, particles and endings, its trees in the shapes that the floors read. */
export function analyseKorean(text: string, { model, book, reader, trees }: KoreanTools): Doc {
  const normal = orderQuoteMarks(text);
  const whole = new Doc(text, splitKorean(normal), undefined, normal);
  model.tag(whole);
  model.lemmatize(whole);
  const names = new Set<string>();
  const paragraphs: number[] = [];
  const words: (readonly Word[])[] = [];
  for (let s = 0; s < whole.sentenceCount; s++) {
    const read = sentenceWords(whole, s, { reader, book, names });
    if (read.length === 0) continue;
    words.push(read);
    paragraphs.push(whole.paragraphs[s]!);
  }
  if (names.size > 0) for (let s = 0; s < words.length; s++) words[s] = withNames(words[s]!, names, book);
  const sentences: SentenceInput[] = words.map((read, s) => ({
    tokens: read.flatMap(spansOf),
    paragraph: paragraphs[s]!,
  }));
  const doc = new Doc(text, sentences, undefined, normal);
  let token = 0;
  for (const word of words.flat()) {
    for (const part of word.parts) {
      doc.setTag(token, part.pos, part.tag);
      doc.setLemma(token, part.lemma);
      token++;
    }
  }
  drawTrees(doc, words, trees);
  doc.linkChildren();
  return doc;
}

function spansOf(word: Word): Span[] {
  return word.parts.map((part) => [word.start + part.from, word.start + part.to]);
}
