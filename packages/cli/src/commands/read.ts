// `rapport read`: one page to its record, for a person or as JSON.

import { basename } from 'node:path';
import type { Article, CodedRecord, Document } from '@rapport/record';
import { RapportError } from '@rapport/record';
import type { Collaborators, PageInput } from '../collaborators.ts';
import { openInput, readWhole } from '../io/input.ts';
import { Output } from '../io/output.ts';
import { renderRecord } from '../print/render-record.ts';
import { lineWidth, type Streams, wantsColour } from '../streams.ts';

export interface ReadOptions {
  readonly json: boolean;
  readonly language?: string;
}

/** Returns the exit code. */
export async function read(
  source: string,
  options: ReadOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const page = await openPage(source, streams, collaborators);
  // The models load here while the page is read in its worker.
  const [article, coder] = await Promise.all([
    extractPage(page.input, collaborators),
    collaborators.openCoder({ jobs: 1 }),
  ]);
  const record = await coder.code(toDocument(page.id, article, options.language));
  await coder.close();
  const output = new Output(streams.stdout);
  if (options.json) {
    await output.write(`${JSON.stringify({ ...record, article }, null, 2)}\n`);
    return 0;
  }
  await output.write(await forPerson(article, record, streams, collaborators));
  return 0;
}

interface OpenedPage {
  readonly id: string;
  readonly input: PageInput;
}

async function openPage(source: string, streams: Streams, collaborators: Collaborators): Promise<OpenedPage> {
  if (/^https?:\/\//i.test(source)) {
    const { bytes, finalUrl, contentType } = await collaborators.fetchPage(source);
    return { id: finalUrl, input: { bytes, url: finalUrl, ...(contentType === undefined ? {} : { contentType }) } };
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    const message = `${source} is no address that can be read; expected http:// or https://, or a file`;
    throw new RapportError('E_URL', message, { source });
  }
  const input = await openInput(source, streams);
  return { id: source === '-' ? 'standard-input' : basename(source), input: { bytes: await readWhole(input) } };
}

async function extractPage(input: PageInput, collaborators: Collaborators): Promise<Article> {
  const reader = await collaborators.openReader();
  try {
    return await reader.extract(input);
  } finally {
    await reader.close();
  }
}

function toDocument(id: string, article: Article, language: string | undefined): Document {
  const { url, title, published, publisher, publisher_country, dateline, captions, text } = article;
  return {
    id,
    text,
    title,
    published,
    captions,
    language: language ?? article.language,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}

async function forPerson(
  article: Article,
  record: CodedRecord,
  streams: Streams,
  collaborators: Collaborators,
): Promise<string> {
  return renderRecord(article, record, {
    width: lineWidth(streams.stdout, streams.env),
    colour: wantsColour(streams.stdout, streams.env),
    countries: await collaborators.countryNames(),
  });
}
