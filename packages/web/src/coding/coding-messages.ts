// What the page and the thread that codes say to each other.

import type { CodedRecord, Document } from '@rapport/record';

/** A document to be coded, under a number that its answers bear. */
export interface CodingAsked {
  readonly number: number;
  readonly document: Document;
}

/** How much of a language's files has come, in bytes. */
export interface Fetched {
  readonly language: string;
  readonly loaded: number;
  readonly total: number;
}

export type CodingOutcome =
  | { readonly is: 'coded'; readonly record: CodedRecord }
  /** No pack of this browser reads the language; null when the text does not tell it. */
  | { readonly is: 'unread'; readonly language: string | null }
  | { readonly is: 'failed'; readonly message: string };

export type CodingAnswer = { readonly number: number } & (({ readonly is: 'fetching' } & Fetched) | CodingOutcome);
