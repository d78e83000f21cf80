// What the review of a tree looks at, as questions to its weights.

import type { Kernel } from '../linear/kernel.ts';
import { TemplateSet } from '../linear/template-set.ts';
import type { Doubt, Journal } from './journal.ts';
import { bucket, type Guide, type ParserFeatures, place, WORD_COLUMN } from './parser-features.ts';
import type { Retry } from './parser-pass.ts';
import {
  ARC_ATOMS,
  ARC_TEMPLATES,
  CHOICE_ATOMS,
  CHOICE_TEMPLATES,
  NODE_ATOMS,
  NODE_TEMPLATES,
  PROMISE_ATOMS,
  PROMISE_TEMPLATES,
} from './review-templates.ts';
import { LEFT } from './transitions.ts';
import type { RelationKinds, TreeFacts } from './tree-facts.ts';

const { word: W, tag: T, upos: P, cluster: C, coarseCluster: K } = WORD_COLUMN;

const PROMISE = new TemplateSet(PROMISE_TEMPLATES, PROMISE_ATOMS, 0x3c6ef372);
const ARC = new TemplateSet(ARC_TEMPLATES, ARC_ATOMS, 0x5bd1e995);
const NODE = new TemplateSet(NODE_TEMPLATES, NODE_ATOMS, 0x2545f491);
const CHOICE = new TemplateSet(CHOICE_TEMPLATES, CHOICE_ATOMS, 0x6c8e9cf5);

/** Leads told apart, in updates of the perceptron (64 fixed-point units). */
const LEADS = [2, 5, 10, 15, 20, 30, 45, 60, 100].map((lead) => lead * 64);

/** Tags of what stands before a sentence and behind it. */
const BEFORE = 1;
const BEHIND = 2;

/** Takes what is asked about the new tree (1) or the former one (−1); the question is good until this returns. */
export type TakeQuestion<Q> = (question: Q, sign: 1 | -1) => void;

/** Makes the questions to one of the review's models: with weights to review, without to train. */
export type AskReview<Q> = (part: 'promise' | 'trees', templates: TemplateSet, atoms: Int32Array) => Q;

/** Reads a sentence that a pass has just parsed; shared by the review and by its training. */
export class ReviewFeatures<Q> {
  readonly #words: ParserFeatures;
  readonly #kinds: RelationKinds;
  readonly #promiseAtoms: Int32Array;
  readonly #promise: Q;
  readonly #arcAtoms: Int32Array;
  readonly #arc: Q;
  readonly #nodeAtoms: Int32Array;
  readonly #node: Q;
  readonly #choiceAtoms: Int32Array;
  readonly #choice: Q;
  /** Words that hang otherwise, and words whose children differ. */
  readonly #changed: number[] = [];
  readonly #touched = new Set<number>();

  /** `words`: the features of the pass. */
  constructor(kernel: Kernel, words: ParserFeatures, kinds: RelationKinds, ask: AskReview<Q>) {
    this.#words = words;
    this.#kinds = kinds;
    this.#promiseAtoms = kernel.ints(PROMISE_ATOMS.length);
    this.#promise = ask('promise', PROMISE, this.#promiseAtoms);
    this.#arcAtoms = kernel.ints(ARC_ATOMS.length);
    this.#arc = ask('trees', ARC, this.#arcAtoms);
    this.#nodeAtoms = kernel.ints(NODE_ATOMS.length);
    this.#node = ask('trees', NODE, this.#nodeAtoms);
    this.#choiceAtoms = kernel.ints(CHOICE_ATOMS.length);
    this.#choice = ask('trees', CHOICE, this.#choiceAtoms);
  }

