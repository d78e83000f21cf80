// The tables of events as tests read them: from `data/`, without the models package.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Doc } from '../doc/doc.ts';
import { englishFrameGrammar } from '../languages/en/events-grammar.ts';
import { extractFrames } from './extract-frames.ts';
import type { Frame } from './frame.ts';
import { buildLexicon, type LexiconRow } from './lexicon.ts';
import { Reader } from './reader.ts';

/** Rows of every table of a language, by `events/<language>/<name>`. */
export function eventTablesOf(language: string): Readonly<Record<string, readonly LexiconRow[]>> {
  const folder = fileURLToPath(new URL(`../../../../data/events/${language}/`, import.meta.url));
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [`events/${language}/${name.slice(0, -4)}`, rowsOf(readFileSync(folder + name, 'utf8'))]),
  );
}

/** The English ones. */
export const eventTables = eventTablesOf('en');

/** The English lexicon. */
export const lexicon = buildLexicon(eventTables, 'events/en');

/** The English grammar of frames. */
export const grammar = englishFrameGrammar(lexicon);

/** A reader of a hand-made tree; `tags` gives Penn tags by word form, for verbs whose form matters. */
export function readerOf(doc: Doc, tags: Readonly<Record<string, string>> = {}): Reader {
  for (let t = 0; t < doc.length; t++) {
    const tag = tags[doc.form(t)];
    if (tag !== undefined) doc.setTag(t, doc.pos(t), tag);
  }
  return new Reader(doc, extractFrames(doc, grammar), lexicon);
}

/** The frame of the word. */
export function frameOf(reader: Reader, form: string): Frame {
  const frame = reader.frames.find((f) => reader.doc.form(f.predicate) === form);
  if (frame === undefined) throw new Error(`no frame is headed by "${form}"`);
  return frame;
}

function rowsOf(text: string): LexiconRow[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
