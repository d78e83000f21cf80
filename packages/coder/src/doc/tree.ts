// Questions about a dependency tree that many floors ask.

import type { Doc } from './doc.ts';

/** Children of `token` whose relation is one of `relations`; a relation without subtype matches its subtypes too. */
export function childrenBy(doc: Doc, token: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of doc.children(token)) if (relatesBy(doc, child, relations)) found.push(child);
  return found;
}

/** The first such child, or −1. */
export function childBy(doc: Doc, token: number, ...relations: readonly string[]): number {
  for (const child of doc.children(token)) if (relatesBy(doc, child, relations)) return child;
  return -1;
}

/** Whether the token hangs on its head by one of the relations (subtypes included). */
export function relatesBy(doc: Doc, token: number, relations: readonly string[]): boolean {
  const deprel = doc.deprel(token);
  if (relations.includes(deprel)) return true;
  const colon = deprel.indexOf(':');
  return colon > 0 && relations.includes(deprel.slice(0, colon));
}

/** Token range `[first, last + 1)` that a token and all below it cover. Bounded by the sentence; survives cycles. */
export function subtreeRange(doc: Doc, token: number): [startToken: number, endToken: number] {
  let first = token;
  let last = token;
  const stack = [token];
  let steps = 0;
  while (stack.length > 0 && steps++ <= doc.length) {
    const t = stack.pop()!;
    if (t < first) first = t;
    if (t > last) last = t;
    for (const child of doc.children(t)) stack.push(child);
  }
  return [first, last + 1];
}

/** Tokens from `token` up to its root, `token` first. */
export function ancestors(doc: Doc, token: number): number[] {
  const path: number[] = [];
  for (let t = token; t >= 0 && path.length <= doc.length; t = doc.head(t)) path.push(t);
  return path;
}

/** Whether `below` hangs under `above`, or is it. */
export function isUnder(doc: Doc, below: number, above: number): boolean {
  return ancestors(doc, below).includes(above);
}
