// Mentions made by another coder, read in from its tables: kept apart, to be compared and never folded.

import type { EventActor, EventType, Field, QuadCode, Status } from '@rapport/record';
import type { Parties, Period } from './reading.ts';

/** One row of another coder's table, in our words as far as they reach. */
export interface ForeignMention {
  /** The coder whose row it is: `gdelt-1`, `gdelt-2`, `icews`, `polecat` … */
  readonly coder_source: string;
  /** Its own id there. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly actor: readonly EventActor[];
  readonly recipient: readonly EventActor[];
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly field: Field;
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly status: Status;
  /** Number of reports that it counts itself. */
  readonly reports: number;
  readonly url?: string;
  readonly text?: string;
  /** The row as it came, by its own column names. */
  readonly row: Readonly<Record<string, string>>;
}

/** Which mentions of other coders are asked for. */
export interface ForeignFilter extends Period {
  readonly coderSource?: string;
  readonly about?: Parties;
}
