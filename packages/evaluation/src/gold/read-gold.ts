// Rows of a gold file as items; what the rows ask for is told by their fields.

import { RapportError, type Span } from '@rapport/record';
import type { TaskName } from '../card.ts';
import { readDocumentGold } from './document-gold.ts';
import { readEventFacts } from './event-facts.ts';
import type {
  ActorItem,
  DocumentItem,
  EventsItem,
  GoldItem,
  PledgeItem,
  QuoteItem,
  RelationItem,
  RolesItem,
} from './gold-item.ts';
import { type Fields, fieldsOf, listOf, rangesOf, textOf, wordsOf } from './loose-json.ts';
import { readMarked } from './marked-sentence.ts';

/** A row with its place in the file. */
export interface GoldRow {
  readonly line: number;
  readonly fields: Fields;
}

/** A gold set of one task. */
export interface Gold {
  readonly task: TaskName;
  readonly items: readonly GoldItem[];
  /** Rows that hold nothing to measure (a quotation without its sentence, a title to look up). */
  readonly passedOver: number;
}

/** How gold is read. */
export interface GoldOptions {
  /** The language of which gold that has several is read; English unless said. */
  readonly language?: string;
  /** Texts by id, for rows that name theirs by `article_id`. */
  readonly texts?: ReadonlyMap<string, Fields>;
}

interface GoldSource extends GoldOptions {
  readonly source: string;
}

type Reader = (row: GoldRow, id: string, from: GoldSource) => GoldItem | null;

/** How each task's rows are known, the most telling first: a row of roles may carry events as well. */
const TASK_READERS: readonly { task: TaskName; fits: (fields: Fields) => boolean; read: Reader }[] = [
  { task: 'documents', fits: (f) => 'language_lines' in f, read: readDocument },
  { task: 'actors', fits: (f) => 'actor_text' in f && 'expected' in f, read: readActor },
  { task: 'roles', fits: (f) => 'tokens' in f && 'source_spans' in f, read: readRoles },
  { task: 'pledges', fits: (f) => 'who_country' in f && 'due_iso' in f, read: readPledge },
  { task: 'quotes', fits: (f) => 'quote_text' in f && 'speaker' in f, read: readQuote },
  { task: 'relations', fits: (f) => 'gold_root' in f || ('relation' in f && 'spans' in f), read: readRelation },
  { task: 'events', fits: (f) => Array.isArray(f.events), read: readEvents },
];

/** The language of articles in several, where none is asked for. */
const MAIN_LANGUAGE = 'en';

const FORMS =
  'expected rows with "events"; with "relation" and "spans" (or the columns marked_sentence and gold_root); with ' +
  '"tokens", "source_spans" and "target_spans"; with "actor_text" and "expected"; with "quote_text", "sentence" and ' +
  '"speaker"; with "who_country", "due_iso" and "text" or "article_id"; with "language_lines"; or one PLOVER event a line with "text"';

/**
 * Reads a gold file's rows.
 * @throws RapportError `E_INPUT` with the line for a row that is of no task, or of another task than the first
 */
export function readGold(rows: readonly GoldRow[], source: string, options: GoldOptions = {}): Gold {
  const first = rows[0];
  if (first === undefined) throw new RapportError('E_INPUT', `the gold holds no rows; ${FORMS}`, { source });
  const whole = isEventLine(first.fields) ? eventsBySentence(rows) : rows;
  const reader = TASK_READERS.find(({ fits }) => fits(whole[0]!.fields));
  if (reader === undefined) {
    throw new RapportError('E_INPUT', `the row is of no form that is measured; ${FORMS}`, { source, line: first.line });
  }
  const seen = new Map<string, number>();
  const items = whole.flatMap((row, index) => {
    if (!reader.fits(row.fields)) {
      const message = `the row is not of the form of the rows before it (${reader.task}); keep one form to a file`;
      throw new RapportError('E_INPUT', message, { source, line: row.line });
    }
    const id = idOf(row.fields, index);
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      throw new RapportError('E_INPUT', `the id ${id} already stands on line ${earlier}; give each row its own`, {
        source,
        line: row.line,
      });
    }
    seen.set(id, row.line);
    return reader.read(row, id, { ...options, source }) ?? [];
  });
  return { task: reader.task, items, passedOver: whole.length - items.length };
}

/** A line of PLOVER's JSON: one event with its sentence. */
function isEventLine(fields: Fields): boolean {
  return !Array.isArray(fields.events) && textOf(fields.text) !== null && wordsOf(fields.event).length > 0;
}

/** Events of one sentence as one row: they were coded of it together. */
function eventsBySentence(rows: readonly GoldRow[]): GoldRow[] {
  const sentences = new Map<string, { line: number; fields: Fields; events: Fields[] }>();
  for (const { line, fields } of rows) {
    const text = textOf(fields.text) ?? '';
    const held = sentences.get(text);
    if (held === undefined) sentences.set(text, { line, fields, events: [fields] });
    else held.events.push(fields);
  }
  return [...sentences].map(([text, { line, fields, events }]) => ({
    line,
    fields: { ...fields, id: sentenceId(text), text, events },
  }));
}

