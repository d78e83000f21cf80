// What `add` is given, as a stream of documents: addresses, pages in files, folders of pages, JSONL of Document.

import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readLines } from '@rapport/exchange';
import type { Incoming } from '@rapport/ingest';
import { parseDocument, RapportError, toDocument, toRapportError } from '@rapport/record';
import type { Collaborators, PageReader } from '../collaborators.ts';
import type { Streams } from '../streams.ts';
import { type Input, openInput, readWhole } from './input.ts';
import { parseJsonLine } from './json-line.ts';
import { isWebAddress } from './page-document.ts';

/** Endings of the files that are read out of a folder; a file named itself is read whatever its ending. */
const PAGE_ENDINGS = /\.(?:html?|xhtml|txt)(?:\.gz)?$/i;
const LINES_ENDINGS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const HEAD_BYTES = 4096;

/** A source as far as it is known before it is read. */
export interface PlannedSource {
  readonly name: string;
  readonly kind: 'address' | 'file' | 'lines' | 'standard input';
  /** Bytes on disk, for progress. */
  readonly size?: number;
}

/**
 * The files and addresses behind the sources, folders opened up in order of name.
 * Errors: `E_NOT_FOUND`, `E_URL`, `E_INPUT`; `E_USAGE` for a folder without a page.
 */
export async function planSources(sources: readonly string[]): Promise<PlannedSource[]> {
  const planned: PlannedSource[] = [];
  for (const source of sources) planned.push(...(await planOne(source)));
  return planned;
}

async function planOne(source: string): Promise<PlannedSource[]> {
  if (source === '-') return [{ name: source, kind: 'standard input' }];
  if (isWebAddress(source)) return [{ name: source, kind: 'address' }];
  const facts = await stat(source).catch(() => {
    throw new RapportError('E_NOT_FOUND', `there is no file or folder ${source}. Check the spelling`, { source });
  });
  if (!facts.isDirectory()) {
    const kind = LINES_ENDINGS.test(source) || (await beginsAsJson(source)) ? 'lines' : 'file';
    return [{ name: source, kind, size: facts.size }];
  }
  const inside = await planFolder(source);
  if (inside.length > 0) return inside;
  const message = `the folder ${source} holds no page (.html, .txt) and no documents (.jsonl)`;
  throw new RapportError('E_INPUT', message, { source });
}

async function planFolder(folder: string): Promise<PlannedSource[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const planned: PlannedSource[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) planned.push(...(await planFolder(name)));
    else if (LINES_ENDINGS.test(name)) planned.push({ name, kind: 'lines', size: (await stat(name)).size });
    else if (PAGE_ENDINGS.test(name)) planned.push({ name, kind: 'file', size: (await stat(name)).size });
  }
  return planned;
}

async function beginsAsJson(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return isJson(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

function isJson(head: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"/.test(Buffer.from(head).toString('utf8'));
}

/** Reads planned sources one after the other. */
export class SourceReader {
  readonly #streams: Streams;
  readonly #collaborators: Collaborators;
  readonly #language: string | undefined;
  #pages: PageReader | null = null;
  #done = 0;
  #current: Input | null = null;

  constructor(streams: Streams, collaborators: Collaborators, language: string | undefined) {
    this.#streams = streams;
    this.#collaborators = collaborators;
    this.#language = language;
  }

  /** Bytes of the files read so far, before unpacking. */
  taken(): number {
    return this.#done + (this.#current?.taken() ?? 0);
  }

  /** All documents; what can't be read stands as an error in its place. */
  async *documents(planned: readonly PlannedSource[]): AsyncGenerator<Incoming> {
    for (const source of planned) {
      try {
        yield* this.#read(source);
      } catch (thrown) {
        yield { error: toRapportError(thrown).at({ source: source.name }) };
      }
      this.#done += this.#current?.taken() ?? 0;
      this.#current = null;
    }
  }

  async close(): Promise<void> {
    await this.#pages?.close();
  }

  async *#read(source: PlannedSource): AsyncGenerator<Incoming> {
    if (source.kind === 'address') {
      const { bytes, finalUrl, contentType } = await this.#collaborators.fetchPage(source.name);
      const typed = contentType === undefined ? {} : { contentType };
      yield await this.#page(finalUrl, source.name, { bytes, url: finalUrl, ...typed });
      return;
    }
    this.#current = await openInput(source.name, this.#streams);
    if (source.kind === 'lines') yield* this.#lines(this.#current.bytes, source.name);
    else if (source.kind === 'file') yield await this.#file(this.#current, source.name);
    else yield* this.#standardInput(this.#current);
  }

  /** Lines of JSON, or one page. */
  async *#standardInput(input: Input): AsyncGenerator<Incoming> {
    const chunks = input.bytes[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true) throw new RapportError('E_INPUT', 'standard input is empty', { source: input.name });
    const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => chunks };
    const whole = prepend(first.value, rest);
    if (isJson(first.value)) yield* this.#lines(whole, input.name);
    else yield await this.#file({ ...input, bytes: whole }, input.name);
  }

  async #file(input: Input, name: string): Promise<Incoming> {
    return this.#page(basename(name), name, { bytes: await readWhole(input) });
  }

  async #page(id: string, source: string, page: Parameters<PageReader['extract']>[0]): Promise<Incoming> {
    this.#pages ??= await this.#collaborators.openReader();
    const article = await this.#pages.extract(page);
    return { document: toDocument(id, article, this.#language), source };
  }

  async *#lines(bytes: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Incoming> {
    for await (const line of readLines(bytes)) {
      if (line.kind === 'error') yield { error: line.error.at({ source, line: line.number }) };
      else yield this.#line(line.text, source, line.number);
    }
  }

  #line(text: string, source: string, line: number): Incoming {
    try {
      const document = parseDocument(parseJsonLine(text, line), { source, line });
      const language = this.#language === undefined ? {} : { language: this.#language };
      return { document: { ...document, ...language }, source, line };
    } catch (thrown) {
      return { error: toRapportError(thrown).at({ source, line }) };
    }
  }
}

async function* prepend(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}
