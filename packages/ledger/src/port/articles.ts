// What goes into the ledger: documents with what the coder made of them, and what comes back of them.

import { type CodedRecord, contentId, type Document, type DocumentFacts } from '@rapport/record';
import type { Place } from './opening.ts';

/** A document to be kept, with its record and where it came from. */
export interface NewArticle {
  readonly document: Document;
  readonly record: CodedRecord;
  /** Version of the data tables that the coder used. */
  readonly pack: string;
  /** Where the text comes from and under which terms it is kept, in words for people. */
  readonly licence?: string;
  /** Signature for comparing texts, in the caller's own notation. */
  readonly signature?: string;
  /** Buckets of that signature: texts that share one are worth comparing. */
  readonly bands?: readonly string[];
  /** Key of the first document of the group of wire copies; the document's own key unless said. */
  readonly source?: string;
}

/**
 * The key of a document, made of its address (or, without one, its id) and its text: the same document gives the same
 * key in every run; a changed text at the same address gives another.
 */
export function documentKey(document: Pick<Document, 'id' | 'url' | 'text'>): string {
  return contentId('doc', [document.url ?? document.id, document.text]);
}

/** What became of one article of a batch: `revised` replaces an older text at the same address. */
export type Outcome = 'added' | 'revised' | 'known' | 'forgotten';

/** What became of the articles of a batch. */
export interface AddResult {
  /** One for each article, in the order given. */
  readonly outcomes: readonly Outcome[];
  /** Rows that are new, by kind. */
  readonly mentions: number;
  readonly quotes: number;
  readonly pledges: number;
  readonly attitudes: number;
  /** Places whose mentions changed; they are also remembered as dirty until they are folded. */
  readonly places: readonly Place[];
}

/** A text to be looked for among those kept. */
export interface CopyQuery {
  readonly bands: readonly string[];
  /** ISO date; a text without one is compared with those without one. */
  readonly published: string | null;
}

/** A kept document that shares a band with the one asked about. */
export interface CopyCandidate {
  readonly key: string;
  /** Key of the first document of its group. */
  readonly source: string;
  readonly signature: string;
  readonly published: string | null;
  readonly language: string;
}

/** A new document to be compared with those that are kept. */
export interface FreshText extends CopyQuery {
  readonly key: string;
  readonly signature: string;
}

/** For each query, the kept documents that share a band and lie within so many days of its date. */
export type CopiesNear = (
  queries: readonly CopyQuery[],
  windowDays: number,
) => Promise<readonly (readonly CopyCandidate[])[]>;

/**
 * Says which documents copy which. It is asked within the transaction that adds, so that no other writer comes between
 * its look at what is kept and what it says of it.
 */
export type CopyJudge = (fresh: readonly FreshText[], near: CopiesNear) => Promise<JudgedCopies>;

/** Which documents are copies of which: the source of a document is the first of its copies, or itself. */
export interface JudgedCopies {
  /** Source of each new document, in the order given. */
  readonly sources: readonly string[];
  /** Kept documents that have another source now, by their keys. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A document as it is kept. */
export interface StoredArticle {
  readonly facts: DocumentFacts;
  readonly document: Document;
  /** As the coder made it; corrections stand beside it, not in it. */
  readonly record: CodedRecord;
  readonly pack: string;
  readonly licence?: string;
  /** ISO time at which the ledger took it in. */
  readonly known_from: string;
  /** Key of the newer text at the same address. */
  readonly superseded_by?: string;
}

/** What a newer coder makes of a kept document. */
export interface NewRecord {
  readonly document_key: string;
  readonly record: CodedRecord;
  readonly pack: string;
}

/** What a newer record of a document has changed. */
export interface ReplaceResult {
  /** Mentions that the new record no longer has, that it has with other content, and that it has for the first time. */
  readonly gone: number;
  readonly changed: number;
  readonly fresh: number;
  readonly places: readonly Place[];
}
