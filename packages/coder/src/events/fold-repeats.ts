// One event for one act: a sentence that tells the same type between the same parties twice tells it once.

import type { CodedFrame } from './coded-event.ts';
import { keyOf } from './event-parties.ts';

/** The rule that supplies a side. */
const UNSAID_SIDE = 'rule/unsaid-side';

/** No strength outweighs a party more. */
const STRENGTH = 0.2;

/** Events of a sentence with repeats folded into the fuller and stronger one; a planned and a done act stay two. */
export function foldRepeats(events: readonly CodedFrame[]): CodedFrame[] {
  const kept: CodedFrame[] = [];
  for (const event of events) {
    const i = kept.findIndex((other) => sameAct(other, event));
    if (i < 0) kept.push(event);
    else kept[i] = better(kept[i]!, event);
  }
  return kept;
}

function sameAct(a: CodedFrame, b: CodedFrame): boolean {
  if (a.type !== b.type) return false;
  if (a.type !== 'AGREE' && (a.status === 'planned') !== (b.status === 'planned')) return false;
  if (isTurned(a, b)) return false;
  if (isConsequence(b, a) || isConsequence(a, b)) return true;
  const sideA = partyKeys(a);
  const sideB = partyKeys(b);
  return sideA.every((key) => sideB.includes(key)) || sideB.every((key) => sideA.includes(key));
}

const BEHIND: ReadonlySet<string> = new Set(['adverbial', 'coordinate', 'report']);

/** `bombed the town, killing nine`: harm told behind an attack of the same side, to people of no country of their own. */
function isConsequence(harm: CodedFrame, attack: CodedFrame): boolean {
  if (harm.type !== 'ASSAULT' || !BEHIND.has(harm.frame.parentRelation ?? '') || harm.actor.length === 0) return false;
  if (harm.recipient.some(({ party }) => party.code !== null)) return false;
  const actors = new Set(attack.actor.map(keyOf));
  return attack.frame.predicate < harm.frame.predicate && harm.actor.every((party) => actors.has(keyOf(party)));
}

/** `A invited B, and B invited A`: the other way round it is another act. */
function isTurned(a: CodedFrame, b: CodedFrame): boolean {
  if (a.reciprocal || b.reciprocal || a.recipient.length === 0 || b.recipient.length === 0) return false;
  const actors = new Set(a.actor.map(keyOf));
  return !b.actor.some((party) => actors.has(keyOf(party)));
}

function partyKeys(event: CodedFrame): string[] {
  return [...event.actor, ...event.recipient].map(keyOf);
}

/** The fuller one, with the other's modes; one whose sides are both said before one with a side supplied. */
function better(a: CodedFrame, b: CodedFrame): CodedFrame {
  const supplied = (e: CodedFrame) => (e.rule.includes(UNSAID_SIDE) ? 1 : 0);
  const score = (e: CodedFrame) => partyKeys(e).length + e.strength * STRENGTH - supplied(e);
  const [main, rest] = score(b) > score(a) ? [b, a] : [a, b];
  return { ...main, modes: [...new Set([...main.modes, ...rest.modes])] };
}
