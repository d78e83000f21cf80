// CoNLL-U in and out: sentences as given, their lines kept, so that what was not ours to change comes out as it came in.

import { Doc, NO_HEAD, type SentenceInput } from '@rapport/coder';
import { RapportError, type Span } from '@rapport/record';

const COLUMNS = 10;

/** A syntactic word's ten columns, parsed. `head` is 0 for the root and −1 for an underscore. */
export interface ConlluToken {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** One sentence. */
export interface ConlluSentence {
  /** Its lines as they came: comments, multiword ranges, words, empty nodes. */
  readonly lines: readonly string[];
  readonly tokens: readonly ConlluToken[];
}

/** What to write beside tags and trees. */
export interface ConlluOptions {
  /** Write `StartChar` and `EndChar` (UTF-16 code units of the document's text) into MISC. */
  readonly offsets?: boolean;
  /** The sentences the document was built of: their comments, ranges, empty nodes and MISC are kept. */
  readonly source?: readonly ConlluSentence[];
}

/**
 * Reads CoNLL-U. Sentences without words are left out.
 * @throws RapportError `E_INPUT` with the line number on a line that is neither comment nor ten columns, on word
 * numbers out of order, on an empty form, and on a head that is no number.
 */
export function readConllu(text: string, source = 'CoNLL-U'): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let lines: string[] = [];
  let tokens: ConlluToken[] = [];
  const finish = (): void => {
    if (tokens.length > 0) sentences.push({ lines, tokens });
    lines = [];
    tokens = [];
  };
  text.split('\n').forEach((raw, i) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') {
      finish();
      return;
    }
    lines.push(line);
    if (line.startsWith('#')) return;
    const token = readLine(line, tokens.length + 1, { source, line: i + 1 });
    if (token !== null) tokens.push(token);
  });
  finish();
  return sentences;
}

/**
 * A document of the sentences' forms, a space between words and a line for each sentence; only forms are taken.
 * `normalize` gives the spelling that the language's model reads, as long as what it is given.
 */
export function docFromConllu(
  sentences: readonly ConlluSentence[],
  normalize: (text: string) => string = (text) => text,
): Doc {
  const parts: string[] = [];
  const inputs: SentenceInput[] = [];
  let at = 0;
  sentences.forEach((sentence, paragraph) => {
    const tokens: Span[] = [];
    sentence.tokens.forEach((token, i) => {
      const end = at + token.form.length;
      tokens.push([at, end]);
      const gap = i + 1 < sentence.tokens.length ? ' ' : '\n';
      parts.push(token.form, gap);
      at = end + 1;
    });
    inputs.push({ tokens, paragraph });
  });
  const text = parts.join('');
  return new Doc(text, inputs, undefined, normalize(text));
}

/** Writes an annotated document as CoNLL-U. */
export function writeConllu(doc: Doc, options: ConlluOptions = {}): string {
  const out: string[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const source = options.source?.[s];
    if (source !== undefined) writeFromSource(doc, s, source, out);
    else writePlain(doc, s, options.offsets === true, out);
    out.push('');
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

interface Place {
  readonly source: string;
  readonly line: number;
}

function readLine(line: string, expectedId: number, place: Place): ConlluToken | null {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) {
    throw new RapportError(
      'E_INPUT',
      `found ${columns.length} tab-separated columns, expected ${COLUMNS}; give CoNLL-U`,
      place,
    );
  }
  const id = columns[0]!;
  if (/^\d+[-.]\d+$/.test(id)) return null;
  if (id !== String(expectedId)) {
    throw new RapportError('E_INPUT', `found word number "${id}", expected ${expectedId}; number words from 1`, place);
  }
  const form = columns[1]!;
  if (form === '') throw new RapportError('E_INPUT', 'found an empty FORM, expected the word itself', place);
  const head = columns[6] === '_' || columns[6] === '' ? -1 : Number(columns[6]);
  if (!Number.isInteger(head)) {
    throw new RapportError('E_INPUT', `found HEAD "${columns[6]}", expected a word number or "_"`, place);
  }
  return {
    id: expectedId,
    form,
    lemma: columns[2]!,
    upos: columns[3]!,
    xpos: columns[4]!,
    head,
    deprel: columns[7]!,
    misc: columns[9]!,
  };
}

function writePlain(doc: Doc, sentence: number, offsets: boolean, out: string[]): void {
  const [from, to] = doc.sentenceSpan(sentence);
  out.push(`# sent_id = ${sentence + 1}`, `# text = ${doc.text.slice(from, to).replace(/\s+/g, ' ')}`);
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    const misc: string[] = [];
    if (t + 1 < doc.length && doc.starts[t + 1] === doc.ends[t]) misc.push('SpaceAfter=No');
    if (offsets) misc.push(`StartChar=${doc.starts[t]}`, `EndChar=${doc.ends[t]}`);
    out.push(wordLine(doc, sentence, t, misc.join('|') || '_'));
  }
}

function writeFromSource(doc: Doc, sentence: number, source: ConlluSentence, out: string[]): void {
  let t = doc.bounds[sentence]!;
  for (const line of source.lines) {
    if (/^\d+\t/.test(line)) {
      out.push(wordLine(doc, sentence, t, source.tokens[t - doc.bounds[sentence]!]?.misc ?? '_'));
      t++;
    } else {
      out.push(line);
    }
  }
}

function wordLine(doc: Doc, sentence: number, t: number, misc: string): string {
  const first = doc.bounds[sentence]!;
  const head = doc.head(t) === NO_HEAD ? 0 : doc.head(t) - first + 1;
  const columns = [t - first + 1, doc.written(t), doc.lemma(t), doc.pos(t), doc.tag(t) || '_', '_', head];
  return [...columns, doc.deprel(t) || (head === 0 ? 'root' : 'dep'), '_', misc].join('\t');
}
