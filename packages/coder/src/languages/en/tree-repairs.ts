// Trees that the parser gets wrong where the words leave no doubt, set right before anything reads them.

import type { Doc } from '../../doc/doc.ts';
import { englishSpeech } from './speech.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './time-words.ts';

const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'week', 'month', 'year', 'day']);
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/**
 * Repairs a parsed document in place and links its children anew where something changed.
 * Known so far: `said on January 5 that it signed`, where the clause is hung on the day as if it described it.
 */
export function repairTrees(doc: Doc): void {
  let changed = false;
  for (let t = 0; t < doc.length; t++) changed = liftFromDay(doc, t) || changed;
  if (changed) doc.linkChildren();
}

/** A that-clause on a day that a verb of speech has beside it is what was said. */
function liftFromDay(doc: Doc, clause: number): boolean {
  if (doc.deprel(clause) !== 'acl:relcl') return false;
  const day = doc.head(clause);
  const speech = doc.head(day);
  if (!isDay(doc, day) || speech < 0 || speech > day || doc.pos(speech) !== 'VERB') return false;
  if (!englishSpeech.clauseVerbs.has(doc.lemma(speech))) return false;
  const that = [...doc.children(clause)].find((child) => child < clause && doc.lower(child) === 'that');
  if (that === undefined || that < day) return false;
  doc.setHead(clause, speech, 'ccomp');
  doc.setHead(that, clause, 'mark');
  doc.setTag(that, 'SCONJ', 'IN');
  return true;
}

function isDay(doc: Doc, token: number): boolean {
  const word = doc.lower(token);
  return NUMBER.test(word) || [MONTHS, WEEKDAYS, SEASONS].some((names) => names.has(word)) || DAYS.has(word);
}
