// What the parser looks at: the words around stack and buffer, their children so far, and what lies between them.

import type { Doc } from '../doc/doc.ts';
import { uposNumber } from '../doc/upos.ts';
import { hashNumber, hashString } from '../linear/hash.ts';
import type { Kernel } from '../linear/kernel.ts';
import { TemplateSet } from '../linear/template-set.ts';
import { WORD, type WordTable } from '../tag/word-table.ts';
import { ParserState } from './parser-state.ts';
import {
  ACTION_TEMPLATES,
  FIRST_ACTION_TEMPLATES,
  FIRST_LEFT_TEMPLATES,
  FIRST_RIGHT_TEMPLATES,
  LEFT_TEMPLATES,
  RIGHT_TEMPLATES,
} from './parser-templates.ts';
import {
  type Look,
  TELLING_ACTIONS,
  TELLING_FIRST_ACTIONS,
  TELLING_FIRST_LEFT,
  TELLING_FIRST_RIGHT,
  TELLING_LEFT,
  TELLING_RIGHT,
} from './telling-templates.ts';

/** Stack from the top, buffer from the front, outer children of both, then the words beside: before B0, around S0. */
const NODES = 'S0 S1 S2 B0 B1 B2 B3 S0l1 S0l2 S0r1 S0r2 S1l1 S1l2 S1r1 S1r2 S2r1 B0l1 B0l2 P0 N0 Q0'.split(' ');

/** Word, tag, universal tag, cluster, coarse cluster of each node, then (`l`) the relation it hangs by. */
const COLUMNS = ['w', 't', 'p', 'c', 'k'] as const;

/** Places of the columns. */
export const WORD_COLUMN = { word: 0, tag: 1, upos: 2, cluster: 3, coarseCluster: 4 } as const;
export type WordColumn = (typeof WORD_COLUMN)[keyof typeof WORD_COLUMN];

/** Numbers of children, sets of their relations, distances, what lies between stack and buffer, depth of the stack. */
const EXTRAS = 'S0vl S0vr S1vl S1vr B0vl S0sl S0sr S1sl S1sr B0sl d0 d1 verbs commas depth'.split(' ');

/** What the first pass says: head and relation of S0 and B0, head of S1, whether S0 has more children to come. */
const GUIDES = 'gS0h gS0l gS1h gB0h gB0l gS0r'.split(' ');

const NODE_SIZE = COLUMNS.length + 1;

const ATOMS: readonly string[] = [
  ...NODES.flatMap((node) => [...COLUMNS, 'l'].map((column) => node + column)),
  ...EXTRAS,
  ...GUIDES,
];

const EXTRA_AT = NODES.length * NODE_SIZE;
const GUIDE_AT = EXTRA_AT + EXTRAS.length;

const VERB = uposNumber('VERB');
const PUNCT = uposNumber('PUNCT');

/** Hashes of small numbers, so that counting features need no hashing at run time. */
const COUNTS: Int32Array = Int32Array.from({ length: 256 }, (_, n) => hashNumber(n, 7));

/** Templates in several looks, and the leads after each look but the last that make the next ones needless. */
export interface Decision {
  readonly templates: TemplateSet;
  /** In the weights' fixed-point units; one for each look, the last of which nothing follows. */
  readonly sure: readonly number[];
}

/** What a pass looks at, and in which direction it reads. */
export interface PassDesign {
  readonly reversed: boolean;
  readonly actions: Decision;
  readonly left: Decision;
  readonly right: Decision;
}

function decision(templates: readonly string[], seed: number, telling: readonly Look[]): Decision {
  const looks = telling.map((look) => look.templates);
  return {
    templates: new TemplateSet(templates, ATOMS, seed, looks),
    sure: [...telling.map(({ sure }) => sure), Infinity],
  };
}

