// A second thought: where the main pass was in doubt, it parses again by its second choice, and the tree that looks
// better as a whole is kept. Branching at doubtful transitions is Choi and McCallum's (2013, "Transition-based
// Dependency Parsing with Selectional Branching"); choosing among whole trees, Collins and Koo's (2005).

import type { RowWeights } from '../linear/dense-weights.ts';
import type { Kernel } from '../linear/kernel.ts';
import { RowQuestion } from '../linear/question.ts';
import type { Doubt } from './journal.ts';
import type { Guide } from './parser-features.ts';
import type { ParserPass, Retry } from './parser-pass.ts';
import type { ParserState } from './parser-state.ts';
import { ReviewFeatures } from './review-features.ts';
import { relationKinds, TreeFacts } from './tree-facts.ts';

/** The trained weights of the review. */
export interface ReviewParts {
  /** Whether a second choice is worth trying. */
  readonly promise: RowWeights;
  /** Whether the tree it leads to is the better one. */
  readonly trees: RowWeights;
}

/** Fixed-point scale of the review's weights: logits of 1 become 4096. */
export const REVIEW_SCALE = 4096;

/** Second choices tried in a sentence at most. More cost time and gain nothing on the development treebanks. */
const TRIES = 3;
/** The least promise, a logit, of one that is tried. */
const WORTH_TRYING = -0.5 * REVIEW_SCALE;

/** A way that looks better than the one taken. */
interface Better {
  readonly score: number;
  readonly from: number;
  readonly to: number;
  /** Word, head, relation of each arc that differs. */
  readonly arcs: readonly (readonly [word: number, head: number, relation: number])[];
}

/** Reviews the trees of a pass. */
export class Reviewer {
  readonly #pass: ParserPass;
  readonly #features: ReviewFeatures<RowQuestion>;
  readonly #former: TreeFacts;
  readonly #later: TreeFacts;
  /** Number of the relation of a subject; −1 where the model has none. */
  readonly #subject: number;

  constructor(kernel: Kernel, parts: ReviewParts, pass: ParserPass, relations: readonly string[]) {
    const kinds = relationKinds(relations);
    this.#pass = pass;
    this.#features = new ReviewFeatures(
      kernel,
      pass.features,
      kinds,
      (part, templates, atoms) => new RowQuestion(kernel, templates, atoms, parts[part]),
    );
    this.#former = new TreeFacts(kinds);
    this.#later = new TreeFacts(kinds);
    this.#subject = relations.indexOf('nsubj');
  }

  /** The better tree of the sentence that the pass has just parsed to `state`; good until the next call. */
  review(state: ParserState, guide: Guide): Guide {
    const doubts = this.#worthTrying(guide);
    if (doubts.length === 0) return state;
    const former = this.#former;
    former.take(state.size, state.heads, state.relations);
    const better = doubts.map((doubt) => this.#try(doubt, guide)).filter((one) => one !== null);
    better.sort((a, b) => b.score - a.score || a.from - b.from);
    const kept: Better[] = [];
    for (const one of better) {
      if (kept.some((other) => one.from < other.to && other.from < one.to)) continue;
      kept.push(one);
      for (const [word, head, relation] of one.arcs) {
        former.heads[word] = head;
        former.relations[word] = relation;
      }
    }
    return former;
  }

  /** The most promising choices in doubt, best first. */
  #worthTrying(guide: Guide): Doubt[] {
    const { journal } = this.#pass;
    const best: { readonly doubt: Doubt; readonly promise: number }[] = [];
    for (const doubt of journal.doubts()) {
      const promise = this.#features.promise(doubt, journal, guide).sum();
      if (promise <= WORTH_TRYING) continue;
      if (best.length === TRIES && promise <= best[TRIES - 1]!.promise) continue;
      best.push({ doubt, promise });
      best.sort((a, b) => b.promise - a.promise);
      if (best.length > TRIES) best.pop();
    }
    return best.map(({ doubt }) => doubt);
  }

  #try(doubt: Doubt, guide: Guide): Better | null {
    const retry = this.#pass.retry(doubt);
    const later = this.#later;
    later.take(retry.state.size, retry.state.heads, retry.state.relations);
    if (this.#partsName()) return null;
    const score = this.#score(doubt, retry, guide);
    if (score <= 0) return null;
    const former = this.#former;
    const arcs: (readonly [number, number, number])[] = [];
    for (let i = 0; i < later.size; i++) {
      const head = later.heads[i]!;
      const relation = later.relations[i]!;
      if (former.heads[i] !== head || former.relations[i] !== relation) arcs.push([i, head, relation]);
    }
    return { score, from: retry.from, to: retry.to, arcs };
  }

  /**
   * Whether the later tree draws apart two neighbours that were both the subject of one verb. So the pass leaves parts of
   * a name that it doesn't know (`Minister Song | Young-moo met`); a relative clause between them looks better and is not.
   */
  #partsName(): boolean {
    const [former, later, subject] = [this.#former, this.#later, this.#subject];
    for (let i = 1; i < former.size; i++) {
      const head = former.heads[i]!;
      if (former.relations[i] !== subject || former.relations[i - 1] !== subject || former.heads[i - 1] !== head)
        continue;
      if (later.heads[i] !== later.heads[i - 1] && later.heads[i] !== i - 1 && later.heads[i - 1] !== i) return true;
    }
    return false;
  }

  #score(doubt: Doubt, retry: Retry, guide: Guide): number {
    let score = 0;
    const way = { doubt, retry, journal: this.#pass.journal, guide };
    this.#features.compare(this.#former, this.#later, way, (question, sign) => {
      score += sign * question.sum();
    });
    return score;
  }
}
