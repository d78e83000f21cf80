// What the press of one side carried of one event: the sentences, the quotations, and how it named it.

import type { EventActor, Field, MentionRef, MergedEvent, Quote, QuoteReport, Report } from '@rapport/record';
import { type Coverage, isTelling } from './silence.ts';

/** A sentence of the event, with what it says of it. */
export interface AccountSentence {
  readonly mention_id: string;
  readonly document_key: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
}

/** A quotation that stands with the event in one of the side's documents. */
export interface AccountQuote {
  readonly quote_id: string;
  readonly document_key: string;
  readonly speaker: EventActor;
  readonly kind: Quote['kind'];
  readonly text: string;
}

/** How often a word was used for the event, the most used first. */
export interface Naming<T extends string = string> {
  readonly value: T;
  readonly documents: number;
}

/** One side's account of an event. */
export interface AccountColumn {
  /** ISO 3166 alpha-3 of the press; null for the press of all other countries together. */
  readonly country: string | null;
  /** Documents that carried it, copies of one dispatch counted each: to print a dispatch is to carry it. */
  readonly documents: number;
  /** Documents that carried it, copies counted once. */
  readonly independent: number;
  /** By day of publication. */
  readonly sentences: readonly AccountSentence[];
  readonly quotes: readonly AccountQuote[];
  readonly types: readonly Naming[];
  readonly fields: readonly Naming<Field>[];
  /** What its silence would say; null for other countries' press and where no report is dated. */
  readonly coverage: Coverage | null;
  /** Nothing carried, and more read than that chance would explain. */
  readonly gap: boolean;
}

/** A mention of an event with its report; both are of the same document. */
export interface AccountMention {
  readonly ref: MentionRef;
  readonly report: Report | undefined;
}

/** The quotations of documents, ready to be looked up. */
export type QuotesByDocument = ReadonlyMap<string, readonly QuoteReport[]>;

/** The column that mentions of one side make. */
export function columnOf(
  country: string | null,
  mentions: readonly AccountMention[],
  quotes: QuotesByDocument,
  coverage: Coverage | null,
): AccountColumn {
  const sorted = [...mentions].sort(byDay);
  const sources = sorted.map(({ ref, report }) => report?.document.source ?? ref.document_key);
  return {
    country,
    documents: documentsOf(sorted),
    independent: new Set(sources).size,
    sentences: sorted.map(({ ref }) => sentenceOf(ref)),
    quotes: quotesBeside(sorted, quotes),
    types: namings(sorted, ({ mention }) => mention.event.join('+')),
    fields: namings(sorted, ({ mention }) => mention.field),
    coverage,
    gap: sorted.length === 0 && coverage !== null && isTelling(coverage),
  };
}

/** Whose press a mention stands in: a side's, another country's, or nobody knows whose. */
export function pressOf(ref: MentionRef, sides: readonly [string, string]): 'first' | 'second' | 'third' | 'unplaced' {
  const country = ref.publisher_country;
  if (country === undefined) return 'unplaced';
  return country === sides[0] ? 'first' : country === sides[1] ? 'second' : 'third';
}

export function documentsOf(mentions: readonly AccountMention[]): number {
  return new Set(mentions.map(({ ref }) => ref.document_key)).size;
}

/** The mentions of an event with their reports. */
export function mentionsOf(event: MergedEvent, reports: ReadonlyMap<string, Report>): AccountMention[] {
  return event.mentions.map((ref) => ({ ref, report: reports.get(`${ref.document_key} ${ref.mention_id}`) }));
}

function byDay(a: AccountMention, b: AccountMention): number {
  const [x, y] = [a, b].map(({ ref }) => `${ref.published ?? '9'} ${ref.document_key} ${ref.mention_id}`);
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

function sentenceOf(ref: MentionRef): AccountSentence {
  const { mention_id, document_key, url, title, publisher, publisher_country, language, published, text } = ref;
  return {
    mention_id,
    document_key,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    language,
    published,
    text,
  };
}

/** Quotations that name the event or stand in one of its sentences. */
function quotesBeside(mentions: readonly AccountMention[], quotes: QuotesByDocument): AccountQuote[] {
  const found = new Map<string, AccountQuote>();
  for (const { ref } of mentions) {
    for (const { quote, document } of quotes.get(ref.document_key) ?? []) {
      const inSentence =
        quote.text_info.sequence === ref.text_info.sequence && quote.text_info.caption === ref.text_info.caption;
      if (quote.event_id !== ref.mention_id && !inSentence) continue;
      const { code, sector, identifier_text, identifier_id, office } = quote.speaker;
      const person = {
        ...(identifier_id === undefined ? {} : { identifier_id }),
        ...(office === undefined ? {} : { office }),
      };
      found.set(quote.id, {
        quote_id: quote.id,
        document_key: document.key,
        speaker: { code, sector, identifier_text, ...person },
        kind: quote.kind,
        text: quote.text,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.quote_id < b.quote_id ? -1 : 1));
}

/** Values with the number of documents that use them. */
export function namings<T extends string>(
  mentions: readonly AccountMention[],
  read: (report: Report) => T | undefined,
): Naming<T>[] {
  const documents = new Map<T, Set<string>>();
  for (const { ref, report } of mentions) {
    const value = report === undefined ? undefined : read(report);
    if (value === undefined) continue;
    const keys = documents.get(value) ?? new Set();
    documents.set(value, keys.add(ref.document_key));
  }
  return [...documents]
    .map(([value, keys]) => ({ value, documents: keys.size }))
    .sort((a, b) => b.documents - a.documents || (a.value < b.value ? -1 : 1));
}
