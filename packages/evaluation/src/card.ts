// The accuracy card: what a coder gets right and wrong on one set of gold.

import type { Calibration } from './measures/calibration.ts';
import type { ClassFigures, Confusion } from './measures/classes.ts';

/** What a gold set asks of a coder. */
export const TASKS = ['events', 'relations', 'roles', 'actors', 'quotes', 'pledges', 'documents'] as const;
/** A task that can be measured. */
export type TaskName = (typeof TASKS)[number];

/** Something that was coded wrongly, missed, or made up. */
export interface Mistake {
  readonly id: string;
  readonly text: string;
  /** What the gold says, in a few words; null where it has nothing. */
  readonly gold: string | null;
  /** What the coder says; null where it says nothing. */
  readonly predicted: string | null;
  /** How sure the coder was; null where it does not say. */
  readonly confidence: number | null;
}

/** How one item of the gold was answered. */
export interface Verdict {
  readonly id: string;
  readonly text: string;
  /** From 0, all wrong, to 1, all right. */
  readonly score: number;
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  readonly mistakes: readonly Omit<Mistake, 'id' | 'text'>[];
}

/** The card of one set, or of one part of it. */
export interface Card {
  readonly task: TaskName;
  readonly items: number;
  /** Items of the gold that have no prediction; each counts as an empty one. */
  readonly unanswered: number;
  /** How many of what were compared. */
  readonly counts: Readonly<Record<string, number>>;
  /** Shares between 0 and 1 by name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly classes: readonly ClassFigures[];
  readonly confusion: readonly Confusion[];
  readonly calibration: Calibration | null;
  /** The surest mistakes first, then what was missed. */
  readonly mistakes: readonly Mistake[];
}

/** What a task makes of its items; the rest of the card is the same for all tasks. */
export interface Scored extends Pick<Card, 'counts' | 'figures' | 'classes' | 'confusion' | 'calibration'> {
  /** One for each item, in order. */
  readonly verdicts: readonly Verdict[];
}

/** All mistakes: the surest first, those that say nothing of their sureness behind them, omissions last. */
export function mistakesOf(verdicts: readonly Verdict[]): Mistake[] {
  const weight = ({ predicted, confidence }: Mistake) => (predicted === null ? -1 : (confidence ?? 0));
  return verdicts
    .flatMap(({ id, text, mistakes }) => mistakes.map((mistake) => ({ id, text, ...mistake })))
    .sort((a, b) => weight(b) - weight(a));
}
