// `rapport extract`: a page to an Article, or JSONL of pages to JSONL of Articles.

import { gunzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';
import type { Collaborators, PageInput } from '../collaborators.ts';
import { openInput, readWhole, WHOLE_INPUT_LIMIT } from '../io/input.ts';
import { Output } from '../io/output.ts';
import type { Streams } from '../streams.ts';
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
  return options.jsonl
    ? extractLines(file, streams, collaborators)
    : extractOne(file, options.url, streams, collaborators);
}

async function extractOne(
  file: string | undefined,
  url: string | undefined,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const input = await openInput(file, streams);
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

function extractLines(file: string | undefined, streams: Streams, collaborators: Collaborators): Promise<number> {
  const open = () => collaborators.openReader();
  return runFilter(
    {
      file,
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

interface PageLine {
  readonly id: string;
  readonly page: PageInput;
}

function parsePageLine(value: unknown, line: number): PageLine {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RapportError('E_INPUT', 'the line is no object; expected {"id", "url"?, "html"}', { line });
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const held = fields[name];
    if (held === undefined || held === null) return undefined;
    if (typeof held === 'string') return held;
    throw new RapportError('E_INPUT', `field "${name}": found ${JSON.stringify(held)}, expected a text`, { line });
  };
  const id = text('id');
  const html = text('html');
  const packed = text('html_gz_base64');
  const url = text('url');
  if (id === undefined) throw new RapportError('E_INPUT', 'field "id": found nothing, expected a text', { line });
  if ((html === undefined) === (packed === undefined)) {
    throw new RapportError('E_INPUT', 'expected either "html" or "html_gz_base64" in the line', { line });
  }
  const content: PageInput = packed === undefined ? { html: html! } : { bytes: unpack(packed, line) };
  return { id, page: { ...content, ...(url === undefined ? {} : { url }) } };
}

function unpack(base64: string, line: number): Uint8Array {
  try {
    return gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: WHOLE_INPUT_LIMIT });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const place = { line, cause };
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const limit = `${WHOLE_INPUT_LIMIT / 1024 / 1024} MB`;
      throw new RapportError('E_TOO_LARGE', `"html_gz_base64" unpacks to more than ${limit}; expected one page`, place);
    }
    if (code === 'Z_BUF_ERROR') {
      throw new RapportError('E_TRUNCATED', '"html_gz_base64" ends before its end; expected whole gzip data', place);
    }
    throw new RapportError('E_INPUT', `"html_gz_base64" is no gzip data in base64 (${message})`, place);
  }
}
