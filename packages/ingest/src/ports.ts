// What the use cases ask of the world: a coder, and a clock.

import type { CodedRecord, Document } from '@rapport/record';

/** Codes documents, several at a time where it has workers. */
export interface CoderPort {
  /** How many documents are worth having under way at once. */
  readonly parallel: number;
  /** Printed in its records. */
  readonly version: string;
  /** Version of the data tables that its pack for this language uses; empty when no pack reads it. */
  packOf(language: string): string;
  /** Rejects with a RapportError when the document can't be coded. */
  code(document: Document): Promise<CodedRecord>;
}

/** The time at which something comes to be known, as an ISO time. */
export type Clock = () => string;
