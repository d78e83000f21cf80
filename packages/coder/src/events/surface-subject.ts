// The noun phrase right in front of a finite verb: its subject by the order of words, where the tree gives it to another.

import type { Doc } from '../doc/doc.ts';
import type { FrameGrammar } from './frame-grammar.ts';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** What may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['AUX', 'ADV']);
/** Relations that lead from a noun to the head of its phrase. */
const WITHIN = /^(?:nmod|flat|compound|conj|goeswith)/;

/** Head of the phrase that ends where the verb begins, or −1; without a finite verb there is none. */
export function surfaceSubject(doc: Doc, verb: number, grammar: FrameGrammar): number {
  const first = doc.bounds[doc.sentenceOf[verb]!]!;
  let last = verb - 1;
  let finite = grammar.finiteTags.has(doc.tag(verb));
  while (last >= first && BETWEEN.has(doc.pos(last)) && doc.head(last) === verb) {
    finite ||= doc.pos(last) === 'AUX';
    last--;
  }
  if (!finite || last < first || !NOMINAL.has(doc.pos(last))) return -1;
  let top = last;
  for (let up = doc.head(top); up >= first && up < top && WITHIN.test(doc.deprel(top)); up = doc.head(top)) {
    if (!NOMINAL.has(doc.pos(up)) || (doc.deprel(top) !== 'conj' && isBroken(doc, up, top))) break;
    top = up;
  }
  return isMarked(doc, top, grammar) ? -1 : top;
}

/** A comma or a verb between two nouns parts their phrases. */
function isBroken(doc: Doc, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) if (doc.pos(t) === 'VERB' || doc.lower(t) === ',') return true;
  return false;
}

/** `in Berlin`: a phrase with a preposition is no subject; a conjunction may look like one. */
function isMarked(doc: Doc, noun: number, grammar: FrameGrammar): boolean {
  for (const child of doc.children(noun)) {
    const relation = doc.deprel(child);
    if (relation === 'case' && child < noun && !grammar.clauseOpeners.has(doc.lower(child))) return true;
  }
  return false;
}