/** Sentences of single-event lines are known by their words: the events' own ids differ from coder to coder. */
export function sentenceId(text: string): string {
  return text.trim();
}

/** The row's own id; of tables `uid` or the column without a name; else its number, from 0. */
function idOf(fields: Fields, index: number): string {
  for (const value of [fields.id, fields.uid, fields['']]) {
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value !== '') return value;
  }
  return String(index);
}

function common({ fields }: GoldRow, id: string) {
  const language = textOf(fields.language);
  const day = [fields.published, fields.date].map(textOf).find((text) => /^\d{4}-\d\d-\d\d/.test(text ?? ''));
  return {
    id,
    ...(language === null ? {} : { language }),
    ...(day === undefined || day === null ? {} : { published: day.slice(0, 10) }),
    row: fields,
  };
}

/** A row without its text is passed over, as is one whose article is not among the texts. */
function readPledge(row: GoldRow, id: string, { texts }: GoldSource): PledgeItem | null {
  const { fields } = row;
  const textId = textOf(fields.article_id);
  const article = textId === null ? fields : { ...fields, ...texts?.get(textId) };
  const text = textOf(article.text) ?? textOf(article.retelling);
  if (text === null) return null;
  return {
    ...common({ line: row.line, fields: article }, id),
    ...(textId === null ? {} : { textId }),
    task: 'pledges',
    text,
    by: wordsOf(fields.who_country),
    action: textOf(fields.action) ?? '',
    due: textOf(fields.due_iso),
  };
}

function readDocument(row: GoldRow, id: string, { language = MAIN_LANGUAGE }: GoldSource): DocumentItem | null {
  const document = readDocumentGold(row.fields, language);
  if (document === null) return null;
  return { ...common(row, id), task: 'documents', text: document.lines.join('\n'), language, document };
}

function readEvents(row: GoldRow, id: string): EventsItem {
  const { fields } = row;
  const events = readEventFacts(fields.events);
  const text = textOf(fields.text) ?? '';
  return { ...common(row, id), task: 'events', text, events, accept: listOf(fields.accept).map(readEventFacts) };
}

function readRelation(row: GoldRow, id: string, { source }: GoldSource): RelationItem {
  const { fields } = row;
  const marked = textOf(fields.marked_sentence);
  const type =
    textOf(fields.gold_root) ?? wordsOf(fieldsOf(fields.relation).event ?? fieldsOf(fields.relation).type)[0];
  if (type === undefined) {
    throw new RapportError('E_INPUT', 'the row names no type; expected gold_root, or relation.event', {
      source,
      line: row.line,
    });
  }
  const told = marked === null ? { text: textOf(fields.text) ?? '', spans: givenSpans(fields) } : readMarked(marked);
  return { ...common(row, id), ...told, task: 'relations', type, quad: textOf(fields.gold_penta) };
}

function givenSpans(fields: Fields): NonNullable<RelationItem['spans']> {
  const spans = fieldsOf(fields.spans);
  const [actor] = rangesOf([spans.actor]);
  const [recipient] = rangesOf([spans.recipient]);
  return { ...(actor === undefined ? {} : { actor }), ...(recipient === undefined ? {} : { recipient }) };
}

function readRoles(row: GoldRow, id: string): RolesItem {
  const { fields } = row;
  const tokens = wordsOf(fields.tokens);
  return {
    ...common(row, id),
    task: 'roles',
    text: textOf(fields.text) ?? tokens.join(' '),
    tokens,
    source: rangesOf(fields.source_spans),
    target: rangesOf(fields.target_spans),
    reciprocal: rangesOf(fields.reciprocal_spans),
  };
}

/** Kinds of rows that ask for something other than what a mention stands for. */
const OTHER_KINDS: ReadonlySet<unknown> = new Set(['wiki', 'co_actors']);

function readActor(row: GoldRow, id: string): ActorItem | null {
  const { fields } = row;
  const words = textOf(fields.actor_text);
  if (words === null || OTHER_KINDS.has(fields.kind)) return null;
  const context = textOf(fields.context) ?? '';
  const at = context.indexOf(words);
  const start = Math.max(at, 0);
  const span: Span = [start, start + words.length];
  const expected = fieldsOf(fields.expected);
  const values = (name: string) =>
    name in expected ? { [name]: Array.isArray(expected[name]) ? expected[name] : [expected[name] ?? ''] } : {};
  return {
    ...common(row, id),
    task: 'actors',
    text: at < 0 ? words : context,
    span,
    words,
    expected: { ...values('country'), ...values('code_1'), ...values('code_2') },
    none: expected.none === true,
    needs: textOf(fields.needs) ?? 'text',
    resolvable: fields.resolvable !== false,
  };
}

function readQuote(row: GoldRow, id: string): QuoteItem | null {
  const { fields } = row;
  const [quote, text] = [textOf(fields.quote_text), textOf(fields.sentence) ?? textOf(fields.text)];
  if (quote === null || text === null) return null;
  return {
    ...common(row, id),
    task: 'quotes',
    text,
    quote,
    speaker: textOf(fields.speaker) ?? '',
    country: textOf(fields.speaker_country),
  };
}
