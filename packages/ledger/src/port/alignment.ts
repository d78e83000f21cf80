// What folding reads and writes: neighbourhoods of mentions, and the events made of them.

import type { MergedEvent, Report } from '@rapport/record';
import type { Place } from './opening.ts';

/** A place whose mentions changed since its events were last folded. */
export interface DirtyPlace extends Place {
  /** Rises with each change, so that a fold clears no more than it has seen. */
  readonly stamp: number;
}

/** All mentions that may tell the same events, as corrected by people: what one fold works on. */
export interface Neighbourhood {
  readonly block: string;
  /** Number of folds that had been written when it was read. */
  readonly asOf: number;
  /** The dirty places that it settles. */
  readonly places: readonly DirtyPlace[];
  /** Every live mention of the run, whether rejected or not: their events are rewritten. */
  readonly mention_ids: readonly string[];
  /** The mentions to be folded: corrected values in place, rejected ones left out. In order of day and key. */
  readonly reports: readonly Report[];
  /** Groups of mention ids that people say tell one event. */
  readonly together: readonly (readonly string[])[];
  /** Pairs of groups of mention ids that people say tell different events. */
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[];
}

/** The events that a fold made of a neighbourhood. */
export interface Folded {
  readonly neighbourhood: Pick<Neighbourhood, 'block' | 'asOf' | 'places' | 'mention_ids'>;
  readonly events: readonly MergedEvent[];
}

/** The id of an event, made of the first mention that tells it. */
export type EventNaming = (first: { readonly document_key: string; readonly mention_id: string }) => string;

/** How the events of the folded neighbourhoods differ from those that stood before. */
export interface FoldResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}
