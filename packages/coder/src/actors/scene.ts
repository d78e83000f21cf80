// One document under analysis: its words folded, its quotations marked, and what is known about its date and origin.

import type { Doc } from '../doc/doc.ts';
import type { PieceSource } from '../match/phrase-table.ts';
import type { ActorGrammar } from './actor-grammar.ts';
import type { ActorIndex } from './actor-index.ts';

const OPENING = /^[“«„「『]$/;
const CLOSING = /^[”»」』]$/;
/** Short words stay in lower case in headlines. */
const LONG_WORD = 4;
const STRAIGHT = /^(?:"|``|'')$/;

/** What is known of a document beside its text. */
export interface ActorContext {
  readonly index: ActorIndex;
  /** ISO day on which offices are judged, or null. */
  readonly published: string | null;
  /** ISO alpha-3 of the publisher's country, if known. */
  readonly publisherCountry?: string;
}

/** A document with the look-ups that every step of the floor shares. */
export class Scene implements PieceSource {
  readonly doc: Doc;
  readonly index: ActorIndex;
  readonly grammar: ActorGrammar;
  readonly date: string | null;
  readonly publisherCountry: string | undefined;
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 for sentences written like a headline, with capitals on most words. */
  readonly titleCase: Uint8Array;
  /** For each token the first token of the name of the tables that covers it, else the token itself. */
  readonly nameStart: Uint32Array;
  readonly #pieces: (readonly string[] | undefined)[];

  constructor(doc: Doc, context: ActorContext) {
    this.doc = doc;
    this.index = context.index;
    this.grammar = context.index.grammar;
    this.date = context.published === null ? null : context.published.slice(0, 10);
    this.publisherCountry = context.publisherCountry;
    this.quoted = markQuotations(doc);
    this.titleCase = new Uint8Array(doc.sentenceCount);
    for (let s = 0; s < doc.sentenceCount; s++) this.titleCase[s] = isTitleCase(doc, s) ? 1 : 0;
    this.nameStart = new Uint32Array(doc.length);
    for (let t = 0; t < doc.length; t++) this.nameStart[t] = t;
    this.#pieces = new Array(doc.length);
  }

  piecesAt(token: number): readonly string[] {
    let pieces = this.#pieces[token];
    if (pieces === undefined) {
      pieces = this.grammar.fold(this.grammar.wordAt(this.doc, token));
      this.#pieces[token] = pieces;
    }
    return pieces;
  }

  alternativeAt(token: number): string {
    const { doc } = this;
    const lemma = doc.lemmas[token]!;
    if (lemma === 0 || lemma === doc.lowers[token] || lemma === doc.forms[token]) return '';
    const lower = doc.lemma(token).toLowerCase();
    return lower === doc.lower(token) ? '' : lower;
  }

  /** First token of the token's sentence. */
  firstOf(token: number): number {
    return this.doc.bounds[this.doc.sentenceOf[token]!]!;
  }

  /** Behind the last token of the token's sentence. */
  limitOf(token: number): number {
    return this.doc.bounds[this.doc.sentenceOf[token]! + 1]!;
  }

  /** Whether the word begins with a capital letter, or is a proper noun of a script that has none. */
  isCapital(token: number): boolean {
    if (!this.grammar.hasCapitals) return this.doc.pos(token) === 'PROPN';
    const code = this.doc.text.charCodeAt(this.doc.starts[token]!);
    if (code < 128) return code >= 65 && code <= 90;
    const letter = this.doc.text.charAt(this.doc.starts[token]!);
    return letter !== letter.toLowerCase();
  }

  /** Whether no blank stands between the token and the one before. */
  isGlued(token: number): boolean {
    return token > 0 && this.doc.starts[token] === this.doc.ends[token - 1];
  }

  /** Whether the token is a dash that joins words. */
  isHyphen(token: number): boolean {
    const form = this.doc.lower(token);
    return form === '-' || form === '–' || form === '‐' || form === '‑' || form === '—';
  }
}

/** Long words nearly all capitalised, and no period at the end. */
function isTitleCase(doc: Doc, sentence: number): boolean {
  let long = 0;
  let capital = 0;
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    if (doc.ends[t]! - doc.starts[t]! < LONG_WORD) continue;
    const code = doc.text.charCodeAt(doc.starts[t]!);
    long++;
    if (code >= 65 && code <= 90) capital++;
  }
  return long >= 4 && capital >= 0.75 * long;
}

/** A quotation ends with its mark, or with its paragraph. */
function markQuotations(doc: Doc): Uint8Array {
  const quoted = new Uint8Array(doc.length);
  let inside = false;
  let paragraph = -1;
  for (let t = 0; t < doc.length; t++) {
    const here = doc.paragraphs[doc.sentenceOf[t]!]!;
    if (here !== paragraph) inside = false;
    paragraph = here;
    if (doc.ends[t]! - doc.starts[t]! <= 2 && !isLetter(doc.text.charCodeAt(doc.starts[t]!))) {
      const form = doc.form(t);
      if (OPENING.test(form) || (STRAIGHT.test(form) && !inside)) {
        inside = true;
        continue;
      }
      if (CLOSING.test(form) || STRAIGHT.test(form)) inside = false;
    }
    quoted[t] = inside ? 1 : 0;
  }
  return quoted;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
