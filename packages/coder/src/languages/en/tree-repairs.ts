// Trees that the parser gets wrong where the words leave no doubt, set right before anything reads them.

import type { Doc } from '../../doc/doc.ts';
import { englishSpeech } from './speech.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './time-words.ts';

const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'week', 'month', 'year', 'day']);
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Nouns of what somebody means to do: an infinitive right behind one says what. */
const INTENTIONS: ReadonlySet<string> = new Set(
  `plan decision intention intent attempt bid effort offer pledge promise agreement accord threat refusal desire proposal
  invitation commitment willingness readiness vow resolve determination`.split(/\s+/),
);

/**
 * Repairs a parsed document in place and links its children anew where something changed.
 * Known so far: `said on January 5 that it signed`, where the clause is hung on the day as if it described it, and
 * `cancelled his plans to visit`, where the infinitive is hung on the verb as if it told what for.
 */
export function repairTrees(doc: Doc): void {
  let changed = false;
  for (let t = 0; t < doc.length; t++) changed = liftFromDay(doc, t) || lowerToIntention(doc, t) || changed;
  if (changed) doc.linkChildren();
}

/** The infinitive right behind a noun of intention that is the object of the same verb. */
function lowerToIntention(doc: Doc, verb: number): boolean {
  const noun = verb - 2;
  if (doc.deprel(verb) !== 'advcl' || noun < 0 || doc.lower(verb - 1) !== 'to') return false;
  if (doc.head(noun) !== doc.head(verb) || doc.deprel(noun) !== 'obj') return false;
  if (doc.pos(noun) !== 'NOUN' || !INTENTIONS.has(doc.lemma(noun))) return false;
  doc.setHead(verb, noun, 'acl');
  return true;
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
