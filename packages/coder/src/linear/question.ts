// Questions to a linear model: templates over atoms, and the weights that their rows are looked up in.

import type { ActionWeights } from './action-weights.ts';
import { type Kernel, type KernelArray, MOST_ROWS } from './kernel.ts';
import type { LogScale } from './log-scale.ts';
import type { RowWeights } from './row-weights.ts';
import type { SparseWeights } from './sparse-weights.ts';
import type { TemplateSet } from './template-set.ts';

/** Fields of a question in memory, in the order of `kernel/question.ts` of this package, where they are told. */
const FIELDS = [
  'seeds',
  'offsets',
  'stride',
  'ends',
  'looks',
  'atoms',
  'mask',
  'rows',
  'weights',
  'entries',
  'scale',
  'sure',
  'scores',
  'found',
  'firsts',
  'first',
  'end',
  'barred',
  'best',
  'second',
  'lead',
] as const;

type Field = (typeof FIELDS)[number];

const BEST = FIELDS.indexOf('best');
const SECOND = FIELDS.indexOf('second');
const LEAD = FIELDS.indexOf('lead');

/** A lead that none reaches. */
const UNREACHED = 2 ** 31 - 1;

/** Templates and atoms, without weights: what a model in training asks for its rows. */
export class Question {
  /** Address in the kernel's memory. */
  protected readonly at: number;
  protected readonly kernel: Kernel;
  protected readonly fields: Int32Array;
  readonly #rows: Int32Array;

  /** `atoms`: from the same kernel; who asks fills them first. `mask`: the number of rows, a power of two, less one. */
  constructor(kernel: Kernel, templates: TemplateSet, atoms: Int32Array, mask: number) {
    if (templates.size > MOST_ROWS) throw new RangeError(`${templates.size} templates, at most ${MOST_ROWS}`);
    this.kernel = kernel;
    this.fields = kernel.ints(FIELDS.length);
    this.at = this.fields.byteOffset;
    // The kernel writes them as it reads templates, with room behind the last.
    this.#rows = kernel.ints(templates.seeds.length).subarray(0, templates.size);
    this.set('seeds', kernel.hold(templates.seeds));
    this.set('offsets', kernel.hold(templates.offsets));
    this.set('stride', templates.offsets.byteLength / 4);
    this.set('ends', kernel.hold(templates.ends));
    this.set('looks', templates.looks.length);
    this.set('atoms', atoms.byteOffset);
    this.set('mask', mask);
    this.set('rows', this.#rows.byteOffset);
  }

  /** The rows of all templates for the atoms as they are; good until the next call. */
  rows(): Int32Array {
    this.kernel.code.writeRows(this.at);
    return this.#rows;
  }

  protected set(field: Field, value: number): void {
    this.fields[FIELDS.indexOf(field)] = value;
  }

  protected setWeights(weights: KernelArray, scale: LogScale): void {
    this.set('weights', this.kernel.hold(weights));
    this.set('scale', this.kernel.hold(scale.table));
  }
}

/** A question with several answers, of which one is best. */
abstract class Choice extends Question {
  /** The class that was found, the first of equals. */
  get best(): number {
    return this.fields[BEST]!;
  }

  /** The one after it; −1 if there is none. */
  get second(): number {
    return this.fields[SECOND]!;
  }

  /** How far they are apart; 2³⁰ if there is one alone. */
  get lead(): number {
    return this.fields[LEAD]!;
  }

  /** Leads after each look that make the next ones needless. */
  protected setSure(sure: readonly number[]): void {
    this.set('sure', this.kernel.hold(Int32Array.from(sure, (lead) => Math.min(lead, UNREACHED))));
  }

  /** Room for sums, in the weights' fixed-point units. */
  protected setScores(scores: Int32Array): void {
    this.set('scores', scores.byteOffset);
    this.set('end', scores.length);
  }
}

/** Below every sum; as in the kernel. */
const NEVER = -(2 ** 31);

/** Scores for so many classes; the kernel reads them four at a time, so that what is behind the last counts as never. */
function roomFor(kernel: Kernel, count: number): Int32Array {
  const room = kernel.ints(Math.ceil(count / 4) * 4);
  room.fill(NEVER, count);
  return room.subarray(0, count);
}

/** Which of many classes? */
export class ClassQuestion extends Choice {
  /** Sums by class. */
  readonly scores: Int32Array;

  /** Classes `[first, count)` may be the answer, but for the barred one. `sure`: see `Decision`. */
  constructor(
    kernel: Kernel,
    templates: TemplateSet,
    atoms: Int32Array,
    weights: SparseWeights,
    classes: {
      readonly first?: number;
      readonly count: number;
      readonly barred?: number;
      readonly sure?: readonly number[];
    },
  ) {
    super(kernel, templates, atoms, weights.mask);
    this.scores = roomFor(kernel, classes.count);
    this.setWeights(weights.places, weights.scale);
    this.setScores(this.scores);
    this.setSure(classes.sure ?? templates.looks.map(() => Infinity));
    this.set('entries', kernel.hold(weights.entries));
    this.set('found', kernel.found);
    this.set('firsts', kernel.firsts);
    this.set('first', classes.first ?? 0);
    this.set('barred', classes.barred ?? -1);
  }

  /** Makes the scores the sums of all rows. */
  score(): void {
    this.kernel.code.score(this.at);
  }

  /** Makes the scores the sums of one look's rows. */
  scoreLook(look: number): void {
    this.kernel.code.scoreLook(this.at, look);
  }

  /** Finds the best class, look by look until it is sure; those before `from` are in the scores already. */
  choose(from = 0): void {
    this.kernel.code.chooseClass(this.at, from);
  }

  /** Finds the best class of the scores as they are. */
  takeBest(): void {
    this.kernel.code.takeBestClass(this.at);
  }
}

/** Which of three? */
export class ActionQuestion extends Choice {
  constructor(
    kernel: Kernel,
    templates: TemplateSet,
    atoms: Int32Array,
    weights: ActionWeights,
    sure: readonly number[],
  ) {
    super(kernel, templates, atoms, weights.mask);
    this.setWeights(weights.codes, weights.scale);
    this.setScores(kernel.ints(3));
    this.setSure(sure);
  }

  /** Finds the best of those that `allowed` has a bit for, look by look until it is sure. */
  choose(allowed: number): void {
    this.kernel.code.chooseOfThree(this.at, allowed);
  }
}

/** Yes or no? */
export class RowQuestion extends Question {
  constructor(kernel: Kernel, templates: TemplateSet, atoms: Int32Array, weights: RowWeights) {
    super(kernel, templates, atoms, weights.mask);
    this.setWeights(weights.codes, weights.scale);
  }

  /** How much speaks for yes, in the weights' fixed-point units. */
  sum(): number {
    return this.kernel.code.sum(this.at);
  }
}
