// Word forms turned into numbers once: hashes, affixes, shape, cluster and the tags a form was seen with.

import type { Doc } from '../doc/doc.ts';
import { hashNumber, hashString } from '../linear/hash.ts';
import type { WordLexicon } from './word-lexicon.ts';

/** Columns of a word's row in `WordTable.data`. */
export const WORD = {
  lower: 0,
  suffix1: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 4,
  prefix1: 5,
  prefix2: 6,
  prefix3: 7,
  shape: 8,
  tagSet: 9,
  cluster: 10,
  coarseCluster: 11,
  capitals: 12,
  dictionary: 13,
  /** Tag class of a form that was always seen with it, else −1. Not a hash. */
  fixedTag: 14,
} as const;

/** Numbers per word. */
export const WORD_STRIDE = 15;

/** Forms remembered before the table starts anew, so that memory stays flat over an endless stream. */
const MAX_WORDS = 1 << 17;

/** Lower case, digits as 0: forms alike up to these share their features. */
export function normalizeForm(form: string): string {
  return form.toLowerCase().replace(/\p{Nd}/gu, '0');
}

/** A growing table of word forms. */
export class WordTable {
  data: Int32Array = new Int32Array(WORD_STRIDE * 4096);
  readonly #lexicon: Pick<WordLexicon, 'get'>;
  readonly #index = new Map<string, number>();
  /** The document whose words were located last, and their rows. */
  #doc: Doc | null = null;
  #offsets = new Int32Array(0);

  constructor(lexicon: Pick<WordLexicon, 'get'>) {
    this.#lexicon = lexicon;
  }

  /** Forgets all forms if there are too many, and says so; call between documents, never while offsets are in use. */
  relieve(): boolean {
    if (this.#index.size <= MAX_WORDS) return false;
    this.#index.clear();
    this.#doc = null;
    return true;
  }

  /** Offset of the form's row in `data`. `data` may be replaced by this call. */
  locate(form: string): number {
    const held = this.#index.get(form);
    if (held !== undefined) return held;
    const at = this.#index.size * WORD_STRIDE;
    if (at + WORD_STRIDE > this.data.length) {
      const grown = new Int32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.#index.set(form, at);
    this.#describe(form, at);
    return at;
  }

  /** Offsets of the rows of all words of a document, by token; good until those of another document are asked for. */
  locateAll(doc: Doc): Int32Array {
    if (this.#doc === doc) return this.#offsets;
    if (this.#offsets.length < doc.length) this.#offsets = new Int32Array(doc.length * 2);
    for (let t = 0; t < doc.length; t++) this.#offsets[t] = this.locate(doc.form(t));
    this.#doc = doc;
    return this.#offsets;
  }

  #describe(form: string, at: number): void {
    const d = this.data;
    const lower = normalizeForm(form);
    const facts = this.#lexicon.get(lower);
    d[at + WORD.lower] = hashString(lower, 1);
    for (let n = 1; n <= 4; n++) d[at + WORD.suffix1 + n - 1] = hashString(lower.slice(-n), 10 + n);
    for (let n = 1; n <= 3; n++) d[at + WORD.prefix1 + n - 1] = hashString(lower.slice(0, n), 20 + n);
    d[at + WORD.shape] = hashString(shapeOf(form), 2);
    d[at + WORD.tagSet] = hashNumber(facts?.tagSet ?? 0, 3);
    d[at + WORD.cluster] = hashNumber(facts?.cluster ?? 0, 4);
    d[at + WORD.coarseCluster] = hashNumber(facts?.coarseCluster ?? 0, 5);
    d[at + WORD.capitals] = hashNumber(facts?.capitals ?? 0, 9);
    d[at + WORD.dictionary] = hashNumber(facts?.dictionary ?? 0, 9);
    d[at + WORD.fixedTag] = facts?.fixedTag ?? -1;
  }
}

/** Character classes of a form, a letter for each, runs cut to two, long forms to their ends: `U.S.` → `X.X.`. */
function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const kind = charKind(form.charAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function charKind(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'X';
  if (/\p{L}/u.test(char)) return 'x';
  if (/\p{Nd}/u.test(char)) return '0';
  return char;
}
