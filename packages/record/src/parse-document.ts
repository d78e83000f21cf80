// A foreign value as a Document, or an error that names the field, what was found and what was expected.

import type { Document } from './article.ts';
import { type ErrorPlace, RapportError } from './errors.ts';
import { DOCUMENT_SCHEMA } from './schema/document-schema.ts';
import { checkAgainst, describeValue } from './schema/json-schema.ts';
import type { Span } from './span.ts';

/** Fields that may be null in the input and are then read as left out; `published` keeps its null. */
const NULLABLE = ['title', 'language', 'url', 'publisher', 'publisher_country', 'dateline', 'captions', 'spans'];

/**
 * Checks one value of the coder's input. Unknown fields are dropped. Throws `E_INPUT` for the first thing wrong.
 *
 * @example parseDocument({ id: 'a', text: 'Korea and China met.', published: '2026-01-06' })
 */
export function parseDocument(value: unknown, place: ErrorPlace = {}): Document {
  const candidate = withoutNulls(value);
  const problem = checkAgainst(DOCUMENT_SCHEMA, candidate)[0];
  if (problem !== undefined) {
    const subject = problem.field === '' ? 'the document' : `field "${problem.field}"`;
    throw new RapportError('E_INPUT', `${subject}: found ${problem.found}, expected ${problem.expected}`, place);
  }
  const document = pick(candidate as Document);
  if (typeof document.published === 'string') assertDay('published', document.published, place);
  if (document.spans !== undefined) {
    const { actor, recipient } = document.spans;
    if (actor === undefined && recipient === undefined) {
      throw new RapportError(
        'E_INPUT',
        'field "spans": found neither actor nor recipient, expected one or both',
        place,
      );
    }
    if (actor !== undefined) assertSpan('spans.actor', actor, document.text, place);
    if (recipient !== undefined) assertSpan('spans.recipient', recipient, document.text, place);
  }
  return document;
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, held]) => held !== null || !NULLABLE.includes(key)));
}

function pick(document: Document): Document {
  const known = Object.keys(DOCUMENT_SCHEMA.properties);
  return Object.fromEntries(Object.entries(document).filter(([key]) => known.includes(key))) as unknown as Document;
}

function assertDay(field: string, moment: string, place: ErrorPlace): void {
  const day = moment.slice(0, 10);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const real = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  if (real !== day) {
    const message = `field "${field}": found ${describeValue(moment)}, expected a day of the calendar as YYYY-MM-DD`;
    throw new RapportError('E_INPUT', message, place);
  }
}

function assertSpan(field: string, [start, end]: Span, text: string, place: ErrorPlace): void {
  if (start < end && end <= text.length) return;
  const message = `field "${field}": found [${start}, ${end}], expected [start, end) with start < end ≤ ${text.length}`;
  throw new RapportError('E_INPUT', `${message}, the length of the text in UTF-16 code units`, place);
}
