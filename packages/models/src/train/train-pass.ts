// Trains one pass of the parser with a dynamic oracle: it learns from its own mistakes what is still best after them.

import {
  type Guide,
  Kernel,
  LEFT,
  NO_HEAD,
  ParserFeatures,
  type PassDesign,
  type PassParts,
  Question,
  RIGHT,
  ROOT_RELATION,
  SHIFT,
  type WordTable,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { transitionCosts } from './oracle.ts';
import { quantizeActions, quantizeWeights } from './quantize.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableActions } from './trainable-actions.ts';
import { TrainableWeights } from './trainable-weights.ts';

/** Sizes of the training of one pass. */
export interface PassSettings {
  readonly epochs: number;
  /** log2 of the number of rows for transitions, and for relations. */
  readonly actionBits: number;
  readonly relationBits: number;
  /** Averaged weights below this magnitude are left out. */
  readonly threshold: number;
  /** One training for each; their weights are averaged. */
  readonly seeds: readonly number[];
  /** Share of decisions, after the first epoch, in which the parser follows its own choice even if wrong. */
  readonly exploration: number;
}

/** What to report after each epoch: wrong transitions and wrong relations, in percent. */
export type EpochReport = (pass: string, epoch: number, wrongActions: number, wrongRelations: number) => void;

/** What every pass is trained from. */
export interface Course {
  readonly corpus: Corpus;
  readonly words: WordTable;
  readonly relations: readonly string[];
  readonly report: EpochReport;
}

/** What one pass is trained from. */
export interface PassCourse extends Course {
  readonly name: string;
  readonly design: PassDesign;
  /** The first pass's tree of each sentence, if this pass is advised. */
  readonly guides: readonly Guide[] | null;
  readonly uses: (sentence: number) => boolean;
}

/** Trains a pass on the sentences that `uses` accepts. */
export function trainPass(course: PassCourse, settings: PassSettings): PassParts {
  const lessons = settings.seeds.map((seed) => teach(course, settings, seed));
  return {
    actions: quantizeActions(
      lessons.map((lesson) => lesson.actions),
      settings.threshold,
    ),
    relations: quantizeWeights(
      lessons.map((lesson) => lesson.relationWeights),
      settings.threshold,
    ),
  };
}

function teach(course: PassCourse, settings: PassSettings, seed: number): PassLesson {
  const lesson = new PassLesson(course, settings);
  const order = Int32Array.from({ length: course.corpus.doc.sentenceCount }, (_, s) => s).filter(course.uses);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    lesson.begin();
    for (const s of order) lesson.learn(s, epoch === 0 ? 0 : settings.exploration, random);
    course.report(course.name, epoch + 1, ...lesson.errorRates());
  }
  return lesson;
}

class PassLesson {
  readonly #relations: readonly string[];
  readonly actions: TrainableActions;
  readonly relationWeights: TrainableWeights;
  readonly #corpus: Corpus;
  readonly #guides: readonly Guide[] | null;
  readonly #features: ParserFeatures;
  readonly #actionRows: Question;
  readonly #leftRows: Question;
  readonly #rightRows: Question;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #root: number;
  readonly #scores = new Int32Array(256);
  readonly #costs = new Float64Array(3);
  #goldHeads = new Int32Array(0);
  #goldRelations = new Int32Array(0);
  #decisions = 0;
  #wrongActions = 0;
  #arcs = 0;
  #wrongRelations = 0;

  constructor(course: PassCourse, settings: PassSettings) {
    this.#corpus = course.corpus;
    this.#guides = course.guides;
    this.#relations = course.relations;
    this.#numbers = new Map(this.#relations.map((name, i) => [name, i]));
    this.#root = this.#numbers.get(ROOT_RELATION) ?? -1;
    this.actions = new TrainableActions(settings.actionBits);
    this.relationWeights = new TrainableWeights(settings.relationBits);
    const kernel = new Kernel();
    const { design } = course;
    this.#features = new ParserFeatures(kernel, course.words, design);
    const { atoms } = this.#features;
    this.#actionRows = new Question(kernel, design.actions.templates, atoms, this.actions.mask);
    this.#leftRows = new Question(kernel, design.left.templates, atoms, this.relationWeights.mask);
    this.#rightRows = new Question(kernel, design.right.templates, atoms, this.relationWeights.mask);
  }

