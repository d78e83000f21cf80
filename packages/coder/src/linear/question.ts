// Questions to a linear model: templates over atoms, and the weights that their rows are looked up in.

import type { ActionWeights, RowWeights } from './dense-weights.ts';
import { type Kernel, type KernelArray, MOST_TEMPLATES } from './kernel.ts';
import type { LogScale } from './log-scale.ts';
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
    if (templates.size > MOST_TEMPLATES) throw new RangeError(`${templates.size} templates, at most ${MOST_TEMPLATES}`);
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

/** Below every sum; as in the kernel. */
const NEVER = -(2 ** 31);

/** Classes `[first, count)` may be the answer, but for the barred one. `sure`: see `Decision`; without it all is looked at. */
interface Answers {
  readonly first?: number;
  readonly count: number;
  readonly barred?: number;
  readonly sure?: readonly number[];
}

/** A question with several answers, of which one is best. */
abstract class RankingQuestion extends Question {
  /** Sums by class, in the weights' fixed-point units. */
  readonly scores: Int32Array;

  constructor(kernel: Kernel, templates: TemplateSet, atoms: Int32Array, mask: number, answers: Answers) {
    super(kernel, templates, atoms, mask);
    const { first = 0, count, barred = -1, sure = templates.looks.map(() => Infinity) } = answers;
    // The kernel reads four at a time: what is behind the last counts as never.
    const room = kernel.ints(Math.ceil(count / 4) * 4).fill(NEVER, count);
    this.scores = room.subarray(0, count);
    this.set('scores', room.byteOffset);
    this.set('sure', kernel.hold(Int32Array.from(sure, (lead) => Math.min(lead, UNREACHED))));
    this.set('first', first);
    this.set('end', count);
    this.set('barred', barred);
  }

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
}

/** Which of many classes? */
export class ClassQuestion extends RankingQuestion {
  constructor(kernel: Kernel, templates: TemplateSet, atoms: Int32Array, weights: SparseWeights, answers: Answers) {
    super(kernel, templates, atoms, weights.mask, answers);
    this.setWeights(weights.places, weights.scale);
    this.set('entries', kernel.hold(weights.entries));
    this.set('found', kernel.found);
    this.set('firsts', kernel.firsts);
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
export class ActionQuestion extends RankingQuestion {
  constructor(
    kernel: Kernel,
    templates: TemplateSet,
    atoms: Int32Array,
    weights: ActionWeights,
    sure: readonly number[],
  ) {
    super(kernel, templates, atoms, weights.mask, { count: 3, sure });
    this.setWeights(weights.codes, weights.scale);
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
