// What the server answers, in its own names: the shapes of the record, and the few that only the API has.

import type { PairFigures } from '@rapport/ingest';
import type {
  ArticleHit,
  EventHit,
  LedgerStats,
  Page,
  PartyHit,
  PartyRecord,
  RecordedCorrection,
  StoredArticle,
  StoredMention,
} from '@rapport/ledger';
import type { MergedEvent, QuoteReport } from '@rapport/record';

export interface PairSummary extends PairFigures {
  /** The state in plain sentences, what matters most between double asterisks. */
  readonly sentence_marked: string;
}

export interface EventDetail {
  readonly event: MergedEvent;
  readonly mentions: readonly StoredMention[];
  readonly corrections: readonly RecordedCorrection[];
}

export interface ArticleDetail extends StoredArticle {
  /** Event of each mention that was folded into one. */
  readonly events: Readonly<Record<string, string>>;
  readonly corrections: readonly RecordedCorrection[];
}

export interface PartyDetail {
  readonly party: PartyRecord;
  readonly events: Page<MergedEvent>;
  readonly quotes: Page<QuoteReport>;
}

export interface SearchAnswer {
  /** Those of the whole record, the most events first. */
  readonly people: readonly PartyHit[];
  readonly events: Page<EventHit>;
  readonly articles: Page<ArticleHit>;
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly stage?: string;
  readonly result?: {
    readonly article: string;
    readonly outcome: string;
    readonly title?: string;
    readonly events: readonly string[];
  };
  readonly error?: { readonly code: string; readonly message: string };
}

export interface ServerStats {
  readonly ledger: LedgerStats;
  readonly program: string;
  readonly languages: readonly string[];
  readonly coder: string;
  /** Version of the data tables by language. */
  readonly packs: Readonly<Record<string, string>>;
  /** Packs of whoever runs the server, by language. */
  readonly user_packs: Readonly<Record<string, readonly string[]>>;
}

/** A feed that is followed, in the names of the ledger. Times are ISO times. */
export interface FeedRow {
  readonly url: string;
  readonly title: string | null;
  readonly state: 'active' | 'gone' | 'moved';
  /** Null before the first fetch. */
  readonly last_fetch_at: string | null;
  /** Null when the last fetch went well. */
  readonly last_error: string | null;
  readonly next_due: string;
  /** Pages named so far. */
  readonly items: number;
}

export interface Session {
  /** Whether this server asks who somebody is. */
  readonly accounts: boolean;
  readonly name: string | null;
  readonly role: 'reader' | 'editor' | 'admin' | null;
  readonly csrf: string | null;
  readonly public_reading: boolean;
  /** Whether replies may be written. */
  readonly replies: boolean;
}

export interface Reply {
  readonly id: string;
  readonly subject: { readonly kind: 'event' | 'article'; readonly id: string };
  readonly name: string;
  /** Cleaned by the server. */
  readonly body: string;
  readonly written_at: string;
}

export interface UserRow {
  readonly name: string;
  readonly role: 'reader' | 'editor' | 'admin';
}

export interface TokenRow extends UserRow {
  readonly id: string;
}
