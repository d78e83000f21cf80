// Noun phrases round a head or a name: determiners and modifiers in front, an `of` complement behind, never clauses.

import type { Doc } from '../doc/doc.ts';
import { POSTPOSITION } from '../doc/postposition.ts';
import { relatesBy } from '../doc/tree.ts';
import type { Scene } from './scene.ts';

const PREMODIFIERS = [
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'nmod:poss',
  'nmod:unmarked',
  'nmod:desc',
  'goeswith',
  'obl:unmarked',
  'punct',
] as const;
const NAME_PARTS = ['flat', 'compound', 'goeswith', 'nmod:desc'] as const;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADJ']);
const MAX_COMPLEMENTS = 3;

/** A token range that is one phrase; `head` is the token whose own head lies outside. */
export interface Phrase {
  readonly startToken: number;
  readonly endToken: number;
  readonly head: number;
  /** Where the phrase ends without its complement. */
  readonly baseEnd: number;
}

/** The token of a range whose head lies outside it; the last such one, which is the head in a head-final phrase. */
export function outwardHead(doc: Doc, startToken: number, endToken: number): number {
  for (let t = endToken - 1; t >= startToken; t--) {
    const head = doc.head(t);
    if ((head < startToken || head >= endToken) && doc.deprel(t) !== 'case' && doc.deprel(t) !== 'punct') return t;
  }
  return endToken - 1;
}

/** The phrase round a core of tokens that certainly belong to it. */
export function phraseOf(
  scene: Scene,
  coreStart: number,
  coreEnd: number,
  depth = 0,
  complements: ReadonlySet<string> = scene.grammar.genitive,
): Phrase {
  const { doc } = scene;
  const startToken = leftEdge(scene, coreStart, coreEnd);
  let baseEnd = coreEnd;
  const limit = scene.limitOf(coreStart);
  while (baseEnd < limit && continuesName(scene, baseEnd, coreStart, coreEnd)) baseEnd++;
  let endToken = baseEnd;
  if (depth < MAX_COMPLEMENTS) {
    const complement = complementHead(scene, baseEnd, startToken, complements);
    if (complement >= 0) endToken = phraseOf(scene, complement, complement + 1, depth + 1).endToken;
  }
  return { startToken, endToken, baseEnd, head: outwardHead(doc, coreStart, coreEnd) };
}

/** Whether `token` hangs in front of the core as a modifier, possibly of a modifier. */
function isPremodifier(doc: Doc, token: number, coreStart: number, coreEnd: number): boolean {
  let top = token;
  for (let steps = 0; steps < 8; steps++) {
    const head = doc.head(top);
    if (head >= coreStart && head < coreEnd) return isModifierRelation(doc, top);
    if (head < 0 || head >= coreEnd) return false;
    top = head;
  }
  return false;
}

function isModifierRelation(doc: Doc, token: number): boolean {
  if (!relatesBy(doc, token, PREMODIFIERS)) return doc.deprel(token) === 'nmod' && doc.pos(token) === 'PROPN';
  return doc.deprel(token) !== 'punct' || doc.ends[token]! - doc.starts[token]! === 1;
}

function leftEdge(scene: Scene, coreStart: number, coreEnd: number): number {
  const { doc } = scene;
  const first = scene.firstOf(coreStart);
  let start = coreStart;
  while (start > first) {
    const t = start - 1;
    const opening = scene.nameStart[t]!;
    // `Al-Nusra fighters seize …`: right in front of a noun a name that opens the sentence is nobody else's.
    const owned = opening === first || someHangsOn(doc, opening, start, coreStart, coreEnd);
    if (opening < t && opening >= first && owned) {
      start = opening;
      continue;
    }
    const pos = doc.pos(t);
    if (pos === 'PUNCT' && !(scene.isHyphen(t) && scene.isGlued(start))) {
      if (doc.lower(t) !== ',' || !isPremodifier(doc, t, coreStart, coreEnd) || doc.pos(t - 1) !== 'ADJ') break;
    }
    const apart = pos === 'ADP' && !ofMeasure(doc, t, start);
    if (apart || pos === 'AUX' || !isPremodifier(doc, t, coreStart, coreEnd)) break;
    start = t;
  }
  if (
    start < coreStart &&
    start - 2 >= first &&
    scene.isHyphen(start - 1) &&
    scene.isGlued(start) &&
    scene.isGlued(start - 1)
  )
    start -= 2;
  while (start < coreStart && (doc.pos(start) === 'PUNCT' || doc.pos(start) === 'CCONJ' || doc.pos(start) === 'PART'))
    start++;
  return start;
}

/** `at least ten soldiers`: a preposition of the word that measures, and not of the phrase. */
export function ofMeasure(doc: Doc, preposition: number, next: number): boolean {
  return doc.head(preposition) === next && (doc.pos(next) === 'ADV' || doc.pos(next) === 'ADJ');
}

/** `Republic of X coast guard`: a name of several words in front belongs whole where one of them does. */
function someHangsOn(doc: Doc, from: number, to: number, coreStart: number, coreEnd: number): boolean {
  for (let t = from; t < to; t++) if (doc.pos(t) !== 'ADP' && isPremodifier(doc, t, coreStart, coreEnd)) return true;
  return false;
}

function continuesName(scene: Scene, token: number, coreStart: number, coreEnd: number): boolean {
  const { doc } = scene;
  const head = doc.head(token);
  if (head < coreStart || head >= coreEnd) return false;
  return doc.pos(token) === 'PROPN' && doc.pos(head) === 'PROPN' && relatesBy(doc, token, NAME_PARTS);
}

/** The head of the complement that follows at `at` and belongs to the phrase that starts at `from`; −1 for none. */
function complementHead(scene: Scene, at: number, from: number, complements: ReadonlySet<string>): number {
  const { doc } = scene;
  if (at >= scene.limitOf(from) || !complements.has(doc.lower(at))) return -1;
  const noun = doc.head(at);
  if (noun <= at || doc.deprel(at) !== 'case' || !NOMINAL.has(doc.pos(noun))) return -1;
  const owner = doc.head(noun);
  return owner >= from && owner < at ? noun : -1;
}

/** The preposition in front of the phrase's head, or the particle behind it; empty when it has none. */
export function prepositionOf(doc: Doc, head: number): string {
  for (const child of doc.children(head)) {
    if (child > head && doc.tag(child) !== POSTPOSITION) continue;
    if (doc.deprel(child) === 'case' && doc.pos(child) !== 'PART') return doc.relator(child);
  }
  return doc.ownRelator(head);
}
