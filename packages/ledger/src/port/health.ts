// How the ledger is: what doctor finds, what it holds.

/** One check of doctor. */
export interface Finding {
  readonly check:
    | 'readable'
    | 'version'
    | 'integrity'
    | 'folding'
    | 'orphans'
    | 'search'
    | 'volume'
    | 'space'
    | 'writer';
  readonly ok: boolean;
  /** What was found. */
  readonly found: string;
  /** What to do about it; empty when all is well. */
  readonly remedy: string;
}

/** What a ledger holds, counted. */
export interface LedgerStats {
  readonly schema_version: number;
  readonly documents: number;
  readonly superseded_documents: number;
  readonly mentions: number;
  readonly events: number;
  readonly quotes: number;
  readonly pledges: number;
  readonly attitudes: number;
  readonly corrections: number;
  readonly foreign_mentions: number;
  readonly dirty_places: number;
  readonly bytes: number;
  /** Documents by language, and by coder version. */
  readonly languages: Readonly<Record<string, number>>;
  readonly coders: Readonly<Record<string, number>>;
  /** ISO dates of the first and last publication. */
  readonly first_published: string | null;
  readonly last_published: string | null;
}
