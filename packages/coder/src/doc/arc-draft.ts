// Arcs of one sentence while they are drawn: what each word hangs on, nothing drawn twice, everything hung in the end.

import { type Doc, NO_HEAD } from './doc.ts';

const OPEN = -2;

/** Heads and relations of one sentence, kept apart from the document until the tree is whole. */
export class ArcDraft {
  readonly doc: Doc;
  readonly from: number;
  readonly to: number;
  readonly #heads: Int32Array;
  readonly #relations: string[];

  constructor(doc: Doc, sentence: number) {
    this.doc = doc;
    this.from = doc.bounds[sentence]!;
    this.to = doc.bounds[sentence + 1]!;
    this.#heads = new Int32Array(this.to - this.from).fill(OPEN);
    this.#relations = new Array(this.to - this.from).fill('dep');
  }

  form(token: number): string {
    return token >= this.from && token < this.to ? this.doc.form(token) : '';
  }

  pos(token: number): string {
    return token >= this.from && token < this.to ? this.doc.pos(token) : '';
  }

  /** Whether the model's own tree makes the word the verb of a relative clause. */
  isRelative(token: number): boolean {
    return this.doc.deprel(token).startsWith('acl');
  }

  /** Hangs a word on another; a later call moves it. Refused where it would close a circle. */
  hang(token: number, head: number, relation: string): void {
    for (let t = head, steps = 0; t >= this.from && steps < this.to - this.from; t = this.headOf(t), steps++) {
      if (t === token) return;
    }
    this.#heads[token - this.from] = head;
    this.#relations[token - this.from] = relation;
  }

  /** Takes a word off what it hangs on. */
  unhang(token: number): void {
    this.#heads[token - this.from] = OPEN;
  }

  headOf(token: number): number {
    return this.#heads[token - this.from]!;
  }

  relationOf(token: number): string {
    return this.#relations[token - this.from]!;
  }

  isHung(token: number): boolean {
    return this.headOf(token) !== OPEN;
  }

  /** The topmost word that a word hangs under. */
  topOf(token: number): number {
    let top = token;
    while (this.headOf(top) >= this.from) top = this.headOf(top);
    return top;
  }

  childBy(head: number, ...relations: readonly string[]): number {
    for (let t = this.from; t < this.to; t++)
      if (this.headOf(t) === head && relations.includes(this.relationOf(t))) return t;
    return -1;
  }

  /** Writes the tree into the document: what is not hung yet goes to the root. */
  write(root: number): void {
    for (let t = this.from; t < this.to; t++) {
      if (t === root) this.doc.setHead(t, NO_HEAD, 'root');
      else if (this.headOf(t) >= this.from) this.doc.setHead(t, this.headOf(t), this.relationOf(t));
      else this.doc.setHead(t, root, this.pos(t) === 'PUNCT' ? 'punct' : 'dep');
    }
  }
}
