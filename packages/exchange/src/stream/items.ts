// What writers take: any sequence of items, at hand or still arriving.

/** What can be gone through one by one, at once or as it arrives. */
export type Items<T> = Iterable<T> | AsyncIterable<T>;
