// `rapport code`: JSONL of documents, or an archive of pages, in; JSONL of records out.

import { parseDocument, toDocument } from '@rapport/record';
import type { Collaborators } from '../collaborators.ts';
import { openInput } from '../io/input.ts';
import { packFolders } from '../io/pack-folders.ts';
import type { Streams } from '../streams.ts';
import { refuseZip, runArchive } from './run-archive.ts';
import { runFilter } from './run-filter.ts';

export interface CodeOptions {
  /** Worker threads; one means none, but for the pages of an archive. */
  readonly jobs: number;
  /** Folders of packs. */
  readonly pack?: readonly string[];
}

/** Returns the exit code: 1 when a line could not be answered. */
export async function code(
  file: string | undefined,
  { jobs, pack }: CodeOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const input = await openInput(file, streams);
  const options = { jobs, packs: packFolders(pack, streams.env) };
  const kind = await input.kind();
  if (kind === 'zip') refuseZip(input);
  if (kind === 'warc') {
    return runArchive(
      {
        input,
        open: () => collaborators.openReadingCoder(options),
        answer: async (coder, { page, id }) => coder.code(toDocument(id, await coder.extract(page))),
      },
      streams,
    );
  }
  return runFilter(
    {
      input,
      unit: 'document',
      open: () => collaborators.openCoder(options),
      answer: (coder, value, line) => coder.code(parseDocument(value, { line })),
    },
    streams,
  );
}
