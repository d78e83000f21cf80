// `7일 왕이 부장을 만나고 만찬을 한다`: a numbered day beside a verb of the present tells what is to come.

import type { Doc } from '../doc/doc.ts';
import type { FrameGrammar } from './frame-grammar.ts';

/** Clauses that end in a tense of their own, or take that of the clause they are joined to. */
const OWN_TENSE = /^(?:root|ccomp|parataxis)$/;

/** Whether the clause, or one that shares its tense, names its day and no tense says that it is over or under way. */
export function isScheduled(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  if (grammar.numberedDays.size === 0) return false;
  let last = predicate;
  while (doc.deprel(last) === 'conj' && doc.head(last) > last) last = doc.head(last);
  if (!OWN_TENSE.test(doc.deprel(last)) || !isPresent(doc, last, grammar)) return false;
  const joined = [...doc.children(last)].filter((t) => doc.deprel(t) === 'conj' && t < last);
  return [last, ...joined].some(
    (verb) => verb <= predicate && isPresent(doc, verb, grammar) && hasDay(doc, verb, grammar),
  );
}

function isPresent(doc: Doc, verb: number, grammar: FrameGrammar): boolean {
  if (doc.pos(verb) !== 'VERB' || doc.tag(verb) === grammar.tags.past) return false;
  return ![...doc.children(verb)].some(
    (t) => grammar.ongoingMarks.has(doc.lemma(t)) && /^(?:aux|advmod|mark|discourse)/.test(doc.deprel(t)),
  );
}

function hasDay(doc: Doc, verb: number, grammar: FrameGrammar): boolean {
  return [...doc.children(verb)].some(
    (t) =>
      t < verb &&
      doc.deprel(t) === 'obl:tmod' &&
      grammar.numberedDays.has(doc.lower(t)) &&
      [...doc.children(t)].every((c) => doc.deprel(c) === 'nummod' || doc.deprel(c) === 'case'),
  );
}
