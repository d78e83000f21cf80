// `rapport parse`: plain text or given sentences to CoNLL-U.

import { RapportError } from '@rapport/record';
import type { Collaborators, SyntaxParser } from '../collaborators.ts';
import { type Input, openInput, readWhole } from '../io/input.ts';
import { Output } from '../io/output.ts';
import type { Streams } from '../streams.ts';

export interface ParseOptions {
  readonly conllu: boolean;
  readonly language?: string;
}

/** Sentences handed to the parser at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 200;
const CONLLU_DEFAULT_LANGUAGE = 'en';

/** Returns the exit code. */
export async function parse(
  file: string | undefined,
  options: ParseOptions,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const input = await openInput(file, streams);
  const output = new Output(streams.stdout);
  if (options.conllu) {
    const parser = await collaborators.openParser(options.language ?? CONLLU_DEFAULT_LANGUAGE);
    await parseSentences(input, parser, output);
    return 0;
  }
  const text = await collaborators.decodeText(await readWhole(input));
  if (text.trim() === '') {
    throw new RapportError('E_INPUT', 'the input holds no text; expected sentences', { source: input.name });
  }
  const language = options.language ?? (await collaborators.detectLanguage(text));
  const parser = await collaborators.openParser(language);
  await output.write(parser.parseText(text));
  return 0;
}

async function parseSentences(input: Input, parser: SyntaxParser, output: Output): Promise<void> {
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await output.write(parser.parseSentences(batch.join('')));
    batch = [];
  };
  for await (const block of readBlocks(input.bytes)) {
    batch.push(block);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}

/** Sentences of a CoNLL-U stream, each with the blank line that ends it. */
async function* readBlocks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of bytes) {
    rest = (rest + decoder.decode(chunk, { stream: true })).replaceAll('\r\n', '\n');
    const blocks = rest.split(/\n{2,}/);
    rest = blocks.pop()!;
    for (const block of blocks) if (block.trim() !== '') yield `${block.trim()}\n\n`;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield `${rest.trim()}\n\n`;
}
