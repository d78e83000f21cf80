// How a field is known. A weaker basis never overwrites a stronger one.

/** `stated`: the text says it; `inferred`: a rule concluded it; `defaulted`: nothing spoke against it. */
export type Basis = 'stated' | 'inferred' | 'defaulted';

const STRENGTH: Readonly<Record<Basis, number>> = { stated: 2, inferred: 1, defaulted: 0 };

/** Whether a value known by `next` may replace one known by `held`. */
export function mayReplace(held: Basis, next: Basis): boolean {
  return STRENGTH[next] >= STRENGTH[held];
}
