// Names that the parser has torn apart, put together again: states of several words, hyphenated given names, names that open a sentence.

import type { Doc } from '../../doc/doc.ts';
import type { CountryRow } from '../../knowledge/knowledge.ts';
import { FAMILY_FIRST } from './actors-names.ts';

/** Names of states and their adjectives that have several words (`South Korea`, `Saudi`-`Arabian`), by first word. */
export type LongNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Words behind a hyphen that describe: `Seoul-based`, `Lee-led`. */
const DESCRIBING = /(?:ed|ing|run|born|wide|style|era|bound)$/;
const NAME_LINKS: ReadonlySet<string> = new Set(['conj', 'flat']);

/** The names and adjectives of several words, lower case, longest first. */
export function longNamesOf(countries: readonly CountryRow[]): LongNames {
  const found = new Map<string, string[][]>();
  for (const country of countries) {
    for (const name of [country.name, ...country.names, ...country.adjectives, ...country.people]) {
      const words = name.toLowerCase().split(' ');
      if (words.length < 2 || words[0] === 'the') continue;
      const held = found.get(words[0]!) ?? [];
      held.push(words);
      found.set(words[0]!, held);
    }
  }
  for (const names of found.values()) names.sort((a, b) => b.length - a.length);
  return found;
}

/** Repairs the names of a document; whether anything changed, so that children must be linked anew. */
export function repairNames(doc: Doc, names: LongNames): boolean {
  let changed = markRepeatedNames(doc);
  for (let t = 0; t < doc.length; t++) {
    const end = endOfName(doc, t, names);
    if (end > t) changed = keepTree(doc, t, () => joinName(doc, t, end)) || changed;
    else if (doc.form(t) === '-') changed = keepTree(doc, t, () => joinGivenName(doc, t)) || changed;
  }
  return changed;
}

/**
 * A capitalised noun that opens its sentence is a name where the text has the word as a name elsewhere; a family name
 * that stands first is one wherever the text gives it with a given name (`Wang Yi`).
 */
function markRepeatedNames(doc: Doc): boolean {
  let changed = false;
  const names = new Set<string>();
  for (let t = 0; t < doc.length; t++) {
    if (doc.pos(t) === 'PROPN' ? !opens(doc, t) : isFamilyOf(doc, t)) names.add(doc.form(t));
  }
  for (let t = 0; t < doc.length; t++) {
    if (!names.has(doc.form(t)) || !isCapital(doc, t)) continue;
    if (!opens(doc, t) && !FAMILY_FIRST.has(doc.lower(t))) continue;
    const pos = doc.pos(t);
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'VERB') continue;
    doc.setTag(t, 'PROPN', 'NNP');
    changed = true;
  }
  return changed;
}

/** Whether the word is a family name with a given name right behind it. */
function isFamilyOf(doc: Doc, token: number): boolean {
  const next = token + 1;
  if (doc.pos(token) !== 'NOUN' || !isCapital(doc, token) || !FAMILY_FIRST.has(doc.lower(token))) return false;
  return (
    next < doc.length &&
    doc.sentenceOf[next] === doc.sentenceOf[token] &&
    doc.pos(next) === 'PROPN' &&
    isCapital(doc, next)
  );
}

function opens(doc: Doc, token: number): boolean {
  return doc.bounds[doc.sentenceOf[token]!] === token;
}

function endOfName(doc: Doc, start: number, names: LongNames): number {
  const listed = isCapital(doc, start) ? names.get(doc.lower(start)) : undefined;
  const limit = doc.bounds[doc.sentenceOf[start]! + 1]!;
  for (const words of listed ?? []) {
    const end = start + words.length;
    if (end <= limit && words.every((word, i) => doc.lower(start + i) === word)) return end;
  }
  return start;
}

/** The last word of a name heads it; what the conjunction in front joins it to is no part of it. */
function joinName(doc: Doc, start: number, end: number): boolean {
  const last = end - 1;
  const first = partnerBefore(doc, start);
  const outward = outwardOf(doc, start, end, first);
  if (outward < 0) return false;
  const [head, relation] = [doc.head(outward), doc.deprel(outward)];
  const partner = first >= 0 ? partnerRelation(doc, first, start, end, { head, relation }) : null;
  moveDependents(doc, start, end, last);
  for (let t = start; t < last; t++) doc.setHead(t, last, 'compound');
  if (partner === null) {
    doc.setHead(last, head, relation);
  } else {
    doc.setHead(first, ...partner);
    doc.setHead(last, first, 'conj');
    doc.setHead(start - 1, last, 'cc');
  }
  return true;
}

