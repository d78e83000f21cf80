// Names of the tables where they stand in a text: the longest at each place, capitals compared, none crossing another.

import type { CodePeriod } from '../knowledge/knowledge.ts';
import type { NameEntry } from './actor-index.ts';
import { holdsOn } from './offices.ts';
import type { Scene } from './scene.ts';

const NOT_NAME_TAGS = new Set(['VERB', 'AUX', 'ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'PART', 'INTJ']);

/** What a name counts as on a day for which nothing is given. */
const NOBODY: Pick<CodePeriod, 'code' | 'sector' | 'packCode'> = { code: '', sector: [], packCode: '---' };
const CURRENCY: ReadonlySet<string> = new Set(['$', '£', '€', '¥']);

/** A name found, with all it may stand for. */
export interface Anchor {
  readonly startToken: number;
  readonly endToken: number;
  readonly entries: readonly NameEntry[];
}

/** Names in text order, and for each token the anchor that covers it. */
export interface Anchors {
  readonly list: readonly Anchor[];
  /** Index into `list`, or −1. */
  readonly at: Int32Array;
}

/** Finds the names of a document. */
export function findAnchors(scene: Scene): Anchors {
  const { doc } = scene;
  const at = new Int32Array(doc.length).fill(-1);
  const list: Anchor[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const limit = doc.bounds[s + 1]!;
    for (let t = doc.bounds[s]!; t < limit; t++) {
      if (!mayOpenName(scene, t)) continue;
      const pieces = scene.piecesAt(t);
      if (pieces.length === 0) continue;
      const anchor = longestAt(scene, t, limit);
      if (anchor === null) continue;
      at.fill(list.length, t, anchor.endToken);
      scene.nameStart.fill(t, t, anchor.endToken);
      list.push(anchor);
      t = anchor.endToken - 1;
    }
  }
  return { list, at };
}

function mayOpenName(scene: Scene, token: number): boolean {
  return scene.isCapital(token) || scene.doc.pos(token) === 'PROPN' || scene.doc.pos(token) === 'NOUN';
}

function longestAt(scene: Scene, token: number, limit: number): Anchor | null {
  const matches = scene.index.names.matchesAt(scene, token, limit);
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i]!;
    const entries = match.values
      .filter((entry) => fits(scene, entry, token, match.endToken))
      .map((entry) => onDay(entry, scene.date));
    if (i > 0 && isJoinedAdjective(scene, entries, token)) continue;
    if (entries.length > 0 && !isTailOfName(scene, entries, token, match.endToken))
      return { startToken: token, endToken: match.endToken, entries };
  }
  return null;
}

/** `Nigerian and British armed forces`: of a body that two states share the name of one says too little. */
function isJoinedAdjective(scene: Scene, entries: readonly NameEntry[], token: number): boolean {
  const { doc, grammar } = scene;
  const link = grammar.articles.has(doc.lower(token - 1)) ? token - 2 : token - 1;
  const before = link - 1;
  if (before < scene.firstOf(token) || doc.pos(link) !== 'CCONJ') return false;
  if (!entries.every((entry) => entry.kind === 'organisation')) return false;
  const names = scene.index.names.matchesAt(scene, before, link);
  return names.some(({ values }) => values.some((entry) => entry.kind === 'country' && entry.word === 'adjective'));
}

/** An organisation whose code changed over time, as it is on the day; without a day as it is last. */
function onDay(entry: NameEntry, day: string | null): NameEntry {
  if (entry.kind !== 'organisation' || entry.row.periods === undefined) return entry;
  const { periods } = entry.row;
  const { code, sector, packCode } =
    (day === null ? periods.at(-1) : periods.find((period) => holdsOn(period, day))) ?? NOBODY;
  return { ...entry, row: { ...entry.row, code, sector, packCode } };
}

/** `US` is not `us`, `Turkey` not `turkey`; a capitalised verb at the head of a sentence is no firm. */
function fits(scene: Scene, entry: NameEntry, startToken: number, endToken: number): boolean {
  const { shape } = entry;
  const { doc } = scene;
  const initial = shape.charAt(0);
  if (initial !== initial.toLowerCase() && !scene.isCapital(startToken)) return false;
  // `US$`: a currency is no state.
  if (endToken < doc.length && CURRENCY.has(doc.form(endToken)) && scene.isGlued(endToken)) return false;
  if (endToken - startToken > 1) return true;
  const form = doc.form(startToken);
  if (isAllCapitals(shape)) {
    return (
      isAllCapitals(form) &&
      !isUnit(scene, startToken) &&
      !(entry.kind === 'organisation' && isPostal(scene, startToken))
    );
  }
  if (isAllCapitals(form)) return form.length > 3 && mayShout(scene, entry, startToken);
  if (entry.kind === 'country') return entry.word === 'adjective' || !NOT_NAME_TAGS.has(doc.pos(startToken));
  if (initial === initial.toLowerCase() || doc.pos(startToken) === 'PROPN') return true;
  return startToken !== scene.firstOf(startToken) && !NOT_NAME_TAGS.has(doc.pos(startToken));
}

/** `Royersford, PA`: two letters behind a town and a comma are its state. */
function isPostal(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (!/^[A-Z]{2}\.?$/.test(doc.form(token)) || token - scene.firstOf(token) < 2) return false;
  return doc.form(token - 1) === ',' && scene.isCapital(token - 2);
}

/** `300 million NIS`: what is counted is money; `two UN envoys` are envoys. */
function isUnit(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (token === scene.firstOf(token) || doc.pos(token - 1) !== 'NUM') return false;
  return doc.head(token - 1) === token || doc.head(token) === token - 1;
}

/** Capitals throughout are for datelines and headlines; elsewhere `SWAT` is not the town of Swat. */
function mayShout(scene: Scene, entry: NameEntry, token: number): boolean {
  if (entry.kind !== 'place' || token - scene.firstOf(token) < 2) return true;
  return isAllCapitals(scene.doc.form(token - 1));
}

function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** `Al-Sabah` behind a name is no newspaper: one word of a hyphenated name stands for nothing but a state. */
function isTailOfName(scene: Scene, entries: readonly NameEntry[], startToken: number, endToken: number): boolean {
  if (endToken - startToken > 1 || entries.some((entry) => entry.kind === 'country')) return false;
  const before = startToken - 1;
  if (before <= scene.firstOf(startToken) || !scene.isHyphen(before)) return false;
  return scene.isGlued(before) && scene.isGlued(startToken) && scene.doc.pos(before - 1) === 'PROPN';
}
