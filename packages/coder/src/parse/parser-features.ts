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

/** In the order in which the kernel writes them (`kernel/parser-look.ts` of this package). */
export const ATOMS: readonly string[] = [
  ...NODES.flatMap((node) => [...COLUMNS, 'l'].map((column) => node + column)),
  ...EXTRAS,
  ...GUIDES,
];

/** Numbers of a sentence in the kernel's memory (`Sentence` in `kernel/parser-look.ts` of this package). */
const SENTENCE_FIELDS = 19;

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
  readonly state: ParserState;
  readonly design: PassDesign;
  /** What is known of the state that was looked at last. */
  readonly atoms: Int32Array;
  readonly #words: WordTable;
  readonly #kernel: Kernel;
  readonly #sentence: Int32Array;
  #tokens: Int32Array = new Int32Array(0);
  /** Verbs and punctuation marks in front of each word of the sentence. */
  #verbsBefore: Int32Array = new Int32Array(0);
  #pointsBefore: Int32Array = new Int32Array(0);
  #guideHeads: Int32Array = new Int32Array(0);
  #guideRelations: Uint8Array = new Uint8Array(0);
  /** Last child of each word in the guide, or −1. */
  #lastChild: Int32Array = new Int32Array(0);
  readonly #tagHashes = new Map<string, number>();

  constructor(kernel: Kernel, words: WordTable, design: PassDesign) {
    this.design = design;
    this.atoms = kernel.ints(ATOMS.length);
    this.state = new ParserState(kernel);
    this.#kernel = kernel;
    this.#sentence = kernel.ints(SENTENCE_FIELDS);
    this.#words = words;
  }

  /** Prepares a tagged sentence `[start, end)`, with the first pass's tree if there is one. */
  begin(doc: Doc, start: number, end: number, guide: Guide | null): void {
    const { reversed } = this.design;
    const n = end - start;
    if (this.#verbsBefore.length < n + 2) this.#grow(Math.max(128, (n + 2) * 2));
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
    if (guide !== null) {
      this.#guideHeads.set(guide.heads.subarray(0, n));
      this.#guideRelations.set(guide.relations.subarray(0, n));
      this.#lastChild.fill(-1, 0, n + 1);
      for (let i = 0; i < n; i++) this.#lastChild[guide.heads[i]!] = i;
    }
    this.#tellKernel(n, guide !== null);
  }

  /** Tells the kernel where everything lies. */
  #tellKernel(size: number, isGuided: boolean): void {
    const { state } = this;
    const addresses = [
      ...[this.atoms, this.#tokens].map((array) => array.byteOffset),
      this.#kernel.hold(COUNTS),
      ...[this.#verbsBefore, this.#pointsBefore].map((array) => array.byteOffset),
      state.relations.byteOffset,
      ...[state.left1, state.left2, state.right1, state.right2].map((array) => array.byteOffset),
      ...[state.leftCount, state.rightCount, state.leftSet, state.rightSet].map((array) => array.byteOffset),
      this.#guideHeads.byteOffset,
      this.#guideRelations.byteOffset,
      this.#lastChild.byteOffset,
    ];
    this.#sentence.set([...addresses, size, isGuided ? 1 : 0]);
  }

  #grow(length: number): void {
    const kernel = this.#kernel;
    this.#tokens = kernel.ints(length * COLUMNS.length);
    this.#verbsBefore = kernel.ints(length);
    this.#pointsBefore = kernel.ints(length);
    this.#guideHeads = kernel.ints(length);
    this.#guideRelations = kernel.bytes(length);
    this.#lastChild = kernel.ints(length);
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
    this.#kernel.code.look(this.#sentence.byteOffset, s0, s1, s2, st.front, st.depth);
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
