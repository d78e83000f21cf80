// A mention together with what is known of the document it stands in: what alignment and comparison work on.

import type { Attitude, EventMention, Pledge, Quote } from './record.ts';

/** What a reader of the record has to know about a document; its text stays in the ledger. */
export interface DocumentFacts {
  /** Key made of the document's id or address and its text: the same document gives the same key. */
  readonly key: string;
  /** The id that the caller gave. */
  readonly document_id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 3166 alpha-3. */
  readonly publisher_country?: string;
  readonly language: string;
  /** ISO date; null when the document does not say. */
  readonly published: string | null;
  /** Key of the first document of the group of wire copies it belongs to; its own key when it copies nothing. */
  readonly source: string;
}

/** One sentence's report of an event, with its document. */
export interface Report {
  readonly mention: EventMention;
  readonly document: DocumentFacts;
}

/** One document's promise, quotation or attitude, with its document. */
export interface PledgeReport {
  readonly pledge: Pledge;
  readonly document: DocumentFacts;
}

/** A quotation with the document that carries it. */
export interface QuoteReport {
  readonly quote: Quote;
  readonly document: DocumentFacts;
}

/** An attitude with the document that reports it. */
export interface AttitudeReport {
  readonly attitude: Attitude;
  readonly document: DocumentFacts;
}