/** A quick pass from right to left. */
export const FIRST_PASS: PassDesign = {
  reversed: true,
  actions: decision(FIRST_ACTION_TEMPLATES, 0x5bd1e995, TELLING_FIRST_ACTIONS),
  left: decision(FIRST_LEFT_TEMPLATES, 0x2545f491, TELLING_FIRST_LEFT),
  right: decision(FIRST_RIGHT_TEMPLATES, 0x6c8e9cf5, TELLING_FIRST_RIGHT),
};

/** The pass from left to right that decides, advised by the first. */
export const MAIN_PASS: PassDesign = {
  reversed: false,
  actions: decision(ACTION_TEMPLATES, 0x5bd1e995, TELLING_ACTIONS),
  left: decision(LEFT_TEMPLATES, 0x2545f491, TELLING_LEFT),
  right: decision(RIGHT_TEMPLATES, 0x6c8e9cf5, TELLING_RIGHT),
};

/** The same pass with every decision made by all templates. */
export function thorough(design: PassDesign): PassDesign {
  const all = (decision: Decision): Decision => ({
    ...decision,
    sure: decision.sure.map(() => Infinity),
  });
  return { ...design, actions: all(design.actions), left: all(design.left), right: all(design.right) };
}

/** A tree over a sentence's words: heads by word number, the word count for the root. */
export interface Guide {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Turns parser states of one sentence into what templates speak of; shared by parsing and by training. */
export class ParserFeatures {
  readonly state: ParserState = new ParserState();
  readonly design: PassDesign;
  /** What is known of the state that was looked at last. */
  readonly atoms: Int32Array;
  readonly #words: WordTable;
  #tokens = new Int32Array(0);
  /** Verbs and punctuation marks in front of each word of the sentence. */
  #verbsBefore = new Int32Array(0);
  #pointsBefore = new Int32Array(0);
  #guide: Guide | null = null;
  /** Last child of each word in the guide, or −1. */
  #lastChild = new Int32Array(0);
  readonly #tagHashes = new Map<string, number>();

  constructor(kernel: Kernel, words: WordTable, design: PassDesign) {
    this.design = design;
    this.atoms = kernel.ints(ATOMS.length);
    this.#words = words;
  }

  /** Prepares a tagged sentence `[start, end)`, with the first pass's tree if there is one. */
  begin(doc: Doc, start: number, end: number, guide: Guide | null): void {
    const { reversed } = this.design;
    const n = end - start;
    if (this.#verbsBefore.length < n + 2) {
      this.#tokens = new Int32Array((n + 2) * 2 * COLUMNS.length);
      this.#verbsBefore = new Int32Array((n + 2) * 2);
      this.#pointsBefore = new Int32Array((n + 2) * 2);
      this.#lastChild = new Int32Array((n + 2) * 2);
    }
    this.#verbsBefore[0] = 0;
    this.#pointsBefore[0] = 0;
    for (let i = 0; i < n; i++) {
      const t = reversed ? end - 1 - i : start + i;
      const upos = doc.upos[t]!;
      this.#describe(doc, t, i * COLUMNS.length);
      this.#verbsBefore[i + 1] = this.#verbsBefore[i]! + (upos === VERB ? 1 : 0);
      this.#pointsBefore[i + 1] = this.#pointsBefore[i]! + (upos === PUNCT ? 1 : 0);
    }
    this.#tokens.fill(COUNTS[255]!, n * COLUMNS.length, (n + 1) * COLUMNS.length);
    this.#verbsBefore[n + 1] = this.#verbsBefore[n]!;
    this.#pointsBefore[n + 1] = this.#pointsBefore[n]!;
    this.state.begin(n);
    this.#guide = guide;
    if (guide === null) return;
    this.#lastChild.fill(-1, 0, n + 1);
    for (let i = 0; i < n; i++) this.#lastChild[guide.heads[i]!] = i;
  }

  /** What is known of the `i`-th word, or of the root behind the last; −1 for a place outside the sentence. */
  atom(i: number, column: WordColumn): number {
    return i < 0 ? 0 : this.#tokens[i * COLUMNS.length + column]!;
  }

