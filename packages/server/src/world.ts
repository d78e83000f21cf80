// What the server is given: a ledger to read, a way to write, a coder, a reader of pages, a clock. It opens none itself.

import type { Clock, CoderPort, OverviewName, Overviews } from '@rapport/ingest';
import type { Ledger } from '@rapport/ledger';
import type { Article } from '@rapport/record';

/** Answers questions that read much of the record away from the thread that answers requests. */
export interface OverviewPort {
  /** The answer as JSON. Nobody waits for one that is not urgent: those that are come first. */
  ask<N extends OverviewName>(name: N, request: Overviews[N]['request'], urgent: boolean): Promise<string>;
}

/** A page as it was fetched or given. */
export interface PageGiven {
  readonly bytes?: Uint8Array;
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
  readonly contentType?: string;
}

/** How a server comes by articles: pages fetched, and articles taken out of them. */
export interface PagePort {
  /** Takes the article out of a page, in a worker and within limits. */
  extract(page: PageGiven): Promise<Article>;
  /** Fetches with the address guard and robots.txt: the only way by which the server fetches anything. */
  fetch(url: string): Promise<{ readonly bytes: Uint8Array; readonly finalUrl: string; readonly contentType?: string }>;
}

/** Everything around the server. Whoever gives it closes it, after the server. */
export interface ServerWorld {
  /** A connection for reading; others may write meanwhile. */
  readonly reading: Ledger;
  /** Opens the connection for writing; asked for once, when the first write comes. */
  readonly openWriting: () => Promise<Ledger>;
  readonly overviews: OverviewPort;
  readonly coder: CoderPort;
  readonly pages: PagePort;
  /** Plain names of countries by ISO 3166 alpha-3 code. */
  readonly countries: ReadonlyMap<string, string>;
  /** Languages that can be coded. */
  readonly languages: readonly string[];
  /** Packs that a user laid over the built-in tables, by language, as records name them. */
  readonly userPacks: Readonly<Record<string, readonly string[]>>;
  /** `rapport 0.1.0` */
  readonly program: string;
  readonly now: Clock;
  /** The committed figures of the coder's accuracy (`bench/scores.json`); null where they are not installed. */
  readonly accuracy: unknown;
  /** Folder of the built pages; null where they are not built. */
  readonly webRoot: string | null;
}
