// What a language needs to fill a document's layers, and the one call that fills them.

import type { Span } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { Kernel, type KernelMemory } from '../linear/kernel.ts';
import { type LemmaRules, Lemmatizer } from '../tag/lemmatizer.ts';
import { Tagger, type TaggerParts } from '../tag/tagger.ts';
import { type CutterParts, WordCutter, type WordList } from '../tag/word-cutter.ts';
import type { WordLexicon } from '../tag/word-lexicon.ts';
import { WordTable } from '../tag/word-table.ts';
import { Parser, type ParserParts } from './parser.ts';

/** Fills the layers of a document, in this order: tags, lemmas, trees. */
export interface LanguageModel {
  /** BCP 47 code of the language it was trained for. */
  readonly language: string;
  /** The text in the spelling the model was trained on, as long as the text itself. */
  normalize(text: string): string;
  /**
   * Words of a text in normal spelling between two offsets, for scripts that write no blanks; `fixed` stretches are
   * words as they are. A model without a cutter takes the stretch as one word.
   */
  cut(normal: string, start: number, end: number, fixed: readonly Span[]): Span[];
  /** Whether a string is a word of the list the cutter looks words up in. */
  lists(word: string): boolean;
  tag(doc: Doc): void;
  lemmatize(doc: Doc): void;
  /** Sets heads and relations; child lists are not linked yet. */
  parse(doc: Doc): void;
}

/** The decoded parts of a trained model. */
export interface ModelParts {
  readonly language: string;
  /** What is known of words, by normalised form. */
  readonly lexicon: WordLexicon;
  readonly lemmas: LemmaRules;
  readonly tagger: TaggerParts;
  readonly parser: ParserParts;
  /** Characters that are read as others: `國` as `国`. */
  readonly spelling?: ReadonlyMap<string, string>;
  /** Only for scripts that write no blanks; the words of the lexicon that have a cluster are its word list. */
  readonly cutter?: CutterParts;
  /** Where the weights lie that are arrays over shared memory, if any are. */
  readonly memory?: KernelMemory;
}

/** A language model of trained parts. Not to be shared between threads: it holds working memory. */
export class TrainedModel implements LanguageModel {
  readonly language: string;
  readonly #tagger: Tagger;
  readonly #lemmatizer: Lemmatizer;
  readonly #parser: Parser;
  readonly #cutter: WordCutter | null;
  readonly #spelling: ReadonlyMap<string, string> | undefined;
  readonly #listed: WordList;

  constructor(parts: ModelParts) {
    const kernel = new Kernel(parts.memory);
    const words = new WordTable(parts.lexicon);
    this.#listed = listedWords(parts.lexicon);
    this.language = parts.language;
    this.#spelling = parts.spelling;
    this.#cutter = parts.cutter === undefined ? null : new WordCutter(kernel, parts.cutter, this.#listed);
    this.#tagger = new Tagger(kernel, parts.tagger, words);
    this.#lemmatizer = new Lemmatizer(parts.lemmas);
    this.#parser = new Parser(kernel, parts.parser, words);
  }

  normalize(text: string): string {
    return this.#spelling === undefined ? text : respell(text, this.#spelling);
  }

  cut(normal: string, start: number, end: number, fixed: readonly Span[]): Span[] {
    return this.#cutter === null ? [[start, end]] : this.#cutter.cut(normal, start, end, fixed);
  }

  lists(word: string): boolean {
    return this.#listed.has(word);
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

/**
 * Fills tags, lemmas, heads and child lists of a tokenised document.
 * @param mend sets tags right that the words around leave no doubt of, before anything is built on them
 */
export function annotate(doc: Doc, model: LanguageModel, mend?: (doc: Doc) => void): void {
  model.tag(doc);
  mend?.(doc);
  model.lemmatize(doc);
  model.parse(doc);
  doc.linkChildren();
}

/** The text with each character of the table replaced; both sides are single UTF-16 code units, so offsets stay. */
export function respell(text: string, spelling: ReadonlyMap<string, string>): string {
  let changed = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const other = text.charCodeAt(i) < 128 ? undefined : spelling.get(text.charAt(i));
    if (other === undefined) continue;
    changed += text.slice(kept, i) + other;
    kept = i + 1;
  }
  return kept === 0 ? text : changed + text.slice(kept);
}

/** The words of a lexicon that come from a word list. */
export function listedWords(lexicon: Pick<WordLexicon, 'get'>): WordList {
  return { has: (word) => (lexicon.get(word)?.cluster ?? 0) > 0 };
}
