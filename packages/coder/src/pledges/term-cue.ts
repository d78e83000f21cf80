// What is settled for a time: "signed a five-year agreement", "a pilot scheme that runs to June", "extended the truce to May".

import type { Doc } from '../doc/doc.ts';
import { childBy, childrenBy, relatesBy, subtreeRange } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { toIso } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { holdersOf } from './occasion-cue.ts';
import { clauseSubject, isNegated, isUnreal, type PledgeContext, partiesOf } from './pledge-context.ts';
import { cue, isPassive, type PledgeCue } from './pledge-cue.ts';
import { dayTold } from './time-ahead.ts';

/** A noun for what holds between parties, with how long it is to hold. */
export function termCue(context: PledgeContext, noun: number): PledgeCue[] {
  if (!isTerm(context, noun)) return [];
  const verb = settlingVerb(context, noun);
  if (verb >= 0 && durationOf(context, noun) !== undefined) {
    return cue(verb, settlersOf(context, verb, noun), noun, 'agreed');
  }
  const lasting = lastingVerb(context, noun);
  if (lasting < 0) return [];
  const holders = holdersOf(context, noun);
  return cue(lasting, holders.length > 0 ? holders : mainParties(context, noun), noun, 'planned');
}

/** Who settles a term: the verb's subject, the agent of a passive, or those whose term it is. */
function settlersOf(context: PledgeContext, verb: number, noun: number): readonly NamedParty[] {
  const { doc } = context;
  const subject = isPassive(doc, verb) ? childBy(doc, verb, 'obl:agent') : clauseSubject(doc, verb);
  const parties = partiesOf(context, subject);
  if (parties.length > 0) return parties;
  const holders = holdersOf(context, noun);
  return holders.length > 0 || isPassive(doc, verb) ? holders : mainParties(context, noun);
}

/** The words that say how long what the noun names is to hold, or until when; undefined when nothing does. */
export function termOf(context: PledgeContext, noun: number): TimeExpression | undefined {
  if (!isTerm(context, noun)) return undefined;
  const lasting = lastingVerb(context, noun);
  return lasting < 0 ? durationOf(context, noun) : limitAhead(context, lasting);
}

/** A compound may be written as one word: `合作协议`. */
function isTerm({ doc, grammar }: PledgeContext, noun: number): boolean {
  const lemma = doc.lemma(noun);
  return grammar.terms.has(lemma) || (grammar.bareInfinitives && grammar.terms.has(lemma.slice(-2)));
}

/** "extended the truce until 10 November": who draws out a term commits to it. */
export function extensionCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  if (!grammar.extending.has(doc.lemma(verb)) || doc.pos(verb) !== 'VERB' || childBy(doc, verb, 'obj') < 0) return [];
  if (relatesBy(doc, verb, ['xcomp', 'ccomp', 'acl', 'advcl'])) return [];
  if (isNegated(context, verb) || isUnreal(context, verb) || limitAhead(context, verb) === undefined) return [];
  return cue(verb, partiesOf(context, clauseSubject(doc, verb)), verb, 'planned');
}

/** `five-year` in front of the noun, `for five years` behind it. */
function durationOf({ doc, times }: PledgeContext, noun: number): TimeExpression | undefined {
  const [first, end] = subtreeRange(doc, noun);
  return times.find(
    (t) => t.kind === 'duration' && t.startToken >= first && t.endToken <= end && nounOver(doc, t, noun),
  );
}

/** Whether a duration stands in the noun phrase itself and not in a clause under it. */
function nounOver(doc: Doc, time: TimeExpression, noun: number): boolean {
  for (let t = time.endToken - 1, step = 0; t >= 0 && step < 5; t = doc.head(t), step++) {
    if (t === noun) return true;
    if (doc.pos(t) === 'VERB') return false;
  }
  return false;
}

const REACH = 4;

/** The verb of signing over a noun, also where the noun is one of those signed: "documents signed, among them a swap". */
function settlingVerb({ doc, grammar }: PledgeContext, noun: number): number {
  for (let t = doc.head(noun), below = noun, step = 0; t >= 0 && step < REACH; below = t, t = doc.head(t), step++) {
    if (doc.pos(t) === 'VERB' && grammar.settling.has(doc.lemma(t))) {
      return relatesBy(doc, below, ['nsubj', 'obl:agent', 'advcl']) && below !== noun ? -1 : t;
    }
    if (doc.pos(t) === 'VERB') return -1;
  }
  return -1;
}

/** A verb of lasting whose subject the noun is and that names a limit to come: "the waiver runs to June". */
function lastingVerb(context: PledgeContext, noun: number): number {
  const { doc, grammar } = context;
  const own = relatesBy(doc, noun, ['nsubj']) ? [doc.head(noun)] : [];
  return (
    [...childrenBy(doc, noun, 'acl'), ...own].find(
      (v) => grammar.lasting.has(doc.lemma(v)) && !isNegated(context, v) && limitAhead(context, v) !== undefined,
    ) ?? -1
  );
}

function limitAhead(context: PledgeContext, verb: number): TimeExpression | undefined {
  const { doc, times } = context;
  const day = dayTold(context);
  const [first, end] = subtreeRange(doc, verb);
  if (day === null) return undefined;
  return times.find((t) => t.kind === 'deadline' && t.startToken >= first && t.endToken <= end && t.to > toIso(day));
}

/** Those the sentence is about: the subject of its root. */
function mainParties(context: PledgeContext, token: number): readonly NamedParty[] {
  const { doc } = context;
  let at = token;
  for (let step = 0; doc.head(at) >= 0 && step < 20; step++) at = doc.head(at);
  return partiesOf(context, clauseSubject(doc, at));
}
