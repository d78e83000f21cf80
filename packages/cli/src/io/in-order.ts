// Work on several items at once, with the answers in the order of the items.

/**
 * Answers in order, with at most `parallel` items under way. An answer goes out as soon as it is its turn, also while
 * the source is silent; a slow consumer holds the source back. `work` must not reject.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  parallel: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let arriving: Promise<IteratorResult<T>> | null = iterator.next();
  try {
    while (arriving !== null || underWay.length > 0) {
      const oldest = underWay[0];
      if (oldest !== undefined && (await answerComesFirst(oldest, underWay.length < parallel ? arriving : null))) {
        void underWay.shift();
        yield await oldest;
        continue;
      }
      const item: IteratorResult<T> = await arriving!;
      if (item.done === true) arriving = null;
      else {
        underWay.push(work(item.value));
        arriving = iterator.next();
      }
    }
  } finally {
    // Not awaited: a source that waits for input would hold the end of the run back.
    void arriving?.catch(ignore);
    void iterator.return?.().catch(ignore);
  }
}

async function answerComesFirst(answer: Promise<unknown>, item: Promise<unknown> | null): Promise<boolean> {
  if (item === null) return true;
  return Promise.race([answer.then(() => true), item.then(() => false)]);
}

function ignore(): void {}
