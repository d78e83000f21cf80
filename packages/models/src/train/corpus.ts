// A treebank in memory: the document of its forms, and the gold answers beside it.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Doc, NO_HEAD } from '@rapport/coder';
import { type ConlluSentence, type ConlluToken, docFromConllu, readConllu } from '../conllu/conllu.ts';

/** Forms and gold layers, all by token of `doc`. */
export interface Corpus {
  readonly name: string;
  readonly doc: Doc;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Absolute token indexes, or `NO_HEAD`. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Makes more training sentences of those of a treebank. */
export type Augmentation = (sentences: readonly ConlluSentence[]) => readonly ConlluSentence[];

/** A word of a treebank, whose name is given, in the spelling and with the tags that the model is to know. */
export type Preparation = (token: ConlluToken, treebank: string) => ConlluToken;

/** Reads CoNLL-U files into one corpus, each word prepared, with what `augment` makes of the sentences behind. */
export function readCorpus(paths: readonly string[], augment?: Augmentation, prepare?: Preparation): Corpus {
  const sentences = paths.flatMap((path) => {
    const read = readConllu(readFileSync(path, 'utf8'), basename(path));
    if (prepare === undefined) return read;
    const treebank = basename(path, '.conllu');
    return read.map((sentence) => ({ ...sentence, tokens: sentence.tokens.map((token) => prepare(token, treebank)) }));
  });
  const added = augment === undefined ? [] : augment(sentences);
  return corpusOf(paths.map((path) => basename(path, '.conllu')).join('+'), [...sentences, ...added]);
}

/** A corpus of sentences. */
export function corpusOf(name: string, sentences: readonly ConlluSentence[]): Corpus {
  const doc = docFromConllu(sentences);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const heads = new Int32Array(doc.length);
  for (let s = 0; s < sentences.length; s++) {
    const start = doc.bounds[s]!;
    sentences[s]!.tokens.forEach((token, i) => {
      heads[start + i] = token.head <= 0 ? NO_HEAD : start + token.head - 1;
    });
  }
  return {
    name,
    doc,
    heads,
    upos: tokens.map((t) => t.upos),
    xpos: tokens.map((t) => (t.xpos === '_' ? t.upos : t.xpos)),
    lemmas: tokens.map((t) => t.lemma),
    relations: tokens.map((t) => t.deprel),
  };
}

/** The forms of each sentence. */
export function sentenceForms(corpus: Corpus): string[][] {
  const { doc } = corpus;
  return Array.from({ length: doc.sentenceCount }, (_, s) => {
    const forms: string[] = [];
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) forms.push(doc.form(t));
    return forms;
  });
}
