// Two coders on the same gold: which sentences changed, for better or worse, and whether that may be chance.

import type { Card, TaskName } from './card.ts';
import { evaluate, scoreItems } from './evaluate.ts';
import type { GoldItem } from './gold/gold-item.ts';
import type { Answers } from './gold/read-answers.ts';

/** A sentence that the two coders answer differently. */
export interface Change {
  readonly id: string;
  readonly text: string;
  readonly kind: 'better' | 'worse' | 'other';
  readonly gold: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A figure of both coders. */
export interface FigureChange {
  readonly before: number;
  readonly after: number;
}

/** Two coders on the same gold: their figures, and the items that they answer differently. */
export interface Comparison {
  readonly task: TaskName;
  readonly items: number;
  readonly unanswered: FigureChange;
  readonly figures: Readonly<Record<string, FigureChange>>;
  readonly better: number;
  readonly worse: number;
  /** Answered otherwise and neither better nor worse. */
  readonly other: number;
  /**
   * The chance of a split of better and worse at least this uneven if both coders were equally good (two-sided sign
   * test; Dietterich 1998 on comparing classifiers); 1 when nothing is better or worse.
   */
  readonly chance: number;
  /** Worse first, then better, then other. */
  readonly changes: readonly Change[];
}

/** Compares an older coder's answers with a newer one's. */
export function compare(
  task: TaskName,
  items: readonly GoldItem[],
  { before, after, fold }: { before: Answers; after: Answers; fold: boolean },
): Comparison {
  const [older, newer] = [evaluate(task, items, before, { fold }), evaluate(task, items, after, { fold })];
  const changes = changesOf(task, items, { before, after, fold });
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const [better, worse] = [count('better'), count('worse')];
  return {
    task,
    items: items.length,
    unanswered: { before: older.unanswered, after: newer.unanswered },
    figures: figureChanges(older, newer),
    better,
    worse,
    other: count('other'),
    chance: signTest(better, worse),
    changes,
  };
}

function figureChanges(older: Card, newer: Card): Record<string, FigureChange> {
  const names = new Set([...Object.keys(older.figures), ...Object.keys(newer.figures)]);
  return Object.fromEntries(
    [...names].map((name) => [name, { before: older.figures[name] ?? 0, after: newer.figures[name] ?? 0 }]),
  );
}

const ORDER = { worse: 0, better: 1, other: 2 } as const;

function changesOf(
  task: TaskName,
  items: readonly GoldItem[],
  { before, after, fold }: { before: Answers; after: Answers; fold: boolean },
): Change[] {
  const older = scoreItems(task, items, before, fold).verdicts;
  const newer = scoreItems(task, items, after, fold).verdicts;
  const changes = older.flatMap((old, at): Change[] => {
    const now = newer[at]!;
    const same = old.predicted.join('\n') === now.predicted.join('\n');
    if (same && old.score === now.score) return [];
    const kind = now.score > old.score ? 'better' : now.score < old.score ? 'worse' : 'other';
    const gold = now.score >= old.score ? now.gold : old.gold;
    return [{ id: old.id, text: now.text, kind, gold, before: old.predicted, after: now.predicted }];
  });
  return changes.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

/** Two-sided exact binomial test with p = ½, summed in logarithms so that large counts do not overflow. */
function signTest(better: number, worse: number): number {
  const n = better + worse;
  if (n === 0) return 1;
  let logChoose = 0;
  let sum = 0;
  const least = Math.min(better, worse);
  for (let k = 0; k <= least; k++) {
    sum += Math.exp(logChoose - n * Math.LN2);
    logChoose += Math.log((n - k) / (k + 1));
  }
  return Math.min(1, 2 * sum);
}
