// Rapport's own PLOVER JSONL read back: event lines to merged events, mention lines to reports.

import { checkAgainst, type JsonSchema, type MergedEvent, RapportError, type Report } from '@rapport/record';
import { type Line, readLines } from '../stream/lines.ts';
import type { EventLine } from './event-line.ts';
import { EVENT_LINE_SCHEMA, MENTION_LINE_SCHEMA } from './line-schema.ts';
import type { MentionLine } from './mention-line.ts';

/** What was read from one line, or what is wrong with it; line numbers count from 1. */
export type LineRead<T> =
  | { readonly kind: 'item'; readonly line: number; readonly item: T }
  | { readonly kind: 'error'; readonly line: number; readonly error: RapportError };

/** Merged events of JSONL as `--level event` writes it. Sentences that were withheld come back as empty text. */
export async function* readEventLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineRead<MergedEvent>> {
  for await (const line of readLines(bytes)) yield readLine<EventLine, MergedEvent>(line, EVENT_LINE_SCHEMA, toEvent);
}

/** Reports of JSONL as `--level mention` writes it. Sentences that were withheld come back as empty text. */
export async function* readMentionLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineRead<Report>> {
  for await (const line of readLines(bytes)) yield readLine<MentionLine, Report>(line, MENTION_LINE_SCHEMA, toReport);
}

function readLine<L, T>(line: Line, schema: JsonSchema, toItem: (line: L) => T): LineRead<T> {
  if (line.kind === 'error') return { kind: 'error', line: line.number, error: line.error };
  try {
    return { kind: 'item', line: line.number, item: toItem(parse(line.text, line.number, schema) as L) };
  } catch (error) {
    if (error instanceof RapportError) return { kind: 'error', line: line.number, error };
    throw error;
  }
}

function parse(text: string, line: number, schema: JsonSchema): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = `the line is not JSON: ${(cause as Error).message}. Expected one whole object a line`;
    throw new RapportError('E_JSON', message, { line, cause });
  }
  const [problem] = checkAgainst(schema, value);
  if (problem === undefined) return value;
  const field = problem.field === '' ? 'the line' : `\`${problem.field}\``;
  const message = `${field} is ${problem.found}; expected ${problem.expected}, as \`rapport export\` writes it`;
  throw new RapportError('E_INPUT', message, { line });
}

function toEvent(line: EventLine): MergedEvent {
  const { extensions: _, text_hash: __, text = '', mentions, ...facts } = line;
  const refs = mentions.map(({ text_hash: ___, text: sentence = '', ...ref }) => ({ ...ref, text: sentence }));
  return { ...facts, text, mentions: refs };
}

function toReport(line: MentionLine): Report {
  const { extensions: _, text_hash: __, cite_info, text = '', ...rest } = line;
  const { document_key, document_id, publisher_country, published, source, ...mention } = rest;
  return {
    mention: { ...mention, text },
    document: {
      key: document_key,
      document_id,
      ...(cite_info.url === undefined ? {} : { url: cite_info.url }),
      ...(cite_info.title === undefined ? {} : { title: cite_info.title }),
      ...(cite_info.publication === undefined ? {} : { publisher: cite_info.publication }),
      ...(publisher_country === undefined ? {} : { publisher_country }),
      language: cite_info.language,
      published,
      source,
    },
  };
}
