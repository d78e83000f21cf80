// `Ruritania fires two missiles`: headline verbs that a tagger has taken for nouns, given back their arguments.

import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';
import type { Argument } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { FrameGrammar } from './frame-grammar.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const SUBJECTS = new Set(['PROPN', 'NOUN']);
const BEHIND = new Set(['DET', 'ADP', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'PRON', 'PART', 'VERB', 'CCONJ', 'ADV', 'SCONJ']);

/**
 * The verb in noun's clothing of a sentence that has none at its root, or −1: the first word behind a name or noun
 * that can be the present tense of a verb the lexicon knows, and that something follows.
 */
export function headlineVerb(doc: Doc, sentence: number, grammar: FrameGrammar): number {
  const from = doc.bounds[sentence]!;
  const to = doc.bounds[sentence + 1]!;
  if (!hasNominalRoot(doc, from, to)) return -1;
  for (let t = from + 1; t + 1 < to; t++) {
    if (doc.lower(t) === 'that' || doc.lower(t) === 'who' || doc.pos(t) === 'VERB') return -1;
    if (!NOMINAL.has(doc.pos(t)) || !BEHIND.has(doc.pos(t + 1)) || doc.form(t) !== doc.lower(t)) continue;
    if (agrees(doc, t, grammar)) return t;
  }
  return -1;
}

/** Subject, object and phrases of a headline verb, read off the order of words and what hangs on them. */
export function headlineArguments(doc: Doc, verb: number): Argument[] {
  const sentence = doc.sentenceOf[verb]!;
  const found: Argument[] = [{ role: 'agent', head: subjectOf(doc, verb, doc.bounds[sentence]!) }];
  const to = doc.bounds[sentence + 1]!;
  let hasObject = false;
  for (let t = verb + 1; t < to; t++) {
    const head = doc.head(t);
    if (head > verb || !NOMINAL.has(doc.pos(t))) continue;
    const marker = prepositionOf(doc, t);
    if (marker !== '') found.push({ role: marker, head: t });
    else if (!hasObject) {
      found.push({ role: 'patient', head: t });
      hasObject = true;
    }
  }
  return found;
}

function hasNominalRoot(doc: Doc, from: number, to: number): boolean {
  for (let t = from; t < to; t++) {
    if (doc.head(t) >= 0) continue;
    // A noun with a subject and no copula is a verb that was taken for one.
    return NOMINAL.has(doc.pos(t)) && childBy(doc, t, 'cop') < 0;
  }
  return false;
}

/** `ministry lifts`, `officials confirm`: number agrees with the noun in front, an adverb between them allowed. */
function agrees(doc: Doc, token: number, grammar: FrameGrammar): boolean {
  const sentence = doc.bounds[doc.sentenceOf[token]!]!;
  const before = wordBefore(doc, token, sentence);
  if (before < sentence || !SUBJECTS.has(doc.pos(before)) || prepositionOf(doc, before) === 'of') return false;
  if (grammar.isPresentForm(doc.lower(token))) return true;
  return doc.lower(before).endsWith('s') && grammar.isBaseForm(doc.lower(token));
}

/** The token in front, past an adverb and a bracket (`Lee (left) talks with`). */
function wordBefore(doc: Doc, token: number, from: number): number {
  let t = token - 1;
  if (t > from && doc.pos(t) === 'ADV') t--;
  if (doc.form(t) !== ')') return t;
  while (t > from && doc.form(t) !== '(') t--;
  return t - 1;
}

/** The word in front of the verb, or what it hangs on, as long as that stands in front of the verb too. */
function subjectOf(doc: Doc, verb: number, from: number): number {
  let head = Math.max(from, wordBefore(doc, verb, from));
  for (let i = 0; i < 20 && doc.head(head) >= from && doc.head(head) < verb; i++) head = doc.head(head);
  return head;
}
