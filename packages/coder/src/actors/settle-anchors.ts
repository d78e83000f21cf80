// What stands beside a name and tells which of its namesakes it is: the country around a town, the state in front of a body.

import type { NameEntry } from './actor-index.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { entryCode, preferredEntry } from './parties.ts';
import type { Scene } from './scene.ts';

const NO_LEANINGS: ReadonlyMap<string, number> = new Map();

/** The anchors with towns moved to where the text says they lie, and without bodies that belong to another state. */
export function settleAnchors(scene: Scene, anchors: Anchors): Anchors {
  const at = new Int32Array(anchors.at);
  const list = anchors.list.map((anchor) => {
    const entries = anchor.entries
      .filter((entry) => !isOfAnother(scene, anchors, anchor, entry))
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

/** `the Singapore Democratic Party`: a state right in front of a body of another one makes it a body of its own. */
function isOfAnother(scene: Scene, anchors: Anchors, anchor: Anchor, entry: NameEntry): boolean {
  const before = anchor.startToken - 1;
  if (entry.kind !== 'organisation' || before < scene.firstOf(anchor.startToken)) return false;
  const around = anchorAt(anchors, before);
  const state = around === null ? null : preferredEntry(scene.index, around, NO_LEANINGS);
  if (state === null || state.kind !== 'country' || scene.doc.head(before) < anchor.startToken) return false;
  return scene.index.countries.has(entry.row.code) && entry.row.code !== state.country.code;
}

function anchorAt(anchors: Anchors, token: number): Anchor | null {
  const at = anchors.at[token]!;
  return at < 0 ? null : anchors.list[at]!;
}
