// One function for each kind of item, all of the same shape: format, items, options in; bytes out, as they are made.

import {
  type AttitudeReport,
  type FollowedPledge,
  type MergedEvent,
  type QuoteReport,
  RapportError,
  type Report,
} from '@rapport/record';
import { type CalendarEntry, dueEntry, plannedEntry } from '../calendar/calendar-entry.ts';
import { type CameoSource, sourceOfEvent, sourceOfReport } from '../cameo/cameo-rows.ts';
import { chronologyBlocks } from '../chronology/blocks.ts';
import { markdownPieces } from '../chronology/markdown.ts';
import { textPieces } from '../chronology/plain-text.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportKind, type FormatFacts } from '../export-formats.ts';
import { jsonLdPieces } from '../json-ld/json-ld.ts';
import { encode } from '../stream/encode.ts';
import type { Items } from '../stream/items.ts';
import { jsonlPieces } from '../table/json-rows.ts';
import { withholdEvent, withholdPledge } from '../withhold/withhold-text.ts';
import { type ExportOptions, keepsText } from './export-options.ts';
import { ATTITUDES, EVENTS, type KindFacts, MENTIONS, PLEDGES, QUOTES } from './kinds.ts';
import { writeForeignSchema } from './write-foreign-schema.ts';
import { writeTable } from './write-table.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** Merged events; `ics` takes the planned ones. Throws `E_USAGE` for a format or schema that cannot hold them. */
export function writeEvents(format: ExportFormat, events: Items<MergedEvent>, options: ExportOptions): Bytes {
  checkFormat(format, 'event', options);
  if (format === 'ics') return writeCalendar({ events, pledges: [] }, options);
  if (format === 'jsonld') return encode(jsonLdPieces(kept(events, withholdEvent, options), options.countries));
  return write(format, events, { ...EVENTS, toSource: sourceOfEvent }, options);
}

/** Mentions with their documents. Throws `E_USAGE` for a format or schema that cannot hold them. */
export function writeMentions(format: ExportFormat, reports: Items<Report>, options: ExportOptions): Bytes {
  return write(format, reports, { ...MENTIONS, toSource: sourceOfReport }, options);
}

/** Promises with what followed; `ics` takes those that are still to be kept by a day. Throws `E_USAGE`. */
export function writePledges(format: ExportFormat, pledges: Items<FollowedPledge>, options: ExportOptions): Bytes {
  checkFormat(format, 'pledge', options);
  if (format === 'ics') return writeCalendar({ events: [], pledges }, options);
  return write(format, pledges, PLEDGES, options);
}

/** Quotations with their documents. Throws `E_USAGE`. */
export function writeQuotes(format: ExportFormat, quotes: Items<QuoteReport>, options: ExportOptions): Bytes {
  return write(format, quotes, QUOTES, options);
}

/** Reports of how one public sees another, with their documents. Throws `E_USAGE`. */
export function writeAttitudes(format: ExportFormat, attitudes: Items<AttitudeReport>, options: ExportOptions): Bytes {
  return write(format, attitudes, ATTITUDES, options);
}

/** Planned events and due promises in one calendar. Items that are neither, or have no day, are left out. */
export async function* writeCalendar(
  items: { readonly events: Items<MergedEvent>; readonly pledges: Items<FollowedPledge> },
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const { icsPieces } = await import('../calendar/ics.ts');
  const title = options.title ?? 'Planned and due';
  yield* encode(icsPieces(calendarEntries(items, options), { title, stamp: options.made.at }));
}

type Writable<Item, Line> = KindFacts<Item, Line> & { readonly toSource?: (item: Item) => CameoSource };

function write<Item, Line>(
  format: ExportFormat,
  items: Items<Item>,
  facts: Writable<Item, Line>,
  options: ExportOptions,
): Bytes {
  checkFormat(format, facts.kind, options);
  const schema = options.schema ?? 'plover';
  const { toSource } = facts;
  if (schema === 'plover' || toSource === undefined || (format !== 'jsonl' && !isTable(format))) {
    return writeOwn(format, items, facts, options);
  }
  return writeForeignSchema(format, schema, mapped(items, toSource), options);
}

function checkFormat(format: ExportFormat, kind: ExportKind, { schema = 'plover' }: ExportOptions): void {
  const { kinds, tables }: FormatFacts = EXPORT_FORMATS[format];
  if (!kinds.includes(kind)) {
    const others = Object.entries<FormatFacts>(EXPORT_FORMATS).filter(([, other]) => other.kinds.includes(kind));
    const names = others.map(([name]) => name).join(', ');
    throw new RapportError('E_USAGE', `${format} cannot hold a ${kind}; expected one of ${names}`);
  }
  if (schema === 'plover' || (tables && (kind === 'event' || kind === 'mention'))) return;
  const found = `the schema ${schema} in ${format} for a ${kind}`;
  throw new RapportError('E_USAGE', `found ${found}; expected events or mentions as jsonl, csv, tsv or parquet`);
}

function writeOwn<Item, Line>(
  format: ExportFormat,
  items: Items<Item>,
  facts: KindFacts<Item, Line>,
  options: ExportOptions,
): Bytes {
  const toLine = (item: Item): Line => facts.toLine(item, keepsText(options));
  if (format === 'jsonl') return encode(jsonlPieces(items, toLine));
  if (isTable(format)) return writeTable(format, mapped(items, toLine), facts.columns, options);
  return writeChronology(format, items, facts, options);
}

async function* writeChronology<Item, Line>(
  format: ExportFormat,
  items: Items<Item>,
  facts: KindFacts<Item, Line>,
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const { countries, made, title = facts.title } = options;
  const entries = mapped(kept(items, facts.withhold, options), (item) => facts.toEntry(item, countries));
  const blocks = chronologyBlocks(entries, { title, countries, made });
  if (format === 'md') yield* encode(markdownPieces(blocks));
  else if (format === 'text') yield* encode(textPieces(blocks));
  else {
    const { docxBytes } = await import('../chronology/docx.ts');
    yield* docxBytes(blocks, { title, creator: made.by });
  }
}

async function* calendarEntries(
  { events, pledges }: { readonly events: Items<MergedEvent>; readonly pledges: Items<FollowedPledge> },
  options: ExportOptions,
): AsyncGenerator<CalendarEntry> {
  for await (const event of kept(events, withholdEvent, options)) {
    const entry = plannedEntry(event, options.countries);
    if (entry === null) options.onLeftOut?.(event.id, 'not planned for a day that is known');
    else yield entry;
  }
  for await (const pledge of kept(pledges, withholdPledge, options)) {
    const entry = dueEntry(pledge, options.countries);
    if (entry === null) options.onLeftOut?.(pledge.id, 'not waiting for a day that is known');
    else yield entry;
  }
}

/** The items as they are, or without the articles' words. */
function kept<Item>(items: Items<Item>, withhold: (item: Item) => Item, options: ExportOptions): Items<Item> {
  return keepsText(options) ? items : mapped(items, withhold);
}

async function* mapped<A, B>(items: Items<A>, to: (item: A) => B): AsyncGenerator<B> {
  for await (const item of items) yield to(item);
}

function isTable(format: ExportFormat): format is 'csv' | 'tsv' | 'parquet' {
  return format === 'csv' || format === 'tsv' || format === 'parquet';
}