  /** Asks how likely a choice in doubt was wrong, before it is tried otherwise. */
  promise(doubt: Doubt, journal: Journal, guide: Guide): Q {
    const words = this.#words;
    const { size } = words.state;
    const { step } = doubt;
    const s0 = journal.tops[step]!;
    const s1 = journal.belows[step]!;
    const b0 = journal.fronts[step]!;
    const atoms = this.#promiseAtoms;
    let at = 0;
    atoms[at++] = choiceNumber(doubt, journal);
    atoms[at++] = leadNumber(doubt.lead);
    for (const node of [s0, b0, s1]) {
      atoms[at++] = words.atom(node, W);
      atoms[at++] = words.atom(node, T);
      atoms[at++] = words.atom(node, P);
    }
    atoms[at++] = words.atom(b0 < size ? b0 + 1 : -1, T);
    atoms[at++] = doubt.relation < 0 ? 0 : words.atom(doubt.kind === LEFT ? b0 : s1, W);
    atoms[at++] = lengthNumber(size);
    atoms[at++] = b0 > s0 + 1 ? 1 : 0;
    atoms[at++] = Math.min(3, journal.depths[step]!);
    atoms[at++] = s0 < 0 ? 0 : place(guide.heads[s0]!, s0, b0, s1, size);
    atoms[at] = s0 < 0 ? 0 : guide.relations[s0]!;
    return this.#promise;
  }

