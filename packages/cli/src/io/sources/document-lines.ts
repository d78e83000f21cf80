// Lines of JSON as documents, or as pages.

import { readLines } from '@rapport/exchange';
import { parseDocument, toRapportError } from '@rapport/record';
import { parseJsonLine } from '../json-line.ts';
import { isPageLine, parsePageLine } from '../page-line.ts';
import type { Draft } from './draft.ts';

/** A draft for each line; a bad one is an error in its place. `language` overrules what a document says. */
export async function* lineDrafts(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  language: string | undefined,
): AsyncGenerator<Draft> {
  for await (const line of readLines(bytes)) {
    if (line.kind === 'error') yield { error: line.error.at({ source, line: line.number }) };
    else yield lineDraft(line.text, source, line.number, language);
  }
}

function lineDraft(text: string, source: string, line: number, language: string | undefined): Draft {
  try {
    const value = parseJsonLine(text, line);
    if (isPageLine(value)) return { ...parsePageLine(value, line), source: `${source}:${line}` };
    const document = parseDocument(value, { source, line });
    return { document: language === undefined ? document : { ...document, language }, source, line };
  } catch (thrown) {
    return { error: toRapportError(thrown).at({ source, line }) };
  }
}
