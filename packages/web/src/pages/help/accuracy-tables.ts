// The coder's card of scores, in the order in which it is shown.

import { EVENT_TYPES } from '@rapport/record';
import type { AccuracyCard } from '../../data/accuracy-card.ts';

/** A task in a language: a column of the table. */
export interface ScoreColumn {
  readonly language: string;
  readonly task: string;
  readonly items: number | null;
  readonly figures: Readonly<Record<string, number>>;
}

export interface ScoreTable {
  readonly columns: readonly ScoreColumn[];
  /** One for each type that has a figure anywhere, in the order of the ontology. */
  readonly rows: readonly { readonly type: string; readonly scores: readonly (number | null)[] }[];
}

/** All tasks of all languages side by side; empty for a card that has none. */
export function scoreTable({ languages = {} }: AccuracyCard): ScoreTable {
  const tasks = Object.entries(languages).flatMap(([language, byTask]) =>
    Object.entries(byTask).map(([task, scores]) => ({ language, task, scores })),
  );
  const columns = tasks.map(({ language, task, scores: { items, figures = {} } }) => ({
    language,
    task,
    items: items ?? null,
    figures,
  }));
  const rows = Object.keys(EVENT_TYPES).flatMap((type) => {
    const scores = tasks.map(({ scores: { classes } }) => classes?.[type] ?? null);
    return scores.every((score) => score === null) ? [] : [{ type, scores }];
  });
  return { columns, rows };
}