  /** Hands out questions about what differs between two trees of the sentence; says whether anything does. */
  compare(
    former: TreeFacts,
    later: TreeFacts,
    way: { readonly doubt: Doubt; readonly retry: Retry; readonly journal: Journal; readonly guide: Guide },
    take: TakeQuestion<Q>,
  ): boolean {
    this.#findChanges(former, later);
    if (this.#changed.length === 0) return false;
    for (const word of this.#changed) {
      take(this.#readArc(later, word, way.guide), 1);
      take(this.#readArc(former, word, way.guide), -1);
    }
    for (const word of this.#touched) {
      take(this.#readNode(later, word), 1);
      take(this.#readNode(former, word), -1);
    }
    this.#readChoice(former, later, way);
    take(this.#choice, 1);
    return true;
  }

  #findChanges(former: TreeFacts, later: TreeFacts): void {
    this.#changed.length = 0;
    this.#touched.clear();
    for (let i = 0; i < former.size; i++) {
      if (former.heads[i] === later.heads[i] && former.relations[i] === later.relations[i]) continue;
      this.#changed.push(i);
      this.#touched.add(former.heads[i]!).add(later.heads[i]!);
    }
  }

  #readArc(tree: TreeFacts, d: number, guide: Guide): Q {
    const words = this.#words;
    const { size } = tree;
    const h = tree.heads[d]!;
    const relation = tree.relations[d]!;
    const sibling = tree.siblings[d]!;
    const firstChild = tree.firstChild[d]!;
    const isRoot = h === size;
    const low = Math.min(h, d);
    const high = Math.max(h, d);
    const distance = isRoot ? 9 : bucket(high - low);
    const verbs = isRoot ? 9 : Math.min(3, words.verbsIn(low + 1, high));
    const points = isRoot ? 9 : Math.min(3, words.pointsIn(low + 1, high));
    const hasGuidesHead = guide.heads[d] === h ? 1 : 0;
    const atoms = this.#arcAtoms;
    let at = 0;
    atoms[at++] = relation * 2 + (h < d ? 1 : 0);
    for (const column of [W, T, P, C, K] as const) atoms[at++] = words.atom(d, column);
    atoms[at++] = tree.sets[d]!;
    atoms[at++] = tree.frames[d]!;
    atoms[at++] = tree.orders[d]!;
    atoms[at++] = words.atom(firstChild < d ? firstChild : -1, W);
    at = this.#readEdges(tree, d, atoms, at);
    atoms[at++] = bucket(tree.ends[d]! - tree.starts[d]!);
    atoms[at++] = d === 0 ? 1 : 0;
    for (const column of [W, T, P, C, K] as const) atoms[at++] = words.atom(h, column);
    atoms[at++] = tree.sets[h]!;
    atoms[at++] = tree.frames[h]!;
    atoms[at++] = Math.min(7, tree.counts[h]!);
    atoms[at++] = tree.relations[h]!;
    atoms[at++] = words.atom(tree.heads[h]!, T);
    atoms[at++] = sibling < 0 ? 0 : tree.relations[sibling]!;
    atoms[at++] = words.atom(sibling, T);
    atoms[at++] = words.atom(sibling, W);
    atoms[at++] = distance;
    atoms[at++] = verbs * 16 + points;
    atoms[at++] = distance * 16 + points;
    atoms[at++] = isRoot ? (words.verbsIn(0, d) > 0 ? 2 : 1) + (words.verbsIn(d + 1, size) > 0 ? 2 : 0) : 0;
    atoms[at++] = words.atom(size - 1, W);
    atoms[at++] = hasGuidesHead * 2 + (guide.relations[d] === relation ? 1 : 0);
    atoms[at] = hasGuidesHead * 256 + guide.relations[d]!;
    return this.#arc;
  }

  #readEdges(tree: TreeFacts, word: number, atoms: Int32Array, at: number): number {
    const before = tree.starts[word]! - 1;
    const after = tree.ends[word]! + 1;
    atoms[at] = before < 0 ? BEFORE : this.#words.atom(before, T);
    atoms[at + 1] = after >= tree.size ? BEHIND : this.#words.atom(after, T);
    return at + 2;
  }

  #readNode(tree: TreeFacts, word: number): Q {
    const words = this.#words;
    const head = tree.heads[word]!;
    const atoms = this.#nodeAtoms;
    let at = 0;
    for (const column of [W, T, P, C] as const) atoms[at++] = words.atom(word, column);
    atoms[at++] = tree.relations[word]!;
    atoms[at++] = tree.sets[word]!;
    atoms[at++] = tree.frames[word]!;
    atoms[at++] = tree.orders[word]!;
    atoms[at++] = tree.counts[word]!;
    atoms[at++] = words.atom(head, T);
    atoms[at++] = tree.sets[head]!;
    this.#readEdges(tree, word, atoms, at);
    return this.#node;
  }

  #readChoice(
    former: TreeFacts,
    later: TreeFacts,
    way: { readonly doubt: Doubt; readonly retry: Retry; readonly journal: Journal; readonly guide: Guide },
  ): void {
    const { doubt, retry, journal, guide } = way;
    const words = this.#words;
    const first = this.#changed[0]!;
    const last = this.#changed[this.#changed.length - 1]!;
    const atoms = this.#choiceAtoms;
    let at = 0;
    atoms[at++] = doubt.relation < 0 ? choiceNumber(doubt, journal) : 9;
    atoms[at++] = leadNumber(doubt.lead);
    atoms[at++] = leadNumber(retry.leastLead);
    atoms[at++] = leadNumber(retry.formerLeastLead);
    atoms[at++] = Math.min(6, this.#changed.length);
    atoms[at++] = Math.min(8, retry.to - retry.from);
    atoms[at++] = words.atom(first, T);
    atoms[at++] = words.atom(first, W);
    atoms[at++] = words.atom(former.heads[first]!, W);
    atoms[at++] = words.atom(last, T);
    atoms[at++] = former.relations[first]! * 256 + later.relations[first]!;
    atoms[at++] = this.#countCore(later) * 32 + this.#countCore(former);
    atoms[at++] = this.#countGuided(later, guide) * 32 + this.#countGuided(former, guide);
    atoms[at] = lengthNumber(former.size);
  }

  #countCore(tree: TreeFacts): number {
    let count = 0;
    for (const word of this.#changed) if (this.#kinds.isCore[tree.relations[word]!]!) count++;
    return Math.min(31, count);
  }

  #countGuided(tree: TreeFacts, guide: Guide): number {
    let count = 0;
    for (const word of this.#changed) if (tree.heads[word] === guide.heads[word]) count++;
    return Math.min(31, count);
  }
}

/** Which choice is in doubt: between two kinds, or between two relations. */
function choiceNumber(doubt: Doubt, journal: Journal): number {
  if (doubt.relation < 0) return doubt.kind * 3 + journal.kinds[doubt.step]!;
  return 0x10000 + journal.relations[doubt.step]! * 256 + doubt.relation;
}

function leadNumber(lead: number): number {
  let i = 0;
  while (i < LEADS.length && lead >= LEADS[i]!) i++;
  return i;
}

function lengthNumber(words: number): number {
  return words < 10 ? 0 : words < 20 ? 1 : 2;
}
