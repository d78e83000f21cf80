// What a tree and its named states pledge, in one line each: shared by the tests of all languages.

import { treeOf } from '@rapport/testkit';
import { expect } from 'vitest';
import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { childrenBy } from '../doc/tree.ts';
import { findTimes } from '../time/find-times.ts';
import type { TimeGrammar } from '../time/time-value.ts';
import { findPledges } from './find-pledges.ts';
import type { PledgeGrammar } from './pledge-grammar.ts';

const REFERENCE = { published: '2026-01-06', dateline: null };

/** Countries by the token that names them; they stand for those joined to them and own what they are a possessor of. */
function statesAt(doc: Doc, named: Readonly<Record<number, string>>): ActorLayer {
  const mentions = Object.entries(named).map(([token, code]): Mention => {
    const head = Number(token);
    const party: Party = { code, sector: ['GOV'], name: code, kind: 'country', basis: 'stated' };
    const [start, end] = doc.span(head, head + 1);
    return { startToken: head, endToken: head + 1, head, start, end, form: 'name', parties: [party], placeOnly: false };
  });
  const at = (token: number) => mentions.find((m) => m.head === token);
  const of = (heads: readonly number[]) => heads.map(at).filter((m) => m !== undefined);
  return {
    mentions,
    at,
    actorsOf: (head) => of([head, ...childrenBy(doc, head, 'conj')]),
    ownersOf: (head) => of(childrenBy(doc, head, 'nmod:poss')),
  };
}

/** The pledges of hand-made sentences told on Tuesday, 6 January 2026. */
export function shownPledges(
  lines: string,
  named: Readonly<Record<number, string>>,
  grammar: PledgeGrammar,
  timeGrammar: TimeGrammar,
): string[] {
  const doc = treeOf(lines);
  const times = findTimes(doc, REFERENCE, timeGrammar);
  const actors = statesAt(doc, named);
  return findPledges(doc, { actors, grammar, times, amounts: [], quotes: [], reference: REFERENCE }).map((p) => {
    expect(doc.text.slice(...p.actionSpan)).toBe(p.action);
    const due = p.due === null ? '' : ` by ${p.due.start}..${p.due.end} ${p.due.basis}`;
    const condition = p.condition === null ? '' : ` (${p.condition})`;
    return `${p.by.map((b) => b.party.code)} ${p.firmness} ${p.to.map((t) => t.party.code)}: ${p.action}${due}${condition}`;
  });
}
