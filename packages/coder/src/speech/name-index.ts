// The full names of a text by their last word, so that a later bare surname finds its person.

import type { Doc } from '../doc/doc.ts';

/** Longer runs of capitalised names are lists or titles. */
const MAX_WORDS = 4;
const HONORIFIC = /^(?:\p{Lu}\p{Ll}{1,3}\. )+/u;

/** First full name of each surname, in text order. */
export class NameIndex {
  readonly #names = new Map<string, string>();

  constructor(doc: Doc) {
    for (let end = 1; end <= doc.length; end++) {
      if (doc.pos(end - 1) !== 'PROPN' || isName(doc, end, end - 1)) continue;
      let start = end - 1;
      while (start > 0 && isName(doc, start - 1, start) && end - start < MAX_WORDS) start--;
      const surname = doc.form(end - 1);
      if (end - start > 1 && !this.#names.has(surname)) this.#names.set(surname, doc.textOf(start, end));
    }
  }

  /** `Kang` or `Mr. Kang` → `Kang Dae-ho`; the name itself when the text has no longer one. */
  fullName(name: string): string {
    const bare = name.replace(HONORIFIC, '');
    return bare.includes(' ') ? bare : (this.#names.get(bare) ?? name);
  }
}

function isName(doc: Doc, token: number, beside: number): boolean {
  return token < doc.length && doc.pos(token) === 'PROPN' && doc.sentenceOf[token] === doc.sentenceOf[beside];
}
