// Gold and answers to the card.

import { type Card, mistakesOf, type Scored, type TaskName } from './card.ts';
import type { GoldItem } from './gold/gold-item.ts';
import { type Answers, answersTo } from './gold/read-answers.ts';
import { scoreActors } from './tasks/score-actors.ts';
import { scoreDocuments } from './tasks/score-documents.ts';
import { scoreEvents } from './tasks/score-events.ts';
import { scorePledges } from './tasks/score-pledges.ts';
import { scoreQuotes } from './tasks/score-quotes.ts';
import { scoreRelations } from './tasks/score-relations.ts';
import { scoreRoles } from './tasks/score-roles.ts';

export interface EvaluationOptions {
  /** Whether CONCEDE and RETREAT count as one label, YIELD, and older names as the newer. */
  readonly fold: boolean;
}

type ItemOf<T extends TaskName> = Extract<GoldItem, { task: T }>;
type Scorers = { readonly [T in TaskName]: (items: readonly ItemOf<T>[], answers: Answers, fold: boolean) => Scored };

const SCORERS: Scorers = {
  events: scoreEvents,
  relations: scoreRelations,
  roles: scoreRoles,
  actors: scoreActors,
  quotes: scoreQuotes,
  pledges: scorePledges,
  documents: scoreDocuments,
};

/**
 * The card of a gold set's items, all of one task.
 * @example evaluate('events', gold.items, answers, { fold: true }).figures.type_f1
 */
export function evaluate(
  task: TaskName,
  items: readonly GoldItem[],
  answers: Answers,
  { fold }: EvaluationOptions,
): Card {
  const { verdicts, ...scored } = scoreItems(task, items, answers, fold);
  const unanswered = items.length - answersTo(items, answers).size;
  return { task, items: items.length, unanswered, ...scored, mistakes: mistakesOf(verdicts) };
}

/** What the task makes of its items, with a verdict on each. */
export function scoreItems(task: TaskName, items: readonly GoldItem[], answers: Answers, fold: boolean): Scored {
  const score = SCORERS[task] as (items: readonly GoldItem[], answers: Answers, fold: boolean) => Scored;
  return score(items, answersTo(items, answers), fold);
}

/** Items apart by the value of a field of their rows, the largest part first; those without it stand under `-`. */
export function partsBy(items: readonly GoldItem[], field: string): Map<string, GoldItem[]> {
  const parts = new Map<string, GoldItem[]>();
  for (const item of items) {
    const value = item.row[field];
    const name = value === undefined || value === null || value === '' ? '-' : String(value);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [item]);
    else part.push(item);
  }
  return new Map([...parts].sort((a, b) => b[1].length - a[1].length));
}
