// A commitment as it is found, and the questions about its clause that all the ways to find one ask.

import type { Doc } from '../doc/doc.ts';
import { childBy, childrenBy, relatesBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { auxiliaries, clauseSubject, hasFuture, hasMark, type PledgeContext, partiesOf } from './pledge-context.ts';
import type { Firmness } from './pledge-grammar.ts';

/** A commitment found: who, by which word, to which act. */
export interface PledgeCue {
  readonly token: number;
  readonly by: readonly NamedParty[];
  /** The token that heads the act: a verb, or the noun of `pledged $5 million in aid`. */
  readonly act: number;
  readonly firmness: Firmness;
}

/** The commitment as a list; empty without an act, or when nobody of those who make it belongs to any state or body. */
export function cue(token: number, by: readonly NamedParty[], act: number, firmness: Firmness): PledgeCue[] {
  const parties = [...new Map(by.map((b) => [`${b.party.code} ${b.party.name}`, b])).values()];
  return act >= 0 && parties.some((b) => b.party.code !== null) ? [{ token, by: parties, act, firmness }] : [];
}

export function looksAhead(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return hasFuture(context, verb) || auxiliaries(doc, verb).some((a) => grammar.pastFuture.has(a));
}

/** Whether the verb is something one does; prices rise, hopes remain. */
export function isAct(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return (
    !grammar.notActs.has(doc.lemma(verb)) &&
    !isPassive(doc, verb) &&
    (childBy(doc, verb, 'cop') < 0 || isToBe(context, verb) || isUntaggedVerb(context, verb))
  );
}

/** A noun to the tagger that is a verb with an auxiliary of the future: `will not be voting`, `将同中国协商`. */
export function isUntaggedVerb(context: PledgeContext, token: number): boolean {
  const { doc, grammar } = context;
  if (doc.pos(token) !== 'NOUN' || !auxiliaries(doc, token).some((a) => grammar.future.has(a))) return false;
  return childBy(doc, token, 'cop') < 0
    ? grammar.dropsSubject === true
    : grammar.gerund?.test(doc.lower(token)) === true;
}

export function isPassive(doc: Doc, verb: number): boolean {
  return childBy(doc, verb, 'aux:pass') >= 0;
}

/** Headline `Kang to visit Oslo`, and `is to visit` where the copula hangs on the verb. */
export function isToBe(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  if (!hasMark(doc, verb, grammar.infinitives)) return false;
  const copula = childrenBy(doc, verb, 'cop', 'aux').some((c) => doc.lemma(c) === grammar.be);
  return copula || doc.deprel(verb) === 'root';
}

export function isOccasion(context: PledgeContext, noun: number): boolean {
  return noun >= 0 && context.grammar.occasions.has(context.doc.lemma(noun));
}

/** Those whose speech the clause is: the subject of the speech verb it hangs on; null when nobody reports it. */
export function reporterOf(context: PledgeContext, verb: number): NamedParty[] | null {
  const head = reporterHead(context, verb);
  return head === null ? null : partiesOf(context, head);
}

/** The head of the subject of the speech verb a clause hangs on (−1 without one); null when nobody reports it. */
export function reporterHead(context: PledgeContext, verb: number): number | null {
  const { doc, grammar } = context;
  let at = verb;
  for (let step = 0; step < 3; step++) {
    if (relatesBy(doc, at, ['ccomp']) && grammar.speechVerbs.has(doc.lemma(doc.head(at)))) {
      return clauseSubject(doc, doc.head(at));
    }
    const said = childrenBy(doc, at, 'parataxis').find((p) => grammar.speechVerbs.has(doc.lemma(p)));
    if (said !== undefined) return clauseSubject(doc, said);
    if (!relatesBy(doc, at, ['conj', 'xcomp']) && !isUntaggedVerb(context, at)) return null;
    at = doc.head(at);
    if (at < 0) return null;
    // `称…，并将协商`: what is joined to the verb of speech itself is said, or done, by the same.
    if (at !== verb && grammar.dropsSubject === true && grammar.speechVerbs.has(doc.lemma(at))) {
      return clauseSubject(doc, at);
    }
  }
  return null;
}

export function shareParty(a: readonly NamedParty[], b: readonly NamedParty[]): boolean {
  return a.some((x) =>
    b.some((y) => x.party.name === y.party.name || (x.party.code !== null && x.party.code === y.party.code)),
  );
}

/** "accused of seeking to": a participle without an auxiliary commits nobody. */
export function isBareParticiple(doc: Doc, verb: number): boolean {
  return doc.tag(verb) === 'VBG' && childBy(doc, verb, 'aux') < 0;
}