/** The head of the noun phrase that a conjunction right in front of the name joins it to, or −1. */
function partnerBefore(doc: Doc, start: number): number {
  const from = doc.bounds[doc.sentenceOf[start]!]!;
  if (start - 2 < from || doc.pos(start - 1) !== 'CCONJ') return -1;
  let top = start - 2;
  if (doc.pos(top) !== 'PROPN' && doc.pos(top) !== 'ADJ') return -1;
  while (doc.head(top) >= from && doc.head(top) < start && NAME_LINKS.has(doc.deprel(top))) top = doc.head(top);
  return doc.pos(top) === 'PROPN' || doc.pos(top) === 'ADJ' ? top : -1;
}

/** A token of the name whose head lies outside the name and its partner: the last one, if it can be. */
function outwardOf(doc: Doc, start: number, end: number, partner: number): number {
  for (let t = end - 1; t >= start; t--) {
    const head = doc.head(t);
    if ((head < start || head >= end) && head !== partner && doc.deprel(t) !== 'list') return t;
  }
  for (let t = end - 1; t >= start; t--) if (doc.head(t) < start || doc.head(t) >= end) return t;
  return -1;
}

type Attachment = readonly [head: number, relation: string];

/** What the partner hangs on, if the two are joined: it takes the name's place where it stood inside it. */
function partnerRelation(
  doc: Doc,
  partner: number,
  start: number,
  end: number,
  own: { readonly head: number; readonly relation: string },
): Attachment | null {
  const above = doc.head(partner);
  if (above >= start && above < end) return own.head === partner ? null : [own.head, own.relation];
  const kept: Attachment = [above, doc.deprel(partner)];
  const joined = range(start, end).some((t) => doc.head(t) === partner && /^(?:conj|list)/.test(doc.deprel(t)));
  if (joined || (above === own.head && doc.deprel(partner) === own.relation)) return kept;
  return null;
}

/** What hung on any word of a name hangs on the one that heads it. */
function moveDependents(doc: Doc, start: number, end: number, head: number): void {
  const sentence = doc.sentenceOf[head]!;
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    if ((t < start || t >= end) && doc.head(t) >= start && doc.head(t) < end) doc.setHead(t, head, doc.deprel(t));
  }
}

/** `Han Duck-soo`: the syllables behind a family name that stands first belong to it, whatever words they spell. */
function joinGivenName(doc: Doc, hyphen: number): boolean {
  const family = hyphen - 2;
  const given = hyphen + 1;
  const sentence = doc.sentenceOf[hyphen]!;
  if (family < doc.bounds[sentence]! || given >= doc.bounds[sentence + 1]!) return false;
  if (!isCapital(doc, family) || !isCapital(doc, hyphen - 1) || isCapital(doc, given)) return false;
  if (!isGlued(doc, hyphen) || !isGlued(doc, given) || DESCRIBING.test(doc.lower(given))) return false;
  if (!FAMILY_FIRST.has(doc.lower(family))) return false;
  const parts = [family, hyphen - 1, hyphen, given];
  const outward = parts.filter((t) => !parts.includes(doc.head(t)));
  const best = outward.find((t) => doc.deprel(t) === 'nsubj') ?? outward[0];
  if (best === undefined) return false;
  const [head, relation] = [doc.head(best), doc.deprel(best)];
  moveDependents(doc, family, given + 1, family);
  doc.setHead(family, head, relation);
  for (const t of parts.slice(1)) doc.setHead(t, family, t === hyphen ? 'punct' : 'flat');
  for (const t of [family, hyphen - 1, given]) doc.setTag(t, 'PROPN', 'NNP');
  return true;
}

/** Applies a repair and takes it back where it would leave a ring instead of a tree; whether the tree is another now. */
function keepTree(doc: Doc, token: number, repair: () => boolean): boolean {
  const sentence = doc.sentenceOf[token]!;
  const from = doc.bounds[sentence]!;
  const to = doc.bounds[sentence + 1]!;
  const before = range(from, to).map((t): Attachment => [doc.head(t), doc.deprel(t)]);
  if (!repair()) return false;
  const same = before.every(([head, relation], i) => doc.head(from + i) === head && doc.deprel(from + i) === relation);
  if (same) return false;
  if (range(from, to).every((t) => reachesRoot(doc, t, to - from))) return true;
  for (const [i, attachment] of before.entries()) doc.setHead(from + i, ...attachment);
  return false;
}

function reachesRoot(doc: Doc, token: number, limit: number): boolean {
  let t = token;
  for (let steps = 0; steps <= limit; steps++) {
    if (t < 0) return true;
    t = doc.head(t);
  }
  return false;
}

function isCapital(doc: Doc, token: number): boolean {
  const first = doc.form(token).charAt(0);
  return first !== first.toLowerCase();
}

function isGlued(doc: Doc, token: number): boolean {
  return token > 0 && doc.starts[token] === doc.ends[token - 1];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
