// What a coder answered: its lines by the id of the item, looked at without trust.

import { RapportError } from '@rapport/record';
import type { GoldItem } from './gold-item.ts';
import { type Fields, textOf, wordsOf } from './loose-json.ts';
import { type GoldRow, sentenceId } from './read-gold.ts';

/** Answers by id: CONTRACT's records, or rows of the gold's own form. */
export type Answers = ReadonlyMap<string, Fields>;

/** The answers by the ids of the items: one to a shared text answers every item in it. */
export function answersTo(items: readonly GoldItem[], answers: Answers): Answers {
  const found = new Map<string, Fields>();
  for (const { id, textId } of items) {
    const answer = answers.get(id) ?? (textId === undefined ? undefined : answers.get(textId));
    if (answer !== undefined) found.set(id, answer);
  }
  return found;
}

/**
 * Answers of a file of predictions: one record a line, or one PLOVER event a line, which are gathered by sentence.
 * @throws RapportError `E_INPUT` with the line for a row without an id
 */
export function readAnswers(rows: readonly GoldRow[], source: string): Answers {
  const answers = new Map<string, Fields>();
  for (const { line, fields } of rows) {
    const text = textOf(fields.text);
    if (text !== null && wordsOf(fields.event).length > 0 && !Array.isArray(fields.events)) {
      const id = sentenceId(text);
      const held = answers.get(id);
      answers.set(id, { id, events: [...((held?.events as Fields[] | undefined) ?? []), fields] });
      continue;
    }
    const id = typeof fields.id === 'number' ? String(fields.id) : textOf(fields.id);
    if (id === null) {
      throw new RapportError('E_INPUT', 'the row has no id; expected that of the gold it answers', { source, line });
    }
    answers.set(id, fields);
  }
  return answers;
}
