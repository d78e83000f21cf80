// A document as parallel arrays: tokens with their characters, tags and heads, grouped in sentences and paragraphs.

import type { Span } from '@rapport/record';
import { StringTable } from './string-table.ts';
import { UPOS, type Upos, uposNumber } from './upos.ts';

/** The root's head. */
export const NO_HEAD = -1;

/** Of all words without dependents; never written to. */
const NO_CHILDREN: number[] = [];

/** A tokenised sentence as a splitter gives it: token character ranges into the document's text. */
export interface SentenceInput {
  readonly tokens: readonly Span[];
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/**
 * Struct-of-arrays document. Layers start empty and are filled in order: tokens (constructor), tags and lemmas,
 * then heads and relations, then `linkChildren()`. Token indexes run over the whole document; heads are absolute
 * token indexes or `NO_HEAD`. Offsets are UTF-16 code units into `text`; `text.slice(start, end)` is a token as written.
 */
export class Doc {
  readonly text: string;
  /** The text in the spelling that models and tables are written in; as long as `text`, character for character. */
  readonly normal: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Token index where each sentence starts, with `length` behind the last: sentence `s` is `[bounds[s], bounds[s+1])`. */
  readonly bounds: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly sentenceOf: Uint32Array;
  readonly forms: Int32Array;
  readonly lowers: Int32Array;
  readonly lemmas: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Int32Array;
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
  readonly strings: StringTable;
  #children: (readonly number[])[] = [];
  readonly #relators = new Map<number, string>();

  /** `normal`: the text with its letters in one spelling (`美國` → `美国`), if that differs; forms are cut from it. */
  constructor(
    text: string,
    sentences: readonly SentenceInput[],
    strings: StringTable = new StringTable(),
    normal: string = text,
  ) {
    if (normal.length !== text.length) throw new RangeError('the normal spelling must be as long as the text');
    this.text = text;
    this.normal = normal;
    this.strings = strings;
    const n = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
    this.length = n;
    this.starts = new Uint32Array(n);
    this.ends = new Uint32Array(n);
    this.sentenceOf = new Uint32Array(n);
    this.bounds = new Uint32Array(sentences.length + 1);
    this.paragraphs = Uint32Array.from(sentences, (s) => s.paragraph);
    this.forms = new Int32Array(n);
    this.lowers = new Int32Array(n);
    this.lemmas = new Int32Array(n);
    this.upos = new Uint8Array(n);
    this.xpos = new Int32Array(n);
    this.heads = new Int32Array(n).fill(NO_HEAD);
    this.deprels = new Int32Array(n);
    let t = 0;
    sentences.forEach((sentence, s) => {
      this.bounds[s] = t;
      for (const [start, end] of sentence.tokens) {
        const form = normal.slice(start, end);
        this.starts[t] = start;
        this.ends[t] = end;
        this.sentenceOf[t] = s;
        this.forms[t] = strings.intern(form);
        this.lowers[t] = strings.intern(form.toLowerCase());
        t++;
      }
    });
    this.bounds[sentences.length] = n;
  }

  get sentenceCount(): number {
    return this.bounds.length - 1;
  }

  /** The token in normal spelling. */
  form(token: number): string {
    return this.strings.get(this.forms[token]!);
  }

  /** The token as written. */
  written(token: number): string {
    return this.text.slice(this.starts[token]!, this.ends[token]!);
  }

  lower(token: number): string {
    return this.strings.get(this.lowers[token]!);
  }

  /** Lemma, lower case but for proper nouns; the lower-case form while no lemma is set. */
  lemma(token: number): string {
    const id = this.lemmas[token]!;
    return id === 0 ? this.lower(token) : this.strings.get(id);
  }

  pos(token: number): Upos {
    return UPOS[this.upos[token]!]!;
  }

  /** Language-specific tag (Penn tag for English). */
  tag(token: number): string {
    return this.strings.get(this.xpos[token]!);
  }

  head(token: number): number {
    return this.heads[token]!;
  }

  /** Relation to the head, with its subtype (`nsubj:pass`). */
  deprel(token: number): string {
    return this.strings.get(this.deprels[token]!);
  }

  /**
   * The relation that a marker (`with`, `与`) tells, named by the English preposition: the name that the floors know
   * roles by. The lower-case form itself unless the language set another.
   */
  relator(token: number): string {
    return this.#relators.get(token) ?? this.lower(token);
  }

  /** The relation a word bears by itself, without a marker (`중` of `방중`); empty for most. */
  ownRelator(token: number): string {
    return this.#relators.get(token) ?? '';
  }

  setRelator(token: number, name: string): void {
    this.#relators.set(token, name);
  }

  setTag(token: number, upos: string, xpos: string): void {
    this.upos[token] = uposNumber(upos);
    this.xpos[token] = this.strings.intern(xpos);
  }

  setLemma(token: number, lemma: string): void {
    this.lemmas[token] = this.strings.intern(lemma);
  }

  setHead(token: number, head: number, deprel: string): void {
    this.heads[token] = head;
    this.deprels[token] = this.strings.intern(deprel);
  }

  /** Builds the child lists; call once after the heads are set. */
  linkChildren(): void {
    const lists: number[][] = Array.from({ length: this.length }, () => NO_CHILDREN);
    for (let t = 0; t < this.length; t++) {
      const head = this.heads[t]!;
      if (head < 0 || head >= this.length) continue;
      if (lists[head] === NO_CHILDREN) lists[head] = [t];
      else lists[head]!.push(t);
    }
    this.#children = lists;
  }

  /** Dependents of a token in text order. A list that is kept: views of one large array cost more to make than to read. */
  children(token: number): readonly number[] {
    return this.#children[token] ?? NO_CHILDREN;
  }

  /** Character range of a sentence, from its first token to its last. */
  sentenceSpan(sentence: number): Span {
    const first = this.bounds[sentence]!;
    const last = this.bounds[sentence + 1]! - 1;
    return last < first ? [0, 0] : [this.starts[first]!, this.ends[last]!];
  }

  /** Character range from the first to the last token, `endToken` not included. */
  span(startToken: number, endToken: number): Span {
    return [this.starts[startToken]!, this.ends[endToken - 1]!];
  }

  /** Text from the first to the last token, `endToken` not included. */
  textOf(startToken: number, endToken: number): string {
    const [start, end] = this.span(startToken, endToken);
    return this.text.slice(start, end);
  }
}
