// Cuts out of a list in text order what stands between two characters, without walking the whole list.

interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** The items that lie wholly in `[start, end)`. The list is in order of `start`. */
export function within<T extends Ranged>(items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstWhere(items, (item) => item.start >= start); i < items.length && items[i]!.start < end; i++) {
    if (items[i]!.end <= end) found.push(items[i]!);
  }
  return found;
}

/** The items that share a character with `[start, end)`. The list is in order and none overlaps another. */
export function overlapping<T extends Ranged>(items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstWhere(items, (item) => item.end > start); i < items.length && items[i]!.start < end; i++) {
    found.push(items[i]!);
  }
  return found;
}

/** Index of the first item that passes a test which all later ones pass too. */
function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