  begin(): void {
    this.#decisions = 0;
    this.#wrongActions = 0;
    this.#arcs = 0;
    this.#wrongRelations = 0;
  }

  errorRates(): [wrongActions: number, wrongRelations: number] {
    return [(100 * this.#wrongActions) / this.#decisions, (100 * this.#wrongRelations) / this.#arcs];
  }

  learn(sentence: number, exploration: number, random: () => number): void {
    const start = this.#corpus.doc.bounds[sentence]!;
    const end = this.#corpus.doc.bounds[sentence + 1]!;
    this.#loadGold(start, end);
    this.#features.begin(this.#corpus.doc, start, end, this.#guides?.[sentence] ?? null);
    const { state } = this.#features;
    while (!state.isFinal) {
      if (state.depth === 0) state.apply(SHIFT, 0);
      else if (state.isClosing) state.apply(LEFT, this.#root);
      else {
        this.#features.look();
        const kind = this.#learnKind(random() < exploration);
        state.apply(kind, kind === SHIFT ? 0 : this.#learnRelation(kind));
      }
    }
  }

  #loadGold(start: number, end: number): void {
    const n = end - start;
    if (this.#goldHeads.length < n) {
      this.#goldHeads = new Int32Array(n * 2);
      this.#goldRelations = new Int32Array(n * 2);
    }
    for (let i = 0; i < n; i++) {
      const { reversed } = this.#features.design;
      const t = reversed ? end - 1 - i : start + i;
      const head = this.#corpus.heads[t]!;
      this.#goldHeads[i] = head === NO_HEAD ? n : reversed ? end - 1 - head : head - start;
      this.#goldRelations[i] = this.#numbers.get(this.#corpus.relations[t]!) ?? -1;
    }
  }

  /** Chooses a transition, learns if it was not among the best, and returns the one to follow. */
  #learnKind(follows: boolean): number {
    const { state } = this.#features;
    const actionRows = this.#actionRows.rows();
    const scores = this.#scores;
    this.actions.score(actionRows, scores);
    const least = transitionCosts(state, this.#goldHeads, this.#costs);
    let best = -1;
    let right = -1;
    for (let kind = SHIFT; kind <= RIGHT; kind++) {
      const cost = this.#costs[kind]!;
      if (cost === Infinity) continue;
      if (best < 0 || scores[kind]! > scores[best]!) best = kind;
      if (cost === least && (right < 0 || scores[kind]! > scores[right]!)) right = kind;
    }
    this.actions.tick();
    this.#decisions++;
    if (best === right) return best;
    this.#wrongActions++;
    this.actions.update(actionRows, right, 1);
    this.actions.update(actionRows, best, -1);
    return follows ? best : right;
  }

  /** Chooses the relation of the arc about to be drawn; learns only from gold arcs, since no other has a right one. */
  #learnRelation(kind: number): number {
    const { state } = this.#features;
    const scores = this.#scores;
    const rows = (kind === LEFT ? this.#leftRows : this.#rightRows).rows();
    this.relationWeights.score(rows, scores);
    let best = -1;
    for (let r = 1; r < this.#relations.length; r++) {
      if (r !== this.#root && (best < 0 || scores[r]! > scores[best]!)) best = r;
    }
    const child = state.stack[state.depth - 1]!;
    const head = kind === LEFT ? state.front : state.stack[state.depth - 2]!;
    const gold = this.#goldRelations[child]!;
    if (this.#goldHeads[child] !== head || gold < 0) return best;
    this.relationWeights.tick();
    this.#arcs++;
    if (best === gold) return best;
    this.#wrongRelations++;
    this.relationWeights.update(rows, gold, 1);
    this.relationWeights.update(rows, best, -1);
    return best;
  }
}
