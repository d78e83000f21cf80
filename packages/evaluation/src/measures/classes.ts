// Figures for each class, and which class was taken for which.

import { type Proportions, proportions } from './proportions.ts';

/** What stands in the place of a class where one side has nothing. */
export const NOTHING = 'NONE';

/** One class with its figures. */
export interface ClassFigures extends Proportions {
  readonly label: string;
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
}

/** How often one class was predicted where the gold has another (or the same). */
export interface Confusion {
  readonly gold: string;
  readonly predicted: string;
  readonly count: number;
}

/** Counts pairs of gold and predicted class; `NONE` on either side stands for nothing. */
export class ClassCounts {
  readonly #pairs = new Map<string, { gold: string; predicted: string; count: number }>();

  add(gold: string, predicted: string): void {
    const key = `${gold} ${predicted}`;
    const held = this.#pairs.get(key);
    if (held === undefined) this.#pairs.set(key, { gold, predicted, count: 1 });
    else held.count++;
  }

  /** Classes in alphabetical order. */
  classes(): ClassFigures[] {
    const pairs = [...this.#pairs.values()];
    const labels = new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]));
    labels.delete(NOTHING);
    const sum = (fits: (pair: Confusion) => boolean) => pairs.filter(fits).reduce((n, { count }) => n + count, 0);
    return [...labels].sort().map((label) => {
      const tally = {
        right: sum((p) => p.gold === label && p.predicted === label),
        predicted: sum((p) => p.predicted === label),
        gold: sum((p) => p.gold === label),
      };
      return { label, ...tally, ...proportions(tally) };
    });
  }

  /** All cells that are not empty, the right ones among them, the largest first. */
  confusion(): Confusion[] {
    return [...this.#pairs.values()].sort(
      (a, b) => b.count - a.count || a.gold.localeCompare(b.gold) || a.predicted.localeCompare(b.predicted),
    );
  }

  /** Mean F1 over the classes that the gold has. */
  macroF1(): number {
    const inGold = this.classes().filter(({ gold }) => gold > 0);
    return inGold.length === 0 ? 0 : inGold.reduce((sum, { f1 }) => sum + f1, 0) / inGold.length;
  }

  /** Share of the items whose class is right. */
  accuracy(): number {
    let right = 0;
    let all = 0;
    for (const { gold, predicted, count } of this.#pairs.values()) {
      all += count;
      if (gold === predicted) right += count;
    }
    return all === 0 ? 0 : right / all;
  }
}
