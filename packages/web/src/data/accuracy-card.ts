// The coder's card of scores as `/api/accuracy` gives it, as much of it as is shown; shares from 0 to 1.

/** Figures of one task in one language. */
export interface TaskScores {
  /** Sentences measured. */
  readonly items?: number;
  readonly figures?: Readonly<Record<string, number>>;
  /** F1 by type of event. */
  readonly classes?: Readonly<Record<string, number>>;
}

export interface AccuracyCard {
  /** By language and task. */
  readonly languages?: Readonly<Record<string, Readonly<Record<string, TaskScores>>>>;
}
