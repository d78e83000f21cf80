// The best one-to-one pairing of two lists by weight (the assignment problem), by augmenting along the best path.

/** An index into the left list and one into the right. */
export type Pair = readonly [left: number, right: number];

/**
 * Pairs with the greatest sum of weights; `weights[i][j] >= 0`, and a pair of weight 0 is not made.
 * Each round finds the alternating path of greatest gain (Bellman–Ford), so that every intermediate pairing is best for
 * its size; see Ahuja, Magnanti and Orlin, *Network Flows* (1993), ch. 12.
 */
export function bestPairs(weights: readonly (readonly number[])[]): Pair[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const rightOf = new Array<number>(rows).fill(-1);
  const leftOf = new Array<number>(columns).fill(-1);
  for (;;) {
    const path = bestPath(weights, rightOf, leftOf);
    if (path === null) break;
    let column: number = path.end;
    while (column >= 0) {
      const row = path.from[column]!;
      const next = rightOf[row]!;
      rightOf[row] = column;
      leftOf[column] = row;
      column = next;
    }
  }
  return rightOf.flatMap((right, left): Pair[] => (right >= 0 && weights[left]![right]! > 0 ? [[left, right]] : []));
}

interface Path {
  /** The free column it ends in. */
  readonly end: number;
  /** The row from which each column is reached. */
  readonly from: readonly number[];
}

/** The alternating path of greatest gain from a free row to a free column; null when none gains. */
function bestPath(
  weights: readonly (readonly number[])[],
  rightOf: readonly number[],
  leftOf: readonly number[],
): Path | null {
  const gain = new Array<number>(leftOf.length).fill(Number.NEGATIVE_INFINITY);
  const from = new Array<number>(leftOf.length).fill(-1);
  const reach = (row: number, base: number): boolean => {
    let changed = false;
    for (const [column, weight] of weights[row]!.entries()) {
      if (rightOf[row] === column || base + weight <= gain[column]!) continue;
      gain[column] = base + weight;
      from[column] = row;
      changed = true;
    }
    return changed;
  };
  for (const [row, right] of rightOf.entries()) if (right < 0) reach(row, 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [column, row] of leftOf.entries()) {
      if (row < 0 || gain[column] === Number.NEGATIVE_INFINITY) continue;
      if (reach(row, gain[column]! - weights[row]![column]!)) changed = true;
    }
  }
  let end = -1;
  for (const [column, row] of leftOf.entries()) {
    if (row < 0 && gain[column]! > (end < 0 ? 0 : gain[end]!)) end = column;
  }
  return end < 0 ? null : { end, from };
}
