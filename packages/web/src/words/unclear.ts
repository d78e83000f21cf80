// When an index says nothing yet.

/** An interval that reaches so far to both sides of zero tells neither cooperation nor conflict. */
const EITHER = 1;

export function tellsNothing([low, high]: readonly [number, number]): boolean {
  return low < -EITHER && high > EITHER;
}
