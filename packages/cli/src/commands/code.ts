// `rapport code`: JSONL of documents in, JSONL of records out.

import { parseDocument } from '@rapport/record';
import type { Collaborators } from '../collaborators.ts';
import { openInput } from '../io/input.ts';
import { filterJsonl } from '../io/jsonl-filter.ts';
import { Output } from '../io/output.ts';
import { openProgress } from '../progress.ts';
import type { Streams } from '../streams.ts';
import { reportRun } from './report-run.ts';

export interface CodeOptions {
  /** Worker threads; one means none. */
  readonly jobs: number;
}

/** Returns the exit code: 1 when a line could not be answered. */
export async function code(
  file: string | undefined,
  options: CodeOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const input = await openInput(file, streams);
  const coder = await collaborators.openCoder({ jobs: options.jobs });
  const progress = await openProgress(streams, input.size);
  try {
    const run = await filterJsonl({
      bytes: input.bytes,
      output: new Output(streams.stdout),
      parallel: coder.parallel,
      answer: (value, line) => coder.code(parseDocument(value, { line })),
      onLine: () => progress.advance(input.taken()),
    });
    progress.stop();
    return reportRun(run, 'document', streams);
  } finally {
    progress.stop();
    await coder.close();
  }
}
