// Parties anywhere in what a verb says: the last place to look for whom an act is aimed at.

import type { ActorLayer, Mention } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { childBy } from '../doc/tree.ts';

/** Relations that lead out of what the verb itself says. */
const OUTSIDE = /^(?:conj|parataxis|nsubj|csubj|discourse|advmod|aux|vocative|dislocated)/;
/** Clauses that tell something else, unless they say what for. */
const CLAUSES = /^(?:advcl|ccomp)/;
/** Time and manner are no parties: what stands behind these says when, or compares. */
const BESIDE: ReadonlySet<string> = new Set([
  'during',
  'after',
  'before',
  'since',
  'until',
  'amid',
  'amidst',
  'despite',
  'following',
  'like',
  'than',
  'unlike',
  'besides',
  'due',
  'because',
  'given',
]);
/** Marks of clauses that say what an act is for. */
const ENDS: ReadonlySet<string> = new Set(['to', 'of', 'from', 'against']);
/** Marks of clauses that say why, or what about. */
const REASONS: ReadonlySet<string> = new Set(['for', 'about', 'over']);
const MAX_DEPTH = 6;

/** What counts in a search below a verb. */
export interface Search {
  readonly doc: Doc;
  readonly actors: ActorLayer;
  /** Whether those that name only a place count. */
  readonly places: boolean;
  /** Whether clauses that tell why, or what about, are part of what is said. */
  readonly reasons: boolean;
}

/** Mentions with a code below the verb and behind it, in text order. */
export function mentionsBelow(search: Search, verb: number): Mention[] {
  const found: Mention[] = [];
  collect(search, verb, found, MAX_DEPTH);
  return found;
}

function collect(search: Search, top: number, found: Mention[], depth: number): void {
  const { doc, actors, places } = search;
  if (depth === 0) return;
  for (const child of doc.children(top)) {
    const relation = doc.deprel(child);
    if (child < top && depth === MAX_DEPTH) continue;
    if (OUTSIDE.test(relation) && depth === MAX_DEPTH) continue;
    if (CLAUSES.test(relation) && !isPart(search, child)) continue;
    if (relation === 'acl:relcl' && childBy(doc, child, 'aux') >= 0) continue;
    const marker = childBy(doc, child, 'case', 'mark');
    if (marker >= 0 && BESIDE.has(doc.lower(marker))) continue;
    const mention = actors.at(child);
    const fits =
      mention !== undefined && (places || !mention.placeOnly) && mention.parties.some((p) => p.code !== null);
    if (fits && !found.includes(mention)) found.push(mention);
    collect(search, child, found, depth - 1);
  }
}

function isPart({ doc, reasons }: Search, verb: number): boolean {
  const mark = childBy(doc, verb, 'mark');
  return mark >= 0 && (ENDS.has(doc.lower(mark)) || (reasons && REASONS.has(doc.lower(mark))));
}
