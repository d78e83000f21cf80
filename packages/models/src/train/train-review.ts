// Trains the review of trees on those of main passes that did not see the sentences.

import {
  type Doubt,
  type Guide,
  Kernel,
  MAIN_PASS,
  NO_HEAD,
  ParserPass,
  type PassParts,
  Question,
  ReviewFeatures,
  type ReviewParts,
  relationKinds,
  TreeFacts,
  thorough,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { quantizeRows } from './quantize.ts';
import { type Judgement, type JudgementSettings, trainJudgements } from './train-judgements.ts';
import { type Course, type PassSettings, trainPass } from './train-pass.ts';

/** Sizes of the review's training. */
export interface ReviewSettings {
  /** Parts of the corpus that are parsed by main passes that did not see them, and the training of those. */
  readonly folds: number;
  readonly pass: PassSettings;
  /** Of each sentence, the choices most in doubt that are learned from. */
  readonly doubts: number;
  readonly promise: JudgementSettings;
  readonly trees: JudgementSettings;
}

/** What the review is trained from. */
export interface ReviewCourse extends Course {
  /** The first pass's tree of each sentence. */
  readonly guides: readonly Guide[];
}

/** A second choice, and how much better or worse the tree is that it leads to. */
export interface Trial {
  readonly gain: number;
  readonly promise: Int32Array;
  readonly better: Int32Array;
  readonly worse: Int32Array;
}

/** A core argument found counts this much more than another arc … */
const CORE_FOUND = 3;
/** … and one that is none as much less. */
const CORE_INVENTED = 1;
/** Gains beyond this count no more. */
const MOST = 4;
/** Weight of second choices that lead to a tree as good, when promise is learned: they are not worth the time. */
const IDLE = 0.5;

/** Trains main passes on parts of the corpus, tries their second choices on the rest, and learns from what came of it. */
export function trainReview(course: ReviewCourse, settings: ReviewSettings): ReviewParts {
  const trials: Trial[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const isHeldOut = (s: number): boolean => Math.floor(s / 20) % settings.folds === fold;
    const name = `main without part ${fold + 1} of ${settings.folds}`;
    const parts = trainPass({ ...course, name, design: MAIN_PASS, uses: (s) => !isHeldOut(s) }, settings.pass);
    trials.push(...tryDoubts(parts, course, settings, isHeldOut));
  }
  return learnReview(trials, settings);
}

/** Second choices of a pass in the sentences that `uses` accepts. */
export function tryDoubts(
  parts: PassParts,
  course: ReviewCourse,
  settings: ReviewSettings,
  uses: (sentence: number) => boolean,
): Trial[] {
  const { corpus, guides } = course;
  const { doc } = corpus;
  const kernel = new Kernel();
  const pass = new ParserPass(kernel, parts, thorough(MAIN_PASS), course.relations, course.words);
  const attempt = new Attempt(kernel, pass, course, {
    promise: 2 ** settings.promise.bits - 1,
    trees: 2 ** settings.trees.bits - 1,
  });
  const trials: Trial[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    if (!uses(s)) continue;
    const doubts = attempt.begin(doc.bounds[s]!, doc.bounds[s + 1]!, guides[s]!);
    doubts.sort((a, b) => a.lead - b.lead || a.step - b.step);
    for (const doubt of doubts.slice(0, settings.doubts)) {
      const trial = attempt.try(doubt);
      if (trial !== null) trials.push(trial);
    }
  }
  return trials;
}

/** The review that the trials teach. */
export function learnReview(trials: readonly Trial[], settings: ReviewSettings): ReviewParts {
  const promise: Judgement[] = trials.map(({ gain, promise }) => ({
    rows: promise,
    against: new Int32Array(0),
    isTrue: gain > 0,
    weight: gain === 0 ? IDLE : Math.min(MOST, Math.abs(gain)),
  }));
  const trees: Judgement[] = trials
    .filter(({ gain }) => gain !== 0)
    .map(({ gain, better, worse }) => ({
      rows: better,
      against: worse,
      isTrue: gain > 0,
      weight: Math.min(MOST, Math.abs(gain)),
    }));
  return {
    promise: quantizeRows(trainJudgements(promise, settings.promise)),
    trees: quantizeRows(trainJudgements(trees, settings.trees)),
  };
}

/** A sentence, its tree, and the trees that second choices lead to. */
class Attempt {
  readonly #pass: ParserPass;
  readonly #corpus: Corpus;
  readonly #features: ReviewFeatures<Question>;
  readonly #former: TreeFacts;
  readonly #later: TreeFacts;
  readonly #names: readonly string[];
  #guide: Guide = { heads: new Int32Array(0), relations: new Uint8Array(0) };
  #start = 0;

  constructor(
    kernel: Kernel,
    pass: ParserPass,
    course: Course,
    masks: { readonly promise: number; readonly trees: number },
  ) {
    const kinds = relationKinds(course.relations);
    this.#pass = pass;
    this.#corpus = course.corpus;
    this.#names = course.relations.map(universal);
    this.#features = new ReviewFeatures(
      kernel,
      pass.features,
      kinds,
      (part, templates, atoms) => new Question(kernel, templates, atoms, masks[part]),
    );
    this.#former = new TreeFacts(kinds);
    this.#later = new TreeFacts(kinds);
  }

  /** Parses a sentence and says where the pass was in doubt. */
  begin(start: number, end: number, guide: Guide): Doubt[] {
    this.#start = start;
    this.#guide = guide;
    const state = this.#pass.run(this.#corpus.doc, start, end, guide);
    this.#former.take(state.size, state.heads, state.relations);
    return this.#pass.journal.doubts();
  }

  /** Null if the second choice leads to the same tree. */
  try(doubt: Doubt): Trial | null {
    const { journal } = this.#pass;
    const guide = this.#guide;
    const promise = this.#features.promise(doubt, journal, guide).rows().slice();
    const retry = this.#pass.retry(doubt);
    this.#later.take(retry.state.size, retry.state.heads, retry.state.relations);
    const better: number[] = [];
    const worse: number[] = [];
    const way = { doubt, retry, journal, guide };
    const differs = this.#features.compare(this.#former, this.#later, way, (question, sign) => {
      (sign > 0 ? better : worse).push(...question.rows());
    });
    if (!differs) return null;
    const gain = this.#points(this.#later) - this.#points(this.#former);
    return { gain, promise, better: Int32Array.from(better), worse: Int32Array.from(worse) };
  }

  /** What a tree is worth; relations count up to their subtype. */
  #points(tree: TreeFacts): number {
    const { heads, relations } = this.#corpus;
    let points = 0;
    for (let i = 0; i < tree.size; i++) {
      const head = heads[this.#start + i]!;
      const gold = universal(relations[this.#start + i]!);
      const found = this.#names[tree.relations[i]!]!;
      const isRight = tree.heads[i] === (head === NO_HEAD ? tree.size : head - this.#start) && found === gold;
      if (isRight) points += isCore(gold) ? 1 + CORE_FOUND : 1;
      else if (isCore(found)) points -= CORE_INVENTED;
    }
    return points;
  }
}

function universal(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

function isCore(relation: string): boolean {
  return relation === 'nsubj' || relation === 'obj' || relation === 'root';
}
