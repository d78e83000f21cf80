// Dependency parsing: a quick pass from right to left advises a thorough one from left to right, which thinks twice where
// it was in doubt.

import { type Doc, NO_HEAD } from '../doc/doc.ts';
import type { Kernel } from '../linear/kernel.ts';
import type { WordTable } from '../tag/word-table.ts';
import { FIRST_PASS, MAIN_PASS } from './parser-features.ts';
import { ParserPass, type PassParts } from './parser-pass.ts';
import type { ParserState } from './parser-state.ts';
import { Reviewer, type ReviewParts } from './reviewer.ts';

/** What a trained parser consists of. */
export interface ParserParts {
  /** Relation names; number 0 is none. At most 256. */
  readonly relations: readonly string[];
  readonly first: PassParts;
  readonly main: PassParts;
  /** Without it, the main pass's tree stands. */
  readonly review?: ReviewParts;
}

/** A greedy parser over trained weights: linear time, always one tree with one root in each sentence. */
export class Parser {
  readonly #relations: readonly string[];
  readonly #first: ParserPass;
  readonly #main: ParserPass;
  readonly #reviewer: Reviewer | null;
  readonly #guide = new GuideTree();

  constructor(kernel: Kernel, parts: ParserParts, words: WordTable) {
    this.#relations = parts.relations;
    this.#first = new ParserPass(kernel, parts.first, FIRST_PASS, parts.relations, words);
    this.#main = new ParserPass(kernel, parts.main, MAIN_PASS, parts.relations, words);
    this.#reviewer =
      parts.review === undefined ? null : new Reviewer(kernel, parts.review, this.#main, parts.relations);
  }

  /** Sets heads and relations of every token; tags must be set. Child lists are the caller's to link. */
  parse(doc: Doc): void {
    for (let s = 0; s < doc.sentenceCount; s++) {
      const start = doc.bounds[s]!;
      const end = doc.bounds[s + 1]!;
      if (end > start) this.#parseSentence(doc, start, end);
    }
  }

  #parseSentence(doc: Doc, start: number, end: number): void {
    this.#guide.take(this.#first.run(doc, start, end, null));
    const state = this.#main.run(doc, start, end, this.#guide);
    const tree = this.#reviewer === null ? state : this.#reviewer.review(state, this.#guide);
    for (let i = 0; i < end - start; i++) {
      const head = tree.heads[i]!;
      doc.setHead(start + i, head === end - start ? NO_HEAD : start + head, this.#relations[tree.relations[i]!]!);
    }
  }
}

/** The tree of a reversed pass, turned back into text order. */
export class GuideTree {
  heads: Int32Array = new Int32Array(0);
  relations: Uint8Array = new Uint8Array(0);

  /** Takes over the tree of a finished state that read from right to left. */
  take(state: ParserState): void {
    const n = state.size;
    if (this.heads.length < n) {
      this.heads = new Int32Array(n * 2);
      this.relations = new Uint8Array(n * 2);
    }
    for (let i = 0; i < n; i++) {
      const head = state.heads[i]!;
      this.heads[n - 1 - i] = head === n ? n : n - 1 - head;
      this.relations[n - 1 - i] = state.relations[i]!;
    }
  }
}
