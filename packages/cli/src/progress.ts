// A bar on standard error for long work, on a terminal only.

import type { Streams } from './streams.ts';

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 1500;
const MEGABYTE = 1024 * 1024;

export interface Progress {
  /** `taken` bytes of the input have been read and so many more documents are done, one unless said. */
  advance(taken: number, documents?: number): void;
  stop(): void;
}

const SILENT: Progress = { advance: () => {}, stop: () => {} };

/** Progress over an input of `size` bytes (unknown for a pipe). */
export async function openProgress(streams: Streams, size: number | undefined): Promise<Progress> {
  if (streams.stderr.isTTY !== true) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const known = size !== undefined && size > 0;
  const format = known
    ? '{bar} {percentage}% · {documents} documents · {eta_formatted} left'
    : '{documents} documents · {value} MB · {duration_formatted}';
  const bar = new cliProgress.SingleBar({
    format,
    stream: streams.stderr as unknown as NodeJS.WritableStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  let documents = 0;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    bar.start(known ? toMegabytes(size) : 0, 0, { documents });
  }, PATIENCE_MS);
  timer.unref();
  return {
    advance(taken, done = 1) {
      documents += done;
      if (shown) bar.update(toMegabytes(taken), { documents });
    },
    stop() {
      clearTimeout(timer);
      if (shown) bar.stop();
    },
  };
}

function toMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}
