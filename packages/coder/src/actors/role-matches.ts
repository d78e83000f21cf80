// Role phrases (`foreign minister`, `fishing boats`) where they stand in a text.

import type { RoleRow } from '../knowledge/knowledge.ts';
import { outwardHead } from './phrases.ts';
import type { Scene } from './scene.ts';

const OPENING_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM', 'X', 'ADV']);
const HEAD_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'X']);

/** A role phrase found. */
export interface RoleMatch {
  readonly row: RoleRow;
  readonly startToken: number;
  readonly endToken: number;
  readonly head: number;
}

/** The roles of a document, by their head and by their end. */
export interface RoleMatches {
  /** The longest role phrase headed by the token. */
  headedBy(token: number): RoleMatch | undefined;
  /** The longest role phrase that ends before the token, next to it. */
  endingAt(token: number): RoleMatch | undefined;
  /** The longest role phrase that starts with the token and ends by `limit`. */
  startingAt(token: number, limit: number): RoleMatch | undefined;
  readonly list: readonly RoleMatch[];
}

/** Finds all role phrases; shorter ones inside longer ones stay findable by their own head. */
export function findRoles(scene: Scene): RoleMatches {
  const { doc, index } = scene;
  const byHead = new Map<number, RoleMatch>();
  const byEnd = new Map<number, RoleMatch>();
  const byStart = new Map<number, RoleMatch[]>();
  for (let s = 0; s < doc.sentenceCount; s++) {
    const limit = doc.bounds[s + 1]!;
    for (let t = doc.bounds[s]!; t < limit; t++) {
      if (!OPENING_TAGS.has(doc.pos(t))) continue;
      for (const { values, endToken } of index.roles.matchesAt(scene, t, limit)) {
        const head = outwardHead(doc, t, endToken);
        if (!mayHead(scene, t, head)) continue;
        const match = { row: values[0]!, startToken: t, endToken, head };
        keepLongest(byHead, head, match);
        keepLongest(byEnd, endToken, match);
        const others = byStart.get(t);
        if (others === undefined) byStart.set(t, [match]);
        else others.push(match);
      }
    }
  }
  return {
    headedBy: (token) => byHead.get(token),
    endingAt: (token) => byEnd.get(token),
    startingAt: (token, limit) => byStart.get(token)?.findLast((match) => match.endToken <= limit),
    list: [...byHead.values()].sort((a, b) => a.head - b.head),
  };
}

function keepLongest(held: Map<number, RoleMatch>, key: number, match: RoleMatch): void {
  const other = held.get(key);
  if (other === undefined || other.endToken - other.startToken < match.endToken - match.startToken)
    held.set(key, match);
}

/** Adjectives and participles name people only behind an article or possessor: `the displaced`. */
function mayHead(scene: Scene, startToken: number, head: number): boolean {
  const { doc } = scene;
  const pos = doc.pos(head);
  if (!HEAD_TAGS.has(pos)) return false;
  if (pos !== 'ADJ' && pos !== 'VERB') return true;
  if (head > startToken) return pos === 'ADJ';
  const before = startToken - 1;
  if (before < scene.firstOf(startToken)) return false;
  if (doc.deprel(head) === 'amod') return false;
  return doc.pos(before) === 'DET' || doc.pos(before) === 'PART';
}
