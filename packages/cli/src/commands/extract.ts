// `rapport extract`: a page to an Article; JSONL of pages, or an archive of pages, to JSONL of Articles.

import type { Collaborators } from '../collaborators.ts';
import { type Input, openInput, readWhole } from '../io/input.ts';
import { Output } from '../io/output.ts';
import { parsePageLine } from '../io/page-line.ts';
import type { Streams } from '../streams.ts';
import { refuseZip, runArchive } from './run-archive.ts';
import { runFilter } from './run-filter.ts';

export interface ExtractOptions {
  readonly jsonl: boolean;
  /** Address the page came from. */
  readonly url?: string;
}

/** Returns the exit code. */
export async function extract(
  file: string | undefined,
  options: ExtractOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const input = await openInput(file, streams);
  const kind = await input.kind();
  if (kind === 'zip') refuseZip(input);
  if (kind === 'warc') return extractArchive(input, streams, collaborators);
  return options.jsonl
    ? extractLines(input, streams, collaborators)
    : extractOne(input, options.url, streams, collaborators);
}

function extractArchive(input: Input, streams: Streams, collaborators: Collaborators): Promise<number> {
  return runArchive(
    {
      input,
      open: () => collaborators.openReader(),
      answer: async (reader, { page, id }) => ({ id, ...(await reader.extract(page)) }),
    },
    streams,
  );
}

async function extractOne(
  input: Input,
  url: string | undefined,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const bytes = await readWhole(input);
  const reader = await collaborators.openReader();
  try {
    const article = await reader.extract({ bytes, ...(url === undefined ? {} : { url }) });
    await new Output(streams.stdout).write(`${JSON.stringify(article, null, 2)}\n`);
    return 0;
  } finally {
    await reader.close();
  }
}

function extractLines(input: Input, streams: Streams, collaborators: Collaborators): Promise<number> {
  const open = () => collaborators.openReader();
  return runFilter(
    {
      input,
      unit: 'page',
      open,
      answer: async (reader, value, line) => {
        const { id, page } = parsePageLine(value, line);
        return { id, ...(await reader.extract(page)) };
      },
    },
    streams,
  );
}
