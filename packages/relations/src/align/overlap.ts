// What two sets have in common.

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count++;
  return count;
}

/** Whether both have members and none in common. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === 0;
}
