// How firmly an act hangs together with its parties: what a tree joins over verbs and clauses is often joined wrongly.

import type { Doc } from '../../doc/doc.ts';
import { ancestors, isUnder } from '../../doc/tree.ts';
import type { EventParty } from '../../events/coded-event.ts';
import { recipientHeads } from '../../events/role-heads.ts';
import type { Draft, Settled } from '../../events/settle-type.ts';

/** Signs of a loose tie, by weight; so many of them, and the act is not told. */
const TOO_LOOSE = 5;
/** Between fewer than two countries so many suffice: the record is one of countries. */
const LOOSE_AT_HOME = 3;
/** A sign that weighs double. */
const HEAVY = 2;
/** Above these chances the model of relations agrees with the reading, which outweighs a sign, and a heavy one. */
const LIKELY = 0.8;
/** Below this chance it calls the act by another name: its types are CAMEO's (docs/decisions/0003), and it says nothing against. */
const OTHERWISE_NAMED = 0.05;
const AGREED = 0.95;

/** Arcs from the act to who does it, and to whom, from which on a tie is long. */
const FAR_ACTOR = 3;
const FAR_RECIPIENT = 4;
/** Tokens of a long sentence, and tokens that stand before an act deep in one. */
const LONG = 25;
const DEEP = 15;
/** What is issued, and says something. */
const PAPERS: ReadonlySet<string> = new Set(['statement', 'resolution', 'letter', 'declaration', 'petition', 'report']);
/** Clauses that stand beside or below the main one. */
const BESIDE = /^(?:advcl|ccomp|conj|xcomp|parataxis|acl$)/;

/**
 * Whether too much speaks against the act and its parties belonging together: verbs between them, long ways in the
 * tree, a recipient that stands in none of the places where one is looked for, a clause beside the main one, deep in
 * a long sentence. Each alone is common in sentences that are read well; where several come together, most are not.
 * The weights were tuned on judged events (docs/accuracy.md).
 * @param chance what the model of relations gives the type between these two parties
 */
export function isLooselyTied(draft: Draft, settled: Settled, doc: Doc, chance: () => number): boolean {
  const weight = weightOfSigns(draft, settled, doc);
  if (weight < LOOSE_AT_HOME) return false;
  const between = isBetweenCountries(settled);
  if (between && weight < TOO_LOOSE) return false;
  const likely = chance();
  if (!between && likely <= LIKELY && likely >= OTHERWISE_NAMED) return true;
  return weight - (likely > AGREED ? HEAVY : likely > LIKELY ? 1 : 0) >= TOO_LOOSE;
}

/** Whether it is the act of one country upon another, or of several together. */
function isBetweenCountries({ actor, recipient, reciprocal }: Settled): boolean {
  const codes = (parties: readonly EventParty[]) =>
    new Set(parties.flatMap(({ party }) => (party.code === null ? [] : [party.code])));
  const acting = codes(actor);
  if (reciprocal) return acting.size > 1;
  const others = codes(recipient);
  return acting.size > 0 && others.size > 0 && [...others].every((code) => !acting.has(code));
}

function weightOfSigns(draft: Draft, settled: Settled, doc: Doc): number {
  const { predicate, sentence } = draft.frame;
  const from = doc.bounds[sentence]!;
  // What a special rule or reported speech has put in the roles stands elsewhere for a reason.
  let weight = isTurned(draft, settled) ? 0 : weightOfTies(draft, settled, doc);
  if (!isUndertaken(doc, predicate)) {
    if (BESIDE.test(doc.deprel(predicate))) weight++;
    if (isOfAnotherTime(doc, predicate)) weight++;
    if (predicate - from > DEEP) weight += HEAVY;
  }
  if (doc.bounds[sentence + 1]! - from > LONG) weight++;
  return weight;
}

function isTurned({ rule, parties }: Draft, { actor }: Settled): boolean {
  return rule !== undefined || !actor.every((p) => parties.actor.concat(parties.recipient).includes(p));
}

/**
 * `signed an agreement to donate`, `issued a statement urging`: who is bound to the act, or says it, is told by the noun
 * it belongs to, however far that stands.
 */
function isUndertaken(doc: Doc, predicate: number): boolean {
  const head = doc.head(predicate);
  if (doc.deprel(predicate) !== 'acl' || head < 0 || doc.pos(head) !== 'NOUN') return false;
  return doc.tag(predicate) === 'VB' || (doc.tag(predicate) === 'VBG' && PAPERS.has(doc.lemma(head)));
}

function weightOfTies(draft: Draft, { actor, recipient, reciprocal }: Settled, doc: Doc): number {
  const { predicate } = draft.frame;
  const [who] = actor;
  const whom = reciprocal ? actor[1] : recipient[0];
  let weight = 0;
  if (who !== undefined && !isUndertaken(doc, predicate)) {
    if (hasVerbBetween(doc, who, predicate)) weight++;
    if (arcsBetween(doc, who, predicate) >= FAR_ACTOR) weight++;
  }
  if (whom !== undefined) {
    if (hasVerbBetween(doc, whom, predicate)) weight += HEAVY;
    if (arcsBetween(doc, whom, predicate) >= FAR_RECIPIENT) weight++;
    if (!reciprocal && !isLookedFor(doc, draft, whom)) weight += HEAVY;
  }
  return weight;
}

/** A verb between the party and the act that neither is part of the party's phrase nor describes another party to it. */
function hasVerbBetween(doc: Doc, { mention }: EventParty, predicate: number): boolean {
  const before = mention.startToken < predicate;
  const to = before ? predicate : mention.startToken;
  for (let t = before ? mention.endToken : predicate + 1; t < to; t++) {
    if (doc.pos(t) === 'VERB' && !isUnder(doc, t, mention.head) && !describesPartOf(doc, t, predicate)) return true;
  }
  return false;
}

/** `to donate statues held by a museum to Utopia`: the verb tells of what the act is done with. */
function describesPartOf(doc: Doc, verb: number, predicate: number): boolean {
  const noun = doc.head(verb);
  return doc.deprel(verb) === 'acl' && noun !== predicate && isUnder(doc, noun, predicate);
}

/** Arcs of the tree between the act and the nearest word of the mention. */
function arcsBetween(doc: Doc, { mention }: EventParty, predicate: number): number {
  const above = ancestors(doc, predicate);
  let fewest = Number.POSITIVE_INFINITY;
  for (let t = mention.startToken; t < mention.endToken; t++) {
    const path = ancestors(doc, t);
    const up = path.findIndex((token) => above.includes(token));
    if (up >= 0) fewest = Math.min(fewest, up + above.indexOf(path[up]!));
  }
  return fewest;
}

/** Whether the party stands where the recipient of such an act is looked for. */
function isLookedFor(doc: Doc, { reading }: Draft, { mention }: EventParty): boolean {
  return recipientHeads(doc, reading).some(({ head }) => mention.startToken <= head && head < mention.endToken);
}

/** A gerund, or a past under a verb that stands in another form: what had been, beside what is told. */
function isOfAnotherTime(doc: Doc, predicate: number): boolean {
  const tag = doc.tag(predicate);
  return tag === 'VBG' || (tag === 'VBD' && doc.tag(ancestors(doc, predicate).at(-1)!) !== 'VBD');
}
