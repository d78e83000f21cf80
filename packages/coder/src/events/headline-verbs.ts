// `Ruritania fires two missiles`: headline verbs that a tagger has taken for plural nouns, given back their arguments.

import type { Doc } from '../doc/doc.ts';
import type { Argument } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { FrameGrammar } from './frame-grammar.ts';

const BEFORE = new Set(['PROPN', 'NOUN']);
const BEHIND = new Set(['DET', 'ADP', 'ADJ', 'NUM', 'PROPN', 'NOUN', 'PRON', 'PART', 'VERB']);

/** Whether the root of a sentence is a verb in noun's clothing: a known verb in `-s` between its subject and more. */
export function isHeadlineVerb(doc: Doc, token: number, grammar: FrameGrammar): boolean {
  if (doc.head(token) >= 0 || !grammar.isPresentForm(doc.lower(token))) return false;
  const sentence = doc.sentenceOf[token]!;
  if (token === doc.bounds[sentence]! || token + 1 >= doc.bounds[sentence + 1]!) return false;
  if (!BEFORE.has(doc.pos(token - 1)) || !BEHIND.has(doc.pos(token + 1))) return false;
  const subject = below(doc, token - 1, token);
  return subject >= 0 && prepositionOf(doc, subject) === '';
}

/** Subject, object and phrases of a headline verb, read off the noun's modifiers. */
export function headlineArguments(doc: Doc, verb: number): Argument[] {
  const found: Argument[] = [{ role: 'agent', head: below(doc, verb - 1, verb) }];
  let hasObject = false;
  for (const child of doc.children(verb)) {
    if (child < verb) continue;
    const relation = doc.deprel(child);
    if (relation === 'punct' || relation === 'cc' || relation === 'case' || relation === 'advmod') continue;
    const marker = prepositionOf(doc, child);
    if (marker !== '')
      found.push({ role: /^(?:acl|advcl|ccomp|xcomp)/.test(relation) ? `clause:${marker}` : marker, head: child });
    else if (!hasObject && relation !== 'conj' && doc.pos(child) !== 'VERB') {
      found.push({ role: 'patient', head: child });
      hasObject = true;
    }
  }
  return found;
}

/** The dependent of `top` under which the token stands, or −1. */
function below(doc: Doc, token: number, top: number): number {
  for (let t = token, steps = 0; t >= 0 && steps < 20; t = doc.head(t), steps++) if (doc.head(t) === top) return t;
  return -1;
}
