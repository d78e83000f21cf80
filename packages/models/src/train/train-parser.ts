// Trains the parser with a dynamic oracle: it learns from its own mistakes what is still best after them.

import {
  LEFT,
  NO_HEAD,
  ParserFeatures,
  type ParserParts,
  ROOT_RELATION,
  SHIFT,
  Transitions,
  type WordTable,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { transitionCosts } from './oracle.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableWeights } from './trainable-weights.ts';

/** Sizes of a parser's training. */
export interface ParserSettings {
  readonly epochs: number;
  /** log2 of the number of rows. */
  readonly bits: number;
  /** Averaged weights below this magnitude are left out. */
  readonly threshold: number;
  readonly seed: number;
  /** Share of decisions, after the first epoch, in which the parser follows its own choice even if wrong. */
  readonly exploration: number;
}

/** The transitions a corpus needs: those its trees use at least twice. */
export function parserTransitions(corpus: Corpus): Transitions {
  const counts = new Map<string, number>();
  for (let t = 0; t < corpus.doc.length; t++) {
    const head = corpus.heads[t]!;
    const relation = corpus.relations[t]!;
    if (head !== NO_HEAD && relation === ROOT_RELATION) continue;
    const name = `${head === NO_HEAD || head > t ? 'L' : 'R'}:${head === NO_HEAD ? ROOT_RELATION : relation}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, n]) => n >= 2).map(([name]) => name);
  return new Transitions(['S', ...frequent.sort()]);
}

/** Trains on all sentences; the document must bear the tags that the parser will meet (jackknifed ones). */
export function trainParser(
  corpus: Corpus,
  words: WordTable,
  settings: ParserSettings,
  report: (epoch: number, errors: number, decisions: number) => void,
): ParserParts {
  const transitions = parserTransitions(corpus);
  const lesson = new ParserLesson(corpus, words, transitions, settings);
  const order = Int32Array.from({ length: corpus.doc.sentenceCount }, (_, s) => s);
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    lesson.errors = 0;
    lesson.decisions = 0;
    for (const s of order) lesson.learn(s, epoch === 0 ? 0 : settings.exploration, random);
    report(epoch + 1, lesson.errors, lesson.decisions);
  }
  return { transitions, weights: lesson.weights.average(settings.threshold) };
}

class ParserLesson {
  errors = 0;
  decisions = 0;
  readonly weights: TrainableWeights;
  readonly #corpus: Corpus;
  readonly #features: ParserFeatures;
  readonly #transitions: Transitions;
  readonly #relationNumber: Map<string, number>;
  readonly #scores = new Int32Array(256);
  readonly #costs = new Float64Array(3);
  #heads = new Int32Array(0);
  #relations = new Int32Array(0);

  constructor(corpus: Corpus, words: WordTable, transitions: Transitions, settings: ParserSettings) {
    this.weights = new TrainableWeights(settings.bits);
    this.#corpus = corpus;
    this.#features = new ParserFeatures(words, this.weights.mask);
    this.#transitions = transitions;
    this.#relationNumber = new Map(transitions.relations.map((name, i) => [name, i]));
  }

  learn(sentence: number, exploration: number, random: () => number): void {
    const start = this.#corpus.doc.bounds[sentence]!;
    const end = this.#corpus.doc.bounds[sentence + 1]!;
    this.#loadGold(start, end);
    this.#features.begin(this.#corpus.doc, start, end, false);
    const { state } = this.#features;
    const { kinds, relationOf } = this.#transitions;
    while (!state.isFinal) {
      let chosen = 0;
      if (state.depth > 0) chosen = this.#decide(random() < exploration);
      state.apply(kinds[chosen]!, relationOf[chosen]!);
    }
  }

  #loadGold(start: number, end: number): void {
    const n = end - start;
    if (this.#heads.length < n) {
      this.#heads = new Int32Array(n * 2);
      this.#relations = new Int32Array(n * 2);
    }
    for (let i = 0; i < n; i++) {
      const head = this.#corpus.heads[start + i]!;
      this.#heads[i] = head === NO_HEAD ? n : head - start;
      this.#relations[i] = this.#relationNumber.get(this.#corpus.relations[start + i]!) ?? -1;
    }
  }

  /** Chooses a transition, learns if it was not among the best, and returns the one to follow. */
  #decide(follows: boolean): number {
    const { state } = this.#features;
    const { rootLeft } = this.#transitions;
    if (!state.allows(SHIFT) && state.depth === 1) return rootLeft;
    this.#features.extract();
    this.weights.score(this.#features.rows, this.#scores);
    const least = transitionCosts(state, this.#heads, this.#costs);
    let best = -1;
    let right = -1;
    for (let c = 0; c < this.#transitions.kinds.length; c++) {
      const cost = this.#costs[this.#transitions.kinds[c]!]!;
      if (cost === Infinity || c === rootLeft) continue;
      if (best < 0 || this.#scores[c]! > this.#scores[best]!) best = c;
      if (cost === least && this.#isBest(c) && (right < 0 || this.#scores[c]! > this.#scores[right]!)) right = c;
    }
    this.weights.tick();
    this.decisions++;
    if (right < 0 || best === right) return best;
    this.errors++;
    this.weights.update(this.#features.rows, right, 1);
    this.weights.update(this.#features.rows, best, -1);
    return follows ? best : right;
  }

  /** Whether the class has the gold relation, if it draws a gold arc; any relation is as good on another. */
  #isBest(c: number): boolean {
    const kind = this.#transitions.kinds[c]!;
    if (kind === SHIFT) return true;
    const { state } = this.#features;
    const top = state.stack[state.depth - 1]!;
    const head = kind === LEFT ? state.front : state.stack[state.depth - 2]!;
    const gold = this.#relations[top]!;
    return this.#heads[top] !== head || gold < 0 || this.#transitions.relationOf[c] === gold;
  }
}
