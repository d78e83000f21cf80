// Which answers a change of the record makes stale.

const OF_A_PAIR = /^\/api\/pairs\/([A-Z]{3})-([A-Z]{3})\//i;

/**
 * Of the data of an `events-changed`: whether the answer of an address may be another now. Answers about a pair stay
 * good while only other pairs are named; where none are named, everything may be another.
 */
export function staleUrls(data: string): (url: string) => boolean {
  const pairs = pairsIn(data);
  if (pairs === null) return () => true;
  const named = new Set(pairs.map(keyOf));
  return (url) => {
    const [, one, other] = OF_A_PAIR.exec(url) ?? [];
    return one === undefined || other === undefined || named.has(keyOf([one.toUpperCase(), other.toUpperCase()]));
  };
}

/** The pairs named; null when the server names none. */
function pairsIn(data: string): readonly (readonly string[])[] | null {
  try {
    const { pairs } = JSON.parse(data) as { readonly pairs?: unknown };
    if (!Array.isArray(pairs)) return null;
    return pairs.map((pair: unknown) => (Array.isArray(pair) ? pair.map(String) : String(pair).split('-')));
  } catch {
    return null;
  }
}

/** The same for both orders. */
function keyOf(pair: readonly string[]): string {
  return [...pair].sort().join('-');
}
