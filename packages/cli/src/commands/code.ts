// `rapport code`: JSONL of documents in, JSONL of records out.

import { parseDocument } from '@rapport/record';
import type { Collaborators } from '../collaborators.ts';
import type { Streams } from '../streams.ts';
import { runFilter } from './run-filter.ts';

export interface CodeOptions {
  /** Worker threads; one means none. */
  readonly jobs: number;
}

/** Returns the exit code: 1 when a line could not be answered. */
export function code(
  file: string | undefined,
  { jobs }: CodeOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const open = () => collaborators.openCoder({ jobs });
  return runFilter(
    { file, unit: 'document', open, answer: (coder, value, line) => coder.code(parseDocument(value, { line })) },
    streams,
  );
}
