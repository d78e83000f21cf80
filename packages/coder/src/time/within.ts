// Cuts out of a list in text order what stands between two characters, without walking the whole list.

interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** The items that lie wholly in `[start, end)`. The list is in order of `start`. */
export function within<T extends Ranged>(items: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (; low < items.length && items[low]!.start < end; low++) if (items[low]!.end <= end) found.push(items[low]!);
  return found;
}
