// A row of another coder's table: read-only, to compare with Rapport's own record or to fill the years before it.

import type { Context, EventType, QuadCode, RapportError } from '@rapport/record';
import type { SpliceNote } from '../cameo/cameo-to-plover.ts';

/** Coders whose tables can be read. */
export const FOREIGN_CODERS = ['gdelt-1', 'gdelt-2', 'polecat', 'icews'] as const;
/** A coder whose tables can be read. */
export type ForeignCoder = (typeof FOREIGN_CODERS)[number];

/** A party of a row of another coder, with what we read it as. */
export interface ForeignActor {
  /** ISO 3166 alpha-3, one of PLOVER's codes of actors that are no state, or null when it can't be told. */
  readonly code: string | null;
  readonly name?: string;
  /** Sectors or roles in the coder's own words. */
  readonly sector: readonly string[];
  /** The coder's own code or country, as it stands in the row. */
  readonly original: string;
}

/** Where a row of another coder says that it happened; degrees north and east where they are known. */
export interface ForeignPlace {
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** A row of another coder as it came, with our reading of its code beside. It is never folded into an event. */
export interface ForeignMention {
  readonly coder: ForeignCoder;
  /** The coder's id of the row. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly actor: readonly ForeignActor[];
  readonly recipient: readonly ForeignActor[];
  /** Empty for what PLOVER does not code (CAMEO's statements and appeals). */
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly context: readonly Context[];
  /** PLOVER's quad class and score of type and mode; null where there is no type. */
  readonly quad_code: QuadCode | null;
  readonly event_scale: number | null;
  /** The coder's own code, mode, quad class and score. */
  readonly original: {
    readonly event: string;
    readonly mode?: string;
    readonly quad: number | null;
    readonly scale: number | null;
  };
  /** Where this row does not continue into Rapport's record as it stands: the keys of `SPLICE_NOTES`. */
  readonly splice: readonly SpliceNote[];
  readonly place?: ForeignPlace;
  readonly url?: string;
  readonly publisher?: string;
  /** Articles that report it, where the coder counts them. */
  readonly reports?: number;
  /** Line of the file, from 1. */
  readonly row: number;
}

/** One row, or what is wrong with it. A bad row never ends the reading. */
export type ForeignRow =
  | { readonly kind: 'mention'; readonly row: number; readonly mention: ForeignMention }
  | { readonly kind: 'error'; readonly row: number; readonly error: RapportError };