  /** Verbs among the words `[from, to)`. */
  verbsIn(from: number, to: number): number {
    return this.#verbsBefore[to]! - this.#verbsBefore[from]!;
  }

  /** Punctuation marks among the words `[from, to)`. */
  pointsIn(from: number, to: number): number {
    return this.#pointsBefore[to]! - this.#pointsBefore[from]!;
  }

  #describe(doc: Doc, token: number, at: number): void {
    const word = this.#words.locateAll(doc)[token]!;
    const data = this.#words.data;
    const upos = doc.upos[token]!;
    this.#tokens[at] = data[word + WORD.lower]!;
    this.#tokens[at + 1] = this.#tagHash(doc.tag(token)) ^ COUNTS[upos]!;
    this.#tokens[at + 2] = COUNTS[100 + upos]!;
    this.#tokens[at + 3] = data[word + WORD.cluster]!;
    this.#tokens[at + 4] = data[word + WORD.coarseCluster]!;
  }

  #tagHash(tag: string): number {
    let hash = this.#tagHashes.get(tag);
    if (hash === undefined) {
      hash = hashString(tag, 8);
      this.#tagHashes.set(tag, hash);
    }
    return hash;
  }

  /** Takes in the present state. */
  look(): void {
    const st = this.state;
    const s0 = st.depth > 0 ? st.stack[st.depth - 1]! : -1;
    const s1 = st.depth > 1 ? st.stack[st.depth - 2]! : -1;
    const s2 = st.depth > 2 ? st.stack[st.depth - 3]! : -1;
    const b0 = st.front;
    const last = st.size;
    let at = this.#node(0, s0);
    at = this.#node(at, s1);
    at = this.#node(at, s2);
    at = this.#node(at, b0);
    at = this.#node(at, b0 + 1 <= last ? b0 + 1 : -1);
    at = this.#node(at, b0 + 2 <= last ? b0 + 2 : -1);
    at = this.#node(at, b0 + 3 <= last ? b0 + 3 : -1);
    at = this.#node(at, s0 < 0 ? -1 : st.left1[s0]!);
    at = this.#node(at, s0 < 0 ? -1 : st.left2[s0]!);
    at = this.#node(at, s0 < 0 ? -1 : st.right1[s0]!);
    at = this.#node(at, s0 < 0 ? -1 : st.right2[s0]!);
    at = this.#node(at, s1 < 0 ? -1 : st.left1[s1]!);
    at = this.#node(at, s1 < 0 ? -1 : st.left2[s1]!);
    at = this.#node(at, s1 < 0 ? -1 : st.right1[s1]!);
    at = this.#node(at, s1 < 0 ? -1 : st.right2[s1]!);
    at = this.#node(at, s2 < 0 ? -1 : st.right1[s2]!);
    at = this.#node(at, st.left1[b0]!);
    at = this.#node(at, st.left2[b0]!);
    at = this.#node(at, b0 - 1);
    at = this.#node(at, s0 < 0 ? -1 : s0 + 1);
    this.#node(at, s0 < 0 ? -1 : s0 - 1);
    this.#between(s0, s1, b0);
    if (this.#guide !== null) this.#ask(this.#guide, s0, s1, b0);
  }

  #node(at: number, i: number): number {
    const { atoms } = this;
    if (i < 0) {
      for (let k = 0; k < NODE_SIZE; k++) atoms[at + k] = 0;
      return at + NODE_SIZE;
    }
    const tokens = this.#tokens;
    const from = i * COLUMNS.length;
    atoms[at] = tokens[from]!;
    atoms[at + 1] = tokens[from + 1]!;
    atoms[at + 2] = tokens[from + 2]!;
    atoms[at + 3] = tokens[from + 3]!;
    atoms[at + 4] = tokens[from + 4]!;
    atoms[at + 5] = COUNTS[this.state.relations[i]!]!;
    return at + NODE_SIZE;
  }

  #ask(guide: Guide, s0: number, s1: number, b0: number): void {
    const { atoms } = this;
    const { size } = this.state;
    const inBuffer = b0 < size;
    atoms[GUIDE_AT] = COUNTS[s0 < 0 ? 0 : place(guide.heads[s0]!, s0, b0, s1, size)]!;
    atoms[GUIDE_AT + 1] = COUNTS[s0 < 0 ? 255 : guide.relations[s0]!]!;
    atoms[GUIDE_AT + 2] = COUNTS[s1 < 0 ? 0 : place(guide.heads[s1]!, s1, b0, s0, size)]!;
    atoms[GUIDE_AT + 3] = COUNTS[inBuffer ? place(guide.heads[b0]!, b0, s0, s1, size) : 0]!;
    atoms[GUIDE_AT + 4] = COUNTS[inBuffer ? guide.relations[b0]! : 255]!;
    const expects = s0 >= 0 && this.#lastChild[s0]! >= b0;
    atoms[GUIDE_AT + 5] = COUNTS[expects ? (inBuffer && guide.heads[b0] === s0 ? 2 : 1) : 0]!;
  }

  #between(s0: number, s1: number, b0: number): void {
    const st = this.state;
    const { atoms } = this;
    const has0 = s0 >= 0;
    const has1 = s1 >= 0;
    atoms[EXTRA_AT] = COUNTS[has0 ? Math.min(6, st.leftCount[s0]!) : 9]!;
    atoms[EXTRA_AT + 1] = COUNTS[has0 ? Math.min(6, st.rightCount[s0]!) : 9]!;
    atoms[EXTRA_AT + 2] = COUNTS[has1 ? Math.min(6, st.leftCount[s1]!) : 9]!;
    atoms[EXTRA_AT + 3] = COUNTS[has1 ? Math.min(6, st.rightCount[s1]!) : 9]!;
    atoms[EXTRA_AT + 4] = COUNTS[Math.min(6, st.leftCount[b0]!)]!;
    atoms[EXTRA_AT + 5] = has0 ? st.leftSet[s0]! : 0;
    atoms[EXTRA_AT + 6] = has0 ? st.rightSet[s0]! : 0;
    atoms[EXTRA_AT + 7] = has1 ? st.leftSet[s1]! : 0;
    atoms[EXTRA_AT + 8] = has1 ? st.rightSet[s1]! : 0;
    atoms[EXTRA_AT + 9] = st.leftSet[b0]!;
    atoms[EXTRA_AT + 10] = COUNTS[has0 ? bucket(b0 - s0) : 0]!;
    atoms[EXTRA_AT + 11] = COUNTS[has1 ? bucket(s0 - s1) : 0]!;
    const verbs = has0 ? this.#verbsBefore[b0]! - this.#verbsBefore[s0 + 1]! : 9;
    const points = has0 ? this.#pointsBefore[b0]! - this.#pointsBefore[s0 + 1]! : 9;
    atoms[EXTRA_AT + 12] = COUNTS[Math.min(verbs, 3) + (has0 ? 0 : 9)]!;
    atoms[EXTRA_AT + 13] = COUNTS[Math.min(points, 3) + (has0 ? 0 : 9)]!;
    atoms[EXTRA_AT + 14] = COUNTS[Math.min(st.depth, 4)]!;
  }
}

/** Distances alike beyond five words are told apart coarsely. */
export function bucket(distance: number): number {
  if (distance <= 5) return distance;
  return distance <= 8 ? 6 : distance <= 14 ? 7 : 8;
}

/** Where a guide's head stands, seen from a word: at one of two places of interest, at the root, or on which side. */
export function place(head: number, word: number, first: number, second: number, root: number): number {
  if (head === first) return 1;
  if (head === second) return 2;
  if (head === root) return 3;
  return head > word ? 4 : 5;
}
