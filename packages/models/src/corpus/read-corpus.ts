// Reads the inline markup of `corpus/README.md` and refuses what does not keep to it.

import {
  type Context,
  EVENT_TYPES,
  type EventType,
  EXTENSION_CONTEXTS,
  FIELDS,
  type Field,
  isModeOf,
  NON_STATE_CODES,
  PLOVER_CONTEXTS,
  RapportError,
  type Span,
  STATUSES,
  type Status,
} from '@rapport/record';
import type { CorpusEvent, CorpusSentence, Mark, MarkRole } from './corpus-sentence.ts';

const ROLES: Readonly<Record<string, MarkRole>> = { a: 'actor', r: 'recipient', b: 'party', d: 'date', l: 'place' };
const CONTEXTS = new Set<string>([...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS]);
const BRACKET_LABEL = /^((?:[arbdl]\d?)(?:,[arbdl]\d?)*) /;
const BRACE_LABEL = /^(\d)(?:,(\d))? /;
const EVENT = /^(?:(\d) )?([A-Z]+)(?:\.([a-z-]+))? (\S+?)([>=])(\S+) (\S+) (\S+) (\S+)$/;

/**
 * Sentences of one corpus file.
 * @param name the file's name without ending, for ids and messages
 * @throws RapportError `E_DATA` with the line, for a mark that is not closed, an unknown type, mode, code, context …
 */
export function readCorpus(name: string, content: string): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  content.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    sentences.push(readLine(line, `${name}:${index + 1}`, { source: name, line: index + 1 }));
  });
  return sentences;
}

interface Place {
  readonly source: string;
  readonly line: number;
}

function readLine(line: string, id: string, place: Place): CorpusSentence {
  const cut = line.lastIndexOf(' || ');
  if (cut < 0) throw bad('no ` || ` between the sentence and its events', place);
  const { text, marks } = readMarks(line.slice(0, cut), place);
  const codes = line.slice(cut + 4);
  if (codes.startsWith('- ')) {
    if (marks.length > 0) throw bad('a sentence without an event has marks', place);
    return { id, text, marks, events: [], guard: codes.slice(2) };
  }
  const events = codes.split(' ; ').map((code) => readEvent(code, place));
  for (const event of events) {
    if (!marks.some((m) => m.role === 'trigger' && m.event === event.number)) {
      throw bad(`event ${event.number} has no {trigger}`, place);
    }
  }
  const stray = marks.find((m) => !events.some((e) => e.number === m.event));
  if (stray) throw bad(`a mark names event ${stray.event}, which is not described`, place);
  return { id, text, marks, events, guard: null };
}

/** Takes the marks out, keeping the characters each covered. */
function readMarks(marked: string, place: Place): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { close: string; start: number; labels: { role: MarkRole; event: number }[] }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]!;
    if (c === '[' || c === '{') {
      const { labels, length } = readLabels(marked.slice(i + 1), c, place);
      open.push({ close: c === '[' ? ']' : '}', start: text.length, labels });
      i += length;
    } else if (c === ']' || c === '}') {
      const top = open.pop();
      if (top?.close !== c) throw bad(`\`${c}\` closes nothing`, place);
      const span: Span = [top.start, text.length];
      for (const label of top.labels) marks.push({ ...label, span });
    } else text += c;
  }
  if (open.length > 0) throw bad('a mark is not closed', place);
  return { text, marks };
}

function readLabels(
  rest: string,
  bracket: string,
  place: Place,
): { labels: { role: MarkRole; event: number }[]; length: number } {
  if (bracket === '{') {
    const match = BRACE_LABEL.exec(rest);
    const numbers = match === null ? [1] : [match[1], match[2]].filter((n) => n !== undefined).map(Number);
    return { labels: numbers.map((event) => ({ role: 'trigger', event })), length: match?.[0].length ?? 0 };
  }
  const match = BRACKET_LABEL.exec(rest);
  if (match === null) throw bad(`\`[${rest.slice(0, 12)}\` has no role (a, r, b, d or l)`, place);
  const labels = match[1]!.split(',').map((label) => ({ role: ROLES[label[0]!]!, event: Number(label[1] ?? 1) }));
  return { labels, length: match[0].length };
}

function readEvent(code: string, place: Place): CorpusEvent {
  const match = EVENT.exec(code);
  if (match === null) throw bad(`\`${code}\` is not \`TYPE.mode WHO>WHOM contexts field status\``, place);
  const [, number = '1', typeName, mode, actor, arrow, recipient, contexts, field, status] = match;
  if (!Object.hasOwn(EVENT_TYPES, typeName!)) throw bad(`unknown type ${typeName}`, place);
  const type = typeName as EventType;
  if (mode !== undefined && !isModeOf(type, mode)) throw bad(`${mode} is no mode of ${type}`, place);
  if (!FIELDS.some((f) => f === field)) throw bad(`unknown field ${field}`, place);
  if (!STATUSES.some((s) => s === status)) throw bad(`unknown status ${status}`, place);
  return {
    number: Number(number),
    type,
    mode: mode ?? null,
    actor: readCodes(actor!, place),
    recipient: readCodes(recipient!, place),
    reciprocal: arrow === '=',
    contexts: readContexts(contexts!, place),
    field: field as Field,
    status: status as Status,
  };
}

function readCodes(cell: string, place: Place): string[] {
  if (cell === '-') return [];
  const codes = cell.split('+');
  for (const code of codes) {
    if (!/^[A-Z]{3}$/.test(code) && !NON_STATE_CODES.some((c) => c === code)) throw bad(`bad code ${code}`, place);
  }
  return codes;
}

function readContexts(cell: string, place: Place): Context[] {
  if (cell === '-') return [];
  const contexts = cell.split('+');
  const unknown = contexts.find((c) => !CONTEXTS.has(c));
  if (unknown !== undefined) throw bad(`unknown context ${unknown}`, place);
  return contexts as Context[];
}

function bad(what: string, place: Place): RapportError {
  return new RapportError('E_DATA', `corpus ${place.source}, line ${place.line}: ${what}; see corpus/README.md`, place);
}
