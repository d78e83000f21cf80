// What is left to compare between sentences of different languages: codes.

import { disjoint, shared } from './overlap.ts';
import type { Profile } from './profile.ts';

/** Sentences of one event share about so many points in their words; across languages that cannot show. */
const UNSEEN = 1;

/** The field and the contexts of an act, as codes. */
const FIELD = 0.5;
const CONTEXT = 0.5;

/** The same row of the coder's tables: packs name rows for the same act alike. A row for verb and noun says most. */
const ROW = 0.5;
const PAIR_ROW = 1;

/** The first concept in common, and a second one. */
const CONCEPT = 1;
const MOST_CONCEPTS = 2;

/** A concept that is part of what shows the event: visas suspended, a memorandum signed. */
const OBJECT = 1;
const OTHER_OBJECT = -1.5;

/**
 * Between languages, in place of the words: whether field and context agree, the coder's rows, and what the sentences
 * are about. Nothing within a language.
 */
export function codePoints(a: Profile, b: Profile): number {
  const [x, y] = [a.report, b.report];
  if (a.language === b.language) return 0;
  const field = x.mention.field === y.mention.field ? FIELD : -FIELD;
  const context = shared(new Set(x.mention.context), new Set(y.mention.context)) > 0 ? CONTEXT : 0;
  return UNSEEN + field + context + rowPoints(a, b) + conceptPoints(a, b);
}

function rowPoints(a: Profile, b: Profile): number {
  if (a.row === null || a.row !== b.row) return 0;
  return a.pair === null ? ROW : PAIR_ROW;
}

/** By the concepts that sentences of two languages share, and by what is said to be done to. */
export function conceptPoints(a: Profile, b: Profile): number {
  if (a.language === b.language) return 0;
  if (disjoint(a.triggerConcepts, b.triggerConcepts)) return OTHER_OBJECT;
  const object = shared(a.triggerConcepts, b.triggerConcepts) > 0 ? OBJECT : 0;
  return object + CONCEPT * Math.min(shared(a.concepts, b.concepts), MOST_CONCEPTS);
}
