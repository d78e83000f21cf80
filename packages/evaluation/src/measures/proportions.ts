// Precision, recall and F1 from counts.

/** How often something was right, predicted, and in the gold. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Proportions {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; a share of nothing is 0. */
export function proportions({ right, predicted, gold }: Tally): Proportions {
  const precision = share(right, predicted);
  const recall = share(right, gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** `part` of `whole`; 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Three figures under one name: `type_precision`, `type_recall`, `type_f1`. */
export function named(name: string, tally: Tally): Record<string, number> {
  const { precision, recall, f1 } = proportions(tally);
  return { [`${name}_precision`]: precision, [`${name}_recall`]: recall, [`${name}_f1`]: f1 };
}

/** Adds counts up under names. */
export class TallyBook {
  readonly #tallies = new Map<string, { right: number; predicted: number; gold: number }>();

  add(name: string, { right, predicted, gold }: Tally): void {
    const held = this.#tallies.get(name) ?? { right: 0, predicted: 0, gold: 0 };
    held.right += right;
    held.predicted += predicted;
    held.gold += gold;
    this.#tallies.set(name, held);
  }

  of(name: string): Tally {
    return this.#tallies.get(name) ?? { right: 0, predicted: 0, gold: 0 };
  }

  /** Figures of every name in the order in which the names first came. */
  figures(): Record<string, number> {
    return Object.assign({}, ...[...this.#tallies].map(([name, tally]) => named(name, tally)));
  }
}
