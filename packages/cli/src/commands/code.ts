// `rapport code`: JSONL of documents in, JSONL of records out.

import { parseDocument } from '@rapport/record';
import type { Collaborators } from '../collaborators.ts';
import { packFolders } from '../io/pack-folders.ts';
import type { Streams } from '../streams.ts';
import { runFilter } from './run-filter.ts';

export interface CodeOptions {
  /** Worker threads; one means none. */
  readonly jobs: number;
  /** Folders of packs. */
  readonly pack?: readonly string[];
}

/** Returns the exit code: 1 when a line could not be answered. */
export function code(
  file: string | undefined,
  { jobs, pack }: CodeOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const open = () => collaborators.openCoder({ jobs, packs: packFolders(pack, streams.env) });
  return runFilter(
    { file, unit: 'document', open, answer: (coder, value, line) => coder.code(parseDocument(value, { line })) },
    streams,
  );
}
