// What people decided about mentions being one event: it wins over alignment.

/** In mention ids. Ids of mentions that are not at hand are passed over. */
export interface HandDecisions {
  /** Mentions of each list tell one event. */
  readonly together: readonly (readonly string[])[];
  /** No mention of the first list tells the event that one of the second tells. */
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[];
}

/** What applies when nobody has decided anything. */
export const NO_DECISIONS: HandDecisions = { together: [], apart: [] };
