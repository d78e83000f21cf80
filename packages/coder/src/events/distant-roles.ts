// Parties that stand far from their verb: who is helped by what is sent, who receives a gift, whose act is condemned.

import type { Doc } from '../doc/doc.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Reading } from './reading.ts';
import type { RoleHead } from './role-head.ts';

const HELPING: ReadonlySet<string> = new Set(['help', 'assist', 'aid', 'support']);

/** `condemned the invasion of X by Y`: whose act is condemned, not on whom it fell. */
export function addDoers(doc: Doc, act: Reading, found: RoleHead[]): void {
  for (const child of doc.children(act.frame.predicate)) {
    const relation = doc.deprel(child);
    if (/^(?:nmod|obl)/.test(relation) && prepositionOf(doc, child) === 'by')
      found.push({ head: child, path: 'inner>by', placeToo: true });
    for (const below of doc.children(child)) {
      if (/^(?:nmod|obl)/.test(doc.deprel(below)) && prepositionOf(doc, below) === 'by')
        found.push({ head: below, path: 'inner>by', placeToo: true });
    }
  }
}

/** `donated statues held by the museum to X`: the receiver may hang on anything behind the gift. */
export function addFarReceivers(doc: Doc, reading: Reading, found: RoleHead[]): void {
  const to = doc.bounds[reading.frame.sentence + 1]!;
  for (let t = reading.frame.predicate + 1; t < to; t++) {
    if (doc.pos(t) === 'PROPN' && prepositionOf(doc, t) === 'to')
      found.push({ head: t, path: 'far>to', placeToo: true });
  }
}

/** `sent doctors to help X contain an outbreak`: who is helped receives what is sent. */
export function addHelped(doc: Doc, predicate: number, found: RoleHead[]): void {
  const to = doc.bounds[doc.sentenceOf[predicate]! + 1]!;
  for (let t = predicate + 1; t < to; t++) {
    if (!HELPING.has(doc.lemma(t)) || doc.pos(t) !== 'VERB' || !isMarked(doc, t)) continue;
    for (const child of doc.children(t)) {
      if (/^(?:obj|iobj|ccomp)/.test(doc.deprel(child))) found.push({ head: child, path: 'helped', placeToo: true });
      for (const below of doc.children(child)) {
        if (doc.deprel(below) === 'nsubj') found.push({ head: below, path: 'helped', placeToo: true });
      }
    }
  }
}

/** Whether a word marks the clause. */
export function isMarked(doc: Doc, clause: number): boolean {
  return doc.children(clause).some((child) => doc.deprel(child) === 'mark');
}
