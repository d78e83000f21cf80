// What the reader makes of a page, and what the coder takes in.

import type { Span } from './span.ts';

/** The line that opens an agency dispatch: `SEOUL, Jan. 6 (Korea Bizwire) —`. */
export interface Dateline {
  readonly place: string;
  /** ISO date, when the dateline names a day and the year can be told. */
  readonly date?: string;
  readonly agency?: string;
}

/** A picture's caption, with the credit taken off its end. */
export interface Caption {
  readonly text: string;
  readonly credit?: string;
}

/** A page read: its text apart from everything around it. Absent facts are absent or null, never guessed. */
export interface Article {
  readonly url?: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly publisher?: string;
  /** ISO 3166 alpha-3 of the country the publisher writes from. */
  readonly publisher_country?: string;
  /** ISO date or time; null when the page does not say. */
  readonly published: string | null;
  readonly modified?: string;
  readonly dateline?: Dateline;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly Caption[];
  /** The paragraphs joined by a blank line. */
  readonly text: string;
}

/** One line of the coder's input. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO date or time of publication. */
  readonly published?: string | null;
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly dateline?: Dateline;
  readonly captions?: readonly Caption[];
  /** Actor and recipient given by the caller: asks for the relation between the two, or of the one to anyone. */
  readonly spans?: { readonly actor?: Span; readonly recipient?: Span };
}
