// A finished tree seen as a whole: what children each word has, and where its phrase begins and ends.

/** Relations whose presence among a word's children is kept, one bit each; the first two also when met twice. */
const NOTED = [
  'nsubj',
  'obj',
  'iobj',
  'ccomp',
  'xcomp',
  'obl',
  'cop',
  'aux',
  'mark',
  'case',
  'det',
  'cc',
  'conj',
  'advcl',
  'csubj',
  'expl',
  'parataxis',
  'acl',
  'nmod',
  'appos',
  'aux:pass',
  'nsubj:pass',
] as const;
const TWICE = 24;

/** Relations that make up the frame of a clause. */
const FRAME = /^(?:nsubj|obj|iobj|ccomp|xcomp|obl|cop|aux:pass|csubj|expl|mark|conj|advcl|compound:prt)(?::|$)/;

/** What the relations of a model mean here, by number. */
export interface RelationKinds {
  /** Place in a word's set of children, or −1. */
  readonly bits: Int32Array;
  readonly inFrame: readonly boolean[];
  /** Whether it is a core argument or the root. */
  readonly isCore: readonly boolean[];
}

/** Sorts the relations of a model. */
export function relationKinds(names: readonly string[]): RelationKinds {
  const bits = names.map((name) => {
    const whole = NOTED.indexOf(name as (typeof NOTED)[number]);
    return whole >= 0 ? whole : NOTED.indexOf(name.replace(/:.*/s, '') as (typeof NOTED)[number]);
  });
  return {
    bits: Int32Array.from(bits),
    inFrame: names.map((name) => FRAME.test(name)),
    isCore: names.map((name) => /^(?:nsubj|obj|root)(?::|$)/.test(name)),
  };
}

/** A projective tree of a sentence's words; place `size` is the root. */
export class TreeFacts {
  size = 0;
  heads: Int32Array = new Int32Array(0);
  relations: Uint8Array = new Uint8Array(0);
  /** Sets of the children's relations, one bit each. */
  sets: Int32Array = new Int32Array(0);
  /** Hashes of the children's relations and sides in text order: of all, and of those that make the clause. */
  orders: Int32Array = new Int32Array(0);
  frames: Int32Array = new Int32Array(0);
  counts: Int32Array = new Int32Array(0);
  /** First and last child, and the child of the same head and side before it; −1 for none. */
  firstChild: Int32Array = new Int32Array(0);
  lastChild: Int32Array = new Int32Array(0);
  siblings: Int32Array = new Int32Array(0);
  /** First and last word of each word's phrase. */
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  readonly #kinds: RelationKinds;

  constructor(kinds: RelationKinds) {
    this.#kinds = kinds;
  }

  /** Takes over a tree. */
  take(size: number, heads: Int32Array, relations: Uint8Array): void {
    if (this.heads.length < size + 1) this.#grow(2 * size + 2);
    this.size = size;
    this.heads.set(heads.subarray(0, size));
    this.relations.set(relations.subarray(0, size));
    this.heads[size] = size;
    this.relations[size] = 0;
    for (const list of [this.sets, this.orders, this.frames, this.counts]) list.fill(0, 0, size + 1);
    for (const list of [this.firstChild, this.lastChild, this.siblings]) list.fill(-1, 0, size + 1);
    for (let i = 0; i < size; i++) this.#hang(i);
    for (let i = 0; i <= size; i++) {
      const child = this.firstChild[i]!;
      this.starts[i] = child >= 0 && child < i ? this.starts[child]! : i;
    }
    for (let i = size; i >= 0; i--) {
      const child = this.lastChild[i]!;
      this.ends[i] = child > i ? this.ends[child]! : i;
    }
  }

  #hang(word: number): void {
    const head = this.heads[word]!;
    const relation = this.relations[word]!;
    const bit = this.#kinds.bits[relation]!;
    if (bit >= 0) {
      if (bit < 2 && ((this.sets[head]! >>> bit) & 1) === 1) this.sets[head]! |= 1 << (TWICE + bit);
      this.sets[head]! |= 1 << bit;
    }
    const before = this.lastChild[head]!;
    if (before < 0) this.firstChild[head] = word;
    else if (before < head === word < head) this.siblings[word] = before;
    this.lastChild[head] = word;
    this.counts[head]!++;
    const hung = relation * 4 + (word < head ? 1 : 2);
    this.orders[head] = follow(this.orders[head]!, hung);
    if (this.#kinds.inFrame[relation]!) this.frames[head] = follow(this.frames[head]!, hung);
  }

  #grow(length: number): void {
    this.heads = new Int32Array(length);
    this.relations = new Uint8Array(length);
    this.sets = new Int32Array(length);
    this.orders = new Int32Array(length);
    this.frames = new Int32Array(length);
    this.counts = new Int32Array(length);
    this.firstChild = new Int32Array(length);
    this.lastChild = new Int32Array(length);
    this.siblings = new Int32Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
  }
}

function follow(hash: number, next: number): number {
  const h = Math.imul(hash ^ next, 0xcc9e2d51);
  return h ^ (h >>> 15);
}
