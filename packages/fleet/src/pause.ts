// Waiting that a signal ends.

/** Waits so many milliseconds, or until the signal comes. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}

/** Pauses that double from the first up to the longest, in milliseconds. */
export function* doubling(first: number, longest: number): Generator<number, never> {
  for (let ms = first; ; ms = Math.min(ms * 2, longest)) yield ms;
}
