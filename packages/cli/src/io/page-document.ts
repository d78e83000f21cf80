// A page from an address, a file or standard input, and its article.

import { basename } from 'node:path';
import { type Article, RapportError } from '@rapport/record';
import type { Collaborators, PageInput } from '../collaborators.ts';
import type { Streams } from '../streams.ts';
import { openInput, readWhole } from './input.ts';

/** A page with the id of the document it becomes. */
export interface OpenedPage {
  readonly id: string;
  readonly input: PageInput;
}

/** Whether a source is an address that is fetched. Throws `E_URL` for addresses of another kind. */
export function isWebAddress(source: string): boolean {
  if (/^https?:\/\//i.test(source)) return true;
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return false;
  const message = `${source} is no address that can be read; expected http:// or https://, or a file`;
  throw new RapportError('E_URL', message, { source });
}

/** Fetches or reads the page. */
export async function openPage(source: string, streams: Streams, collaborators: Collaborators): Promise<OpenedPage> {
  if (isWebAddress(source)) return fetchPage(source, collaborators);
  const input = await openInput(source, streams);
  const kind = await input.kind();
  if (kind === 'warc' || kind === 'zip') {
    const message = `${input.name} is an archive of pages, expected one page; \`rapport add\` keeps them all`;
    throw new RapportError('E_INPUT', message, { source: input.name });
  }
  return { id: source === '-' ? 'standard-input' : basename(source), input: { bytes: await readWhole(input) } };
}

async function fetchPage(url: string, collaborators: Collaborators): Promise<OpenedPage> {
  const { bytes, finalUrl, contentType } = await collaborators.fetchPage(url);
  return { id: finalUrl, input: { bytes, url: finalUrl, ...(contentType === undefined ? {} : { contentType }) } };
}

/** Takes the article out of one page, in a reader opened for it alone. */
export async function extractPage(input: PageInput, collaborators: Collaborators): Promise<Article> {
  const reader = await collaborators.openReader();
  try {
    return await reader.extract(input);
  } finally {
    await reader.close();
  }
}
