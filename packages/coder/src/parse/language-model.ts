// What a language needs to fill a document's layers, and the one call that fills them.

import type { Doc } from '../doc/doc.ts';
import { type LemmaRules, Lemmatizer } from '../tag/lemmatizer.ts';
import { Tagger, type TaggerParts } from '../tag/tagger.ts';
import { type WordFacts, WordTable } from '../tag/word-table.ts';
import { Parser, type ParserParts } from './parser.ts';

/** Fills the layers of a document, in this order: tags, lemmas, trees. */
export interface LanguageModel {
  /** BCP 47 code of the language it was trained for. */
  readonly language: string;
  tag(doc: Doc): void;
  lemmatize(doc: Doc): void;
  /** Sets heads and relations; child lists are not linked yet. */
  parse(doc: Doc): void;
}

/** The decoded parts of a trained model. */
export interface ModelParts {
  readonly language: string;
  /** What is known of words, by normalised form. */
  readonly lexicon: ReadonlyMap<string, WordFacts>;
  readonly lemmas: LemmaRules;
  readonly tagger: TaggerParts;
  readonly parser: ParserParts;
}

/** A language model of trained parts. Not to be shared between threads: it holds working memory. */
export class TrainedModel implements LanguageModel {
  readonly language: string;
  readonly #tagger: Tagger;
  readonly #lemmatizer: Lemmatizer;
  readonly #parser: Parser;

  constructor(parts: ModelParts) {
    const words = new WordTable(parts.lexicon);
    this.language = parts.language;
    this.#tagger = new Tagger(parts.tagger, words);
    this.#lemmatizer = new Lemmatizer(parts.lemmas);
    this.#parser = new Parser(parts.parser, words);
  }

  tag(doc: Doc): void {
    this.#tagger.tag(doc);
  }

  lemmatize(doc: Doc): void {
    this.#lemmatizer.lemmatize(doc);
  }

  parse(doc: Doc): void {
    this.#parser.parse(doc);
  }
}

/** Fills tags, lemmas, heads and child lists of a tokenised document. */
export function annotate(doc: Doc, model: LanguageModel): void {
  model.tag(doc);
  model.lemmatize(doc);
  model.parse(doc);
  doc.linkChildren();
}
