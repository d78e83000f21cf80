// A write that goes on until it is told to end.

/** Begins a write through `write` and keeps it open. */
export function holding(write: (work: () => Promise<void>) => Promise<void>): {
  readonly begun: Promise<void>;
  end(): Promise<void>;
} {
  let release: () => void = () => undefined;
  let done: Promise<void> = Promise.resolve();
  const begun = new Promise<void>((begin) => {
    done = write(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
          begin();
        }),
    );
  });
  return {
    begun,
    end: async () => {
      release();
      await done;
    },
  };
}
