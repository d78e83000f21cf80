// Negation, futurity and the like of one predicate, read off its auxiliaries and markers.

import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';
import type { Modality } from './frame.ts';
import type { FrameGrammar } from './frame-grammar.ts';
import { isScheduled } from './scheduled.ts';

/** Modality of a verb or of an adjective with its copula; `base` is what a coordinated verb inherits. */
export function modalityOf(doc: Doc, predicate: number, grammar: FrameGrammar, base: Modality | null): Modality {
  const aux = auxiliaries(doc, predicate);
  const lemmas = aux.map((t) => doc.lemma(t));
  const lowers = aux.map((t) => doc.lower(t));
  const tag = doc.tag(predicate);
  const inherits = aux.length === 0 && base !== null ? base : null;
  const any = (set: ReadonlySet<string>) => lemmas.some((l) => set.has(l)) || lowers.some((l) => set.has(l));
  const has = lemmas.includes(grammar.have);
  return {
    negated:
      isNegated(doc, predicate, grammar) || (inherits?.negated === true && isAlternative(doc, predicate, grammar)),
    future:
      any(grammar.future) ||
      isToBe(doc, predicate, grammar) ||
      isAhead(doc, predicate, grammar) ||
      isScheduled(doc, predicate, grammar) ||
      (inherits?.future ?? false),
    hypothetical: any(grammar.possible) || isConditional(doc, predicate, grammar) || (inherits?.hypothetical ?? false),
    obligation: any(grammar.obliged) || hasTo(doc, predicate, grammar) || (inherits?.obligation ?? false),
    progressive:
      (tag === grammar.tags.gerund && lemmas.includes(grammar.be)) || hasMark(doc, predicate, grammar.ongoingMarks),
    past:
      tag === grammar.tags.past ||
      (has && tag === grammar.tags.participle) ||
      hasMark(doc, predicate, grammar.doneMarks),
    perfectPast: has && lowers.includes('had'),
  };
}

/** `다음 달 방문한다`: a time to come beside a verb that is not past. */
function isAhead(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  if (grammar.timesAhead.size === 0 || doc.tag(predicate) === grammar.tags.past) return false;
  return [...doc.children(predicate)].some((t) => {
    if (!/^(?:obl|advmod)/.test(doc.deprel(t))) return false;
    return (
      grammar.timesAhead.has(doc.lower(t)) || [...doc.children(t)].some((c) => grammar.timesAhead.has(doc.lower(c)))
    );
  });
}

/** `has not met or delivered`: what is denied of one is denied of the other. */
function isAlternative(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  return doc.children(predicate).some((t) => doc.deprel(t) === 'cc' && grammar.alternatives.has(doc.lower(t)));
}

/** Whether one of the words stands beside the predicate as an auxiliary, an adverb or an aspect. */
function hasMark(doc: Doc, predicate: number, marks: ReadonlySet<string>): boolean {
  if (marks.size === 0) return false;
  return [...doc.children(predicate)].some(
    (t) => marks.has(doc.lower(t)) && /^(?:aux|advmod|mark|discourse)/.test(doc.deprel(t)),
  );
}

/** Modality of an eventive noun: only what stands beside it. */
export function nounModality(doc: Doc, noun: number, planned: ReadonlySet<string>): Modality {
  let future = false;
  let negated = false;
  for (const child of doc.children(noun)) {
    if (doc.deprel(child) === 'amod' && planned.has(doc.lower(child))) future = true;
    if (doc.deprel(child) === 'det' && doc.lower(child) === 'no') negated = true;
  }
  return {
    negated,
    future,
    hypothetical: false,
    obligation: false,
    progressive: false,
    past: false,
    perfectPast: false,
  };
}

function auxiliaries(doc: Doc, predicate: number): number[] {
  return [...doc.children(predicate)].filter((t) => {
    const relation = doc.deprel(t);
    return relation === 'aux' || relation === 'aux:pass' || relation === 'cop';
  });
}

function isNegated(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  for (const child of doc.children(predicate)) {
    const relation = doc.deprel(child);
    if ((relation === 'advmod' || relation === 'cc') && grammar.negators.has(doc.lower(child))) return true;
    if (relation === 'mark' && grammar.lacking.has(doc.lower(child))) return true;
    if ((relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'obj') && isNone(doc, child)) return true;
  }
  return false;
}

function isNone(doc: Doc, noun: number): boolean {
  if (doc.lower(noun) === 'nobody' || doc.lower(noun) === 'none') return true;
  for (const child of doc.children(noun)) if (doc.deprel(child) === 'det' && doc.lower(child) === 'no') return true;
  return false;
}

/** `has to fight`: what must be done. */
function hasTo(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  const above = doc.head(predicate);
  if (doc.deprel(predicate) !== 'xcomp' || above < 0 || doc.lemma(above) !== grammar.have) return false;
  if (childBy(doc, above, 'obj') >= 0) return false;
  return doc.children(predicate).some((t) => doc.deprel(t) === 'mark' && grammar.infinitives.has(doc.lower(t)));
}

/** `is to visit`, and the headline's `to visit` at the root. */
function isToBe(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  if (doc.tag(predicate) !== grammar.tags.base) return false;
  const marked = [...doc.children(predicate)].some(
    (t) => doc.deprel(t) === 'mark' && grammar.infinitives.has(doc.lower(t)),
  );
  if (!marked) return false;
  if (doc.deprel(predicate) === 'root') return true;
  const head = doc.head(predicate);
  return doc.deprel(predicate) === 'xcomp' && head >= 0 && doc.lemma(head) === grammar.be;
}

function isConditional(doc: Doc, predicate: number, grammar: FrameGrammar): boolean {
  for (const child of doc.children(predicate)) {
    if (doc.deprel(child) === 'mark' && grammar.conditional.has(doc.lower(child))) return true;
  }
  return false;
}
