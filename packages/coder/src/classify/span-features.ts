// What one span tells of a relation: what kind of actor or thing it names, and the words that tie it to its sentence.

import type { Doc } from '../doc/doc.ts';
import { ancestors } from '../doc/tree.ts';
import type { LemmaTypes } from './lemma-types.ts';
import { headOf, type TokenRange } from './token-range.ts';

/** Relations by which a verb holds the nouns that tell its senses apart (`issue [a visa]`, `issue [a warning]`). */
const SENSE_RELATIONS: ReadonlySet<string> = new Set(['obj', 'obl', 'nsubj', 'nsubj:pass', 'nsubj:outer']);

/** Adds the features of one span; `side` keeps those of actor and recipient apart. */
export function addSpanFeatures(
  doc: Doc,
  features: Set<string>,
  side: string,
  range: TokenRange,
  lexicon: LemmaTypes,
): void {
  const head = headOf(doc, range);
  addInside(doc, features, side, range, lexicon);
  if (isCommon(doc, head)) features.add(`${side}h:${doc.lemma(head)}`);
  addTie(doc, features, side, head);
  addVerb(doc, features, side, head);
}

/** Common words inside the span: `peacekeepers`, `court`, `the killing of …`. */
function addInside(doc: Doc, features: Set<string>, side: string, range: TokenRange, lexicon: LemmaTypes): void {
  for (let t = range[0]; t < range[1]; t++) {
    if (doc.pos(t) !== 'NOUN' && doc.pos(t) !== 'VERB') continue;
    features.add(`${side}i:${doc.lemma(t)}`);
    for (const type of lexicon.typesOf(doc.lemma(t))) features.add(`${side}ilx:${type}`);
  }
}

/** The preposition before the span, and the word and relation it hangs by. */
function addTie(doc: Doc, features: Set<string>, side: string, head: number): void {
  const above = doc.head(head);
  const common = above >= 0 && isCommon(doc, above);
  for (const child of doc.children(head)) {
    if (doc.deprel(child) !== 'case') continue;
    features.add(`${side}p:${doc.lower(child)}`);
    if (common) features.add(`${side}p:${doc.lemma(above)}:${doc.lower(child)}`);
  }
  features.add(`${side}u:${doc.deprel(head)}${common ? `:${doc.lemma(above)}` : ''}`);
}

/** Form, voice and nouns of the nearest verb above. */
function addVerb(doc: Doc, features: Set<string>, side: string, head: number): void {
  const verb = ancestors(doc, head).find((t, i) => i > 0 && doc.pos(t) === 'VERB');
  if (verb === undefined) return;
  const lemma = doc.lemma(verb);
  features.add(`${side}tag:${doc.tag(verb)}`);
  for (const child of doc.children(verb)) {
    const relation = doc.deprel(child);
    if (relation === 'nsubj:pass' || relation === 'aux:pass') features.add(`${side}pass`).add(`${side}pass:${lemma}`);
    if (doc.pos(child) === 'NOUN' && SENSE_RELATIONS.has(relation))
      features.add(`${side}vn:${lemma}>${relation}:${doc.lemma(child)}`);
  }
}

/** Names are masked: what a country or a person is called never counts. */
function isCommon(doc: Doc, token: number): boolean {
  return doc.pos(token) !== 'PROPN';
}
