// What writers take: any sequence of items, at hand or still arriving.

export type Items<T> = Iterable<T> | AsyncIterable<T>;
