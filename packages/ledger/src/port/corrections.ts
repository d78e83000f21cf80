// Corrections as they are asked for and answered.

import type { Correction, Decision } from '@rapport/record';

/** Who corrects, and when it comes to be known. */
export interface Correcting {
  readonly author: string;
  readonly note?: string;
  /** ISO time from which the value holds; the event's own date unless said. */
  readonly validFrom?: string;
  /** ISO time of the caller's clock. */
  readonly now: string;
}

/** An undo stands as a decision of its own and is not made by hand. */
export type Correctable = Exclude<Decision, { kind: 'undo' }>;

/** Which decisions are asked for; all conditions have to hold. */
export interface CorrectionFilter {
  readonly kinds?: readonly Decision['kind'][];
  readonly mentionId?: string;
  readonly documentKey?: string;
  readonly pledgeId?: string;
  /** Corrections that no longer hold are left out unless asked for. */
  readonly withUndone?: boolean;
}

/** A correction, with the one that took it back. */
export interface RecordedCorrection extends Correction {
  readonly undone_by?: string;
}
