// The finished layer: mentions in order, nested or apart, with the questions other floors ask.

import type { Doc } from '../doc/doc.ts';
import { relatesBy } from '../doc/tree.ts';
import type { ActorLayer, Mention } from './actor-layer.ts';
import { prepositionOf } from './phrases.ts';

const MAX_COORDINATES = 24;
const OWNER_RELATIONS = ['nmod:poss', 'amod', 'compound', 'nmod:unmarked', 'nmod:desc', 'flat'] as const;

/** Orders mentions, drops those that cross an earlier one, and answers by token. `owning` are prepositions of possession. */
export function buildLayer(doc: Doc, drafts: readonly Mention[], owning: ReadonlySet<string>): ActorLayer {
  const mentions = untangle(drafts);
  const headed = new Map<number, Mention>();
  const covering = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let t = mention.startToken; t < mention.endToken; t++) {
      const other = covering.get(t);
      if (other === undefined || lengthOf(other) >= lengthOf(mention)) covering.set(t, mention);
    }
    const held = headed.get(mention.head);
    if (held === undefined || lengthOf(held) < lengthOf(mention)) headed.set(mention.head, mention);
  }
  const at = (token: number) => headed.get(token) ?? covering.get(token);
  return {
    mentions,
    at,
    actorsOf: (head) => coordinates(doc, head).flatMap((token) => actorAt(at, token)),
    ownersOf: (head) => ownersOf(doc, at, head, owning),
  };
}

function lengthOf(mention: Mention): number {
  return mention.endToken - mention.startToken;
}

/** Longer mentions first, then only those that nest in or lie apart from the ones kept; equal spans once. */
function untangle(drafts: readonly Mention[]): Mention[] {
  const byStart = [...drafts].sort(
    (a, b) => a.startToken - b.startToken || b.endToken - a.endToken || b.parties.length - a.parties.length,
  );
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of byStart) {
    while (open.length > 0 && open.at(-1)!.endToken <= mention.startToken) open.pop();
    const around = open.at(-1);
    if (around !== undefined && mention.endToken > around.endToken) continue;
    if (around !== undefined && around.startToken === mention.startToken && around.endToken === mention.endToken)
      continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}

/** The token and all coordinated with it. */
function coordinates(doc: Doc, head: number): number[] {
  const found = [head];
  for (let i = 0; i < found.length && found.length < MAX_COORDINATES; i++) {
    for (const child of doc.children(found[i]!)) {
      if (doc.deprel(child) === 'conj' && !found.includes(child)) found.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

function actorAt(at: (token: number) => Mention | undefined, token: number): Mention[] {
  const mention = at(token);
  if (mention === undefined || mention.placeOnly) return [];
  const covers = mention.head === token || isCore(mention, token);
  return covers ? [mention] : [];
}

/** A name's other tokens stand for it as well; a nested adjective does not stand for the noun behind it. */
function isCore(mention: Mention, token: number): boolean {
  return mention.form !== 'demonym' && token >= mention.startToken && token < mention.endToken;
}

function ownersOf(
  doc: Doc,
  at: (token: number) => Mention | undefined,
  head: number,
  owning: ReadonlySet<string>,
): readonly Mention[] {
  const owners = new Set<Mention>();
  for (const child of doc.children(head)) {
    const owner = relatesBy(doc, child, OWNER_RELATIONS) || isOwning(doc, child, owning);
    if (!owner) continue;
    for (const token of coordinates(doc, child)) {
      const mention = at(token);
      if (mention !== undefined && (mention.head === token || isCore(mention, token))) owners.add(mention);
    }
  }
  return owners.size > 0 ? [...owners] : makersOf(doc, at, head);
}

/** `北京实施的关税`: in front of its noun, marked as such, a relative clause tells whose the noun is. */
function makersOf(doc: Doc, at: (token: number) => Mention | undefined, head: number): readonly Mention[] {
  for (const clause of doc.children(head)) {
    if (doc.deprel(clause) !== 'acl:relcl' || clause > head) continue;
    const inside = [...doc.children(clause)];
    if (!inside.some((t) => doc.deprel(t) === 'mark:rel')) continue;
    const subject = inside.find((t) => doc.deprel(t) === 'nsubj');
    const mention = subject === undefined ? undefined : at(subject);
    if (mention !== undefined && (mention.head === subject || isCore(mention, subject!))) return [mention];
  }
  return [];
}

function isOwning(doc: Doc, token: number, owning: ReadonlySet<string>): boolean {
  return relatesBy(doc, token, ['nmod']) && owning.has(prepositionOf(doc, token));
}
