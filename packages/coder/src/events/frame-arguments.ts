// The arguments of one predicate as its own branches of the tree show them, voice normalised.

import type { Doc } from '../doc/doc.ts';
import { childBy, subtreeRange } from '../doc/tree.ts';
import type { Argument } from './frame.ts';
import type { FrameGrammar } from './frame-grammar.ts';

/** Whether a verb is passive: by its auxiliary or subject, or a bare participle that has no object of its own. */
export function isPassive(doc: Doc, verb: number, grammar: FrameGrammar): boolean {
  if (childBy(doc, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0) return true;
  if (doc.tag(verb) !== grammar.tags.participle) return false;
  // `a province called X`: the name behind a verb of naming is no object.
  const naming = grammar.namingVerbs.has(doc.lemma(verb)) && doc.deprel(verb) === 'acl';
  if (naming && childBy(doc, verb, 'nsubj', 'aux') < 0) return true;
  if (childBy(doc, verb, 'aux', 'nsubj') >= 0) return false;
  const head = doc.head(verb);
  // `abducted and held hostage by rebels`: who does it stands behind.
  if (doc.deprel(verb) === 'conj' && hasAgent(doc, verb, grammar)) return true;
  if (childBy(doc, verb, 'obj') >= 0) return false;
  // `has condemned and rejected`: the second participle shares the first one's `has`.
  if (doc.deprel(verb) === 'conj' && head >= 0 && doc.pos(head) === 'VERB') return isPassive(doc, head, grammar);
  return true;
}

function hasAgent(doc: Doc, verb: number, grammar: FrameGrammar): boolean {
  return doc
    .children(verb)
    .some((child) => doc.deprel(child).startsWith('obl') && grammar.agentMarkers.has(prepositionOf(doc, child)));
}

/** Arguments on the verb itself; those it shares with other clauses are added when frames are linked. */
export function verbArguments(doc: Doc, verb: number, passive: boolean, grammar: FrameGrammar): Argument[] {
  const found: Argument[] = [];
  for (const child of doc.children(verb)) {
    const role = verbRole(doc, child, passive, grammar);
    if (role !== null) found.push({ role, head: child });
  }
  return found;
}

/** Arguments of a noun: possessors and modifiers as owners, the rest by their prepositions. */
export function nounArguments(doc: Doc, noun: number, grammar: FrameGrammar): Argument[] {
  const found: Argument[] = [];
  for (const child of doc.children(noun)) {
    const relation = doc.deprel(child);
    if (relation === 'nmod:poss') found.push({ role: 'owner', head: child });
    else if (relation === 'amod' || relation === 'compound' || relation === 'nmod:desc') {
      if (startsCapital(doc, child)) found.push({ role: 'owner', head: child });
    } else if (relation.startsWith('nmod') || relation.startsWith('obl')) {
      const marker = prepositionOf(doc, child);
      if (marker === '') continue;
      const role = grammar.agentMarkers.has(marker) ? 'agent' : marker;
      found.push({ role, head: child });
    } else if (relation === 'acl' && !hasSubject(doc, child)) {
      const named = grammar.participantVerbs.has(doc.lemma(child)) ? childBy(doc, child, 'obj') : -1;
      found.push(named < 0 ? { role: 'clause', head: child } : { role: 'between', head: named });
    }
  }
  return found;
}

/** The preposition on a phrase, with its fixed continuation (`because of`), lower case; empty when it has none. */
export function prepositionOf(doc: Doc, head: number): string {
  const marker = childBy(doc, head, 'case', 'mark');
  if (marker < 0) return doc.ownRelator(head);
  let words = doc.relator(marker);
  for (const t of doc.children(marker)) if (doc.deprel(t) === 'fixed') words += ` ${doc.lower(t)}`;
  return words;
}

/** The preposition that opens a phrase, wherever in it the tree has hung it; empty where none does. */
function openingMarker(doc: Doc, head: number): string {
  let [first] = subtreeRange(doc, head);
  while (first < head && doc.pos(first) === 'PUNCT') first++;
  return doc.deprel(first) === 'case' ? doc.relator(first) : '';
}

function verbRole(doc: Doc, child: number, passive: boolean, grammar: FrameGrammar): string | null {
  const relation = doc.deprel(child);
  switch (relation) {
    case 'nsubj':
      return passive ? 'patient' : 'agent';
    case 'nsubj:pass':
      return 'patient';
    case 'nsubj:outer':
      return 'agent';
    case 'obl:agent': {
      // `killed in clashes, according to the radio`: not by it.
      const marker = prepositionOf(doc, child) === '' ? openingMarker(doc, child) : '';
      return marker === '' || grammar.agentMarkers.has(marker) ? 'agent' : marker;
    }
    case 'obj':
      return passive ? 'goal' : 'patient';
    case 'iobj':
      return 'goal';
    case 'xcomp':
    case 'ccomp':
      return isInfinitive(doc, child, grammar) ? 'infinitive' : 'clause';
    default:
      return obliqueRole(doc, child, relation, passive, grammar);
  }
}

function obliqueRole(
  doc: Doc,
  child: number,
  relation: string,
  passive: boolean,
  grammar: FrameGrammar,
): string | null {
  if (relation === 'advcl' || relation === 'acl') {
    const marker = prepositionOf(doc, child);
    return marker === '' ? null : `clause:${marker}`;
  }
  if (relation !== 'obl' && relation !== 'nmod' && !relation.startsWith('obl:')) return null;
  const marker = prepositionOf(doc, child);
  if (marker === '' || (grammar.weekdays.has(doc.lower(child)) && doc.deprel(child - 1) === 'case')) return null;
  return passive && grammar.agentMarkers.has(marker) ? 'agent' : marker;
}

function isInfinitive(doc: Doc, verb: number, grammar: FrameGrammar): boolean {
  for (const child of doc.children(verb)) {
    if (doc.deprel(child) === 'mark' && grammar.infinitives.has(doc.lower(child))) return true;
  }
  return false;
}

function hasSubject(doc: Doc, verb: number): boolean {
  return childBy(doc, verb, 'nsubj', 'nsubj:pass') >= 0;
}

function startsCapital(doc: Doc, token: number): boolean {
  const first = doc.form(token).charAt(0);
  return first !== first.toLowerCase();
}
