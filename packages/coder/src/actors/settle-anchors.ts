// What stands beside a name and tells which of its namesakes it is: the country around a town, the state in front of a body.

import type { NameEntry } from './actor-index.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { entryCode, preferredEntry } from './parties.ts';
import type { Scene } from './scene.ts';

/** Bodies whose names may be plain words: `Delta`, `Metro`, `Shell`. */
const NAMED_BY_A_WORD: ReadonlySet<string> = new Set(['firm', 'news-outlet', 'culture', 'sport']);
/** Towns of so many people are meant by their name wherever it stands. */
const LARGE_TOWN = 300_000;
const NO_LEANINGS: ReadonlyMap<string, number> = new Map();

/** The anchors with towns moved to where the text says they lie, and without bodies that belong to another state. */
export function settleAnchors(scene: Scene, anchors: Anchors): Anchors {
  const at = new Int32Array(anchors.at);
  const list = anchors.list.map((anchor) => {
    const entries = anchor.entries
      .filter((entry) => !isOfAnother(scene, anchors, anchor, entry) && !isPartOfName(scene, anchors, anchor, entry))
      .map((entry) => locate(scene, anchors, anchor, entry));
    if (entries.length === 0) at.fill(-1, anchor.startToken, anchor.endToken);
    return { ...anchor, entries };
  });
  return { list, at };
}

/** `the settlement of New York in Ukraine`, `San Rafael, Antioquia`: a town lies where the text says it does. */
function locate(scene: Scene, anchors: Anchors, anchor: Anchor, entry: NameEntry): NameEntry {
  if (entry.kind !== 'place' || entry.row.kind !== 'city') return entry;
  const { doc, grammar } = scene;
  const limit = scene.limitOf(anchor.startToken);
  const link = anchor.endToken;
  if (link + 1 >= limit || (doc.form(link) !== ',' && !grammar.locative.has(doc.lower(link)))) return entry;
  const next = grammar.articles.has(doc.lower(link + 1)) ? link + 2 : link + 1;
  const around = next < limit ? anchorAt(anchors, next) : null;
  if (around === null || around.startToken !== next) return entry;
  const wide = preferredEntry(scene.index, around, NO_LEANINGS);
  if (wide === null || !isWider(wide)) return entry;
  const code = entryCode(wide);
  return code !== null && code !== entry.row.code ? { ...entry, row: { ...entry.row, code } } : entry;
}

function isWider(entry: NameEntry): boolean {
  if (entry.kind === 'country') return entry.word === 'name';
  return entry.kind === 'place' && entry.row.kind !== 'city';
}

/** `the Singapore Democratic Party`, `the Moscow Metro`: what stands right in front of a body of another state owns it. */
function isOfAnother(scene: Scene, anchors: Anchors, anchor: Anchor, entry: NameEntry): boolean {
  const before = anchor.startToken - 1;
  const body = entry.kind === 'organisation' || (entry.kind === 'place' && isNamedByWord(entry));
  if (!body || before < scene.firstOf(anchor.startToken)) return false;
  const around = anchorAt(anchors, before);
  const state = around === null ? null : preferredEntry(scene.index, around, NO_LEANINGS);
  const code = state === null || state.kind === 'organisation' ? null : entryCode(state);
  if (code === null || scene.doc.head(before) < anchor.startToken) return false;
  return scene.index.countries.has(entry.row.code) && entry.row.code !== code;
}

/** `Delta Crescent Energy`, `Dana Shell Smith`, `the World Congress`: a name of one word inside a longer one is not its firm or house. */
function isPartOfName(scene: Scene, anchors: Anchors, anchor: Anchor, entry: NameEntry): boolean {
  const before = anchor.startToken - 1;
  const single = anchor.endToken - anchor.startToken === 1;
  if (single && isHouse(entry) && isCalled(scene, anchors, before, anchor)) return true;
  if (isBand(entry) && isNamePart(scene, anchors, before, anchor)) return true;
  if (single && isPersonsName(scene, anchors, anchor, entry)) return true;
  if (!isNamedByWord(entry)) return false;
  const next = anchor.endToken;
  if (!single || !isNamePart(scene, anchors, next, anchor)) return false;
  return isNamePart(scene, anchors, next + 1, anchor) || isNamePart(scene, anchors, before, anchor);
}

function isHouse(entry: NameEntry): boolean {
  return entry.kind === 'organisation' && (entry.row.kind === 'parliament' || entry.row.kind === 'party');
}

/** A party or an armed group: others call themselves so with a name in front (`the Karen National Liberation Front`). */
function isBand(entry: NameEntry): boolean {
  return entry.kind === 'organisation' && (entry.row.kind === 'armed-group' || entry.row.kind === 'party');
}

/** A name or an adjective with a capital in front: `the World Congress`, `the Independent Democrats`. */
function isCalled(scene: Scene, anchors: Anchors, token: number, anchor: Anchor): boolean {
  if (isNamePart(scene, anchors, token, anchor)) return true;
  const inside = token > scene.firstOf(anchor.startToken) && anchors.at[token]! < 0;
  return inside && scene.doc.pos(token) === 'ADJ' && scene.isCapital(token);
}

/** `party official Santos Cabello`: behind a role and in front of a name a town's name is a person's. */
function isPersonsName(scene: Scene, anchors: Anchors, anchor: Anchor, entry: NameEntry): boolean {
  const { startToken, endToken } = anchor;
  if (entry.kind !== 'place' || entry.row.kind !== 'city' || !isNamePart(scene, anchors, endToken, anchor))
    return false;
  const before = startToken - 1;
  const isRole = before >= scene.firstOf(startToken) && scene.doc.pos(before) === 'NOUN';
  return isRole && scene.index.roles.matchesAt(scene, before, startToken).length > 0;
}

function isNamedByWord(entry: NameEntry): boolean {
  if (entry.kind === 'place') return entry.row.kind === 'city' && entry.row.population < LARGE_TOWN;
  return entry.kind === 'organisation' && NAMED_BY_A_WORD.has(entry.row.kind);
}

/** A capitalised name of the same sentence that no table knows and that is no title. */
function isNamePart(scene: Scene, anchors: Anchors, token: number, { startToken }: Anchor): boolean {
  const limit = scene.limitOf(startToken);
  if (token < scene.firstOf(startToken) || token >= limit || anchors.at[token]! >= 0) return false;
  if (scene.doc.pos(token) !== 'PROPN' || !scene.isCapital(token)) return false;
  return scene.index.roles.matchesAt(scene, token, limit).length === 0;
}

function anchorAt(anchors: Anchors, token: number): Anchor | null {
  const at = anchors.at[token]!;
  return at < 0 ? null : anchors.list[at]!;
}
