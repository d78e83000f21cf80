// What a sentence says about two of its actors, as named features. Names are masked: a country's name never counts.

import type { Doc } from '../doc/doc.ts';
import { ancestors, childrenBy } from '../doc/tree.ts';
import type { LemmaTypes } from './lemma-types.ts';
import { addPhraseFeatures } from './phrase-features.ts';
import { addSpanFeatures } from './span-features.ts';
import { headOf, inRange, type TokenRange } from './token-range.ts';

const CONTENT = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'AUX', 'PART', 'ADP', 'NUM']);
const CLAUSAL = ['xcomp', 'ccomp', 'advcl', 'conj', 'parataxis'] as const;
const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'should', 'must', 'can', 'shall']);

/**
 * Features of the relation from one span to another in their sentence. Both spans must lie in `doc`;
 * the sentence is the actor's.
 */
export function relationFeatures(doc: Doc, actor: TokenRange, recipient: TokenRange, lexicon: LemmaTypes): string[] {
  const sentence = doc.sentenceOf[actor[0]] ?? 0;
  const from = doc.bounds[sentence] ?? 0;
  const to = doc.bounds[sentence + 1] ?? doc.length;
  const features = new Set<string>();
  addWords(doc, features, { from, to, actor, recipient }, lexicon);
  addGovernor(doc, features, 'a', headOf(doc, actor), lexicon);
  addGovernor(doc, features, 'r', headOf(doc, recipient), lexicon);
  addPath(doc, features, headOf(doc, actor), headOf(doc, recipient), lexicon);
  addSpanFeatures(doc, features, 'a', actor, lexicon);
  addSpanFeatures(doc, features, 'r', recipient, lexicon);
  addPhraseFeatures(doc, features, [from, to], actor, recipient);
  features.add(actor[0] < recipient[0] ? 'order:ar' : 'order:ra');
  return [...features];
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly actor: TokenRange;
  readonly recipient: TokenRange;
}

function addWords(doc: Doc, features: Set<string>, window: Window, lexicon: LemmaTypes): void {
  let previous = '';
  for (let t = window.from; t < window.to; t++) {
    if (inRange(t, window.actor) || inRange(t, window.recipient)) {
      previous = inRange(t, window.actor) ? '<A>' : '<R>';
      continue;
    }
    if (!CONTENT.has(doc.pos(t))) continue;
    const zone = zoneOf(t, window);
    const lemma = doc.lemma(t);
    features.add(`w:${lemma}`);
    features.add(`${zone}:${lemma}`);
    features.add(`p:${previous}_${lemma}`);
    previous = lemma;
    for (const type of lexicon.typesOf(lemma)) features.add(`lx:${zone}:${type}`);
  }
}

function zoneOf(token: number, window: Window): string {
  const first = Math.min(window.actor[0], window.recipient[0]);
  const last = Math.max(window.actor[1], window.recipient[1]);
  if (token < first) return 'before';
  if (token >= last) return 'after';
  return window.actor[0] < window.recipient[0] ? 'between' : 'back';
}

/** The predicate a span hangs on, how it hangs, what modifies it and what clause it takes. */
function addGovernor(doc: Doc, features: Set<string>, side: string, head: number, lexicon: LemmaTypes): void {
  const chain = ancestors(doc, head);
  const at = chain.findIndex((t, i) => i > 0 && (doc.pos(t) === 'VERB' || doc.pos(t) === 'ADJ'));
  const governor = at < 0 ? chain.at(-1)! : chain[at]!;
  const link = doc.deprel(chain[Math.max(0, (at < 0 ? chain.length : at) - 1)]!);
  const lemma = doc.lemma(governor);
  features.add(`${side}g:${lemma}`);
  features.add(`${side}g:${link}:${lemma}`);
  for (const type of lexicon.typesOf(lemma)) features.add(`${side}lx:${link}:${type}`);
  for (const child of doc.children(governor)) {
    const word = doc.lower(child);
    if (MODALS.has(doc.lemma(child)))
      features.add(`${side}m:${doc.lemma(child)}`).add(`${side}m:${doc.lemma(child)}:${lemma}`);
    if (word === 'not' || word === "n't" || word === 'no') features.add(`${side}neg`).add(`${side}neg:${lemma}`);
  }
  for (const clause of childrenBy(doc, governor, ...CLAUSAL)) {
    features.add(`${side}c:${lemma}>${doc.lemma(clause)}`);
    for (const type of lexicon.typesOf(doc.lemma(clause))) features.add(`${side}clx:${lemma}>${type}`);
  }
}

/** Lemmas on the way from actor to recipient through the tree. */
function addPath(doc: Doc, features: Set<string>, actor: number, recipient: number, lexicon: LemmaTypes): void {
  const up = ancestors(doc, actor);
  const down = ancestors(doc, recipient);
  const top = up.find((t) => down.includes(t));
  if (top === undefined) return;
  const path = [...up.slice(1, up.indexOf(top) + 1), ...down.slice(1, down.indexOf(top)).reverse()];
  for (const t of path) {
    if (doc.pos(t) === 'PROPN') continue;
    features.add(`path:${doc.lemma(t)}`);
    for (const type of lexicon.typesOf(doc.lemma(t))) features.add(`plx:${type}`);
  }
  features.add(`top:${doc.pos(top) === 'PROPN' ? '' : doc.lemma(top)}`);
}
