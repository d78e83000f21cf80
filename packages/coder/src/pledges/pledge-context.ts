// What the functions of this floor share about one document, and its questions about clauses.

import type { ActorLayer, Mention, Party } from '../actors/actor-layer.ts';
import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { childBy, childrenBy, relatesBy } from '../doc/tree.ts';
import type { QuoteDraft } from '../speech/quote-draft.ts';
import type { QuoteLocator } from '../speech/quote-locator.ts';
import type { NamedParty } from '../speech/speaker.ts';
import type { TimeExpression, TimeReference } from '../time/time-expression.ts';
import type { PledgeGrammar } from './pledge-grammar.ts';

/** What findPledges asks for beside the document. */
export interface PledgeInput {
  readonly actors: ActorLayer;
  readonly grammar: PledgeGrammar;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly AmountMention[];
  readonly quotes: readonly QuoteDraft[];
  readonly reference: TimeReference;
}

/** The input with its document. */
export interface PledgeContext extends PledgeInput {
  readonly doc: Doc;
  readonly quoted: QuoteLocator;
}

/** Those a subject stands for that can promise: states, bodies, and persons of public life. Empty when there is none. */
export function partiesOf(context: PledgeContext, head: number): NamedParty[] {
  if (head < 0) return [];
  const speaker = quotedSpeaker(context, head);
  if (speaker !== null) return canPromise(speaker.party) ? [speaker] : [];
  const own = context.actors.actorsOf(head).flatMap(namedParties);
  if (own.length > 0 || !context.grammar.bodies.has(context.doc.lemma(head))) return own;
  return context.actors.ownersOf(head).flatMap(namedParties);
}

/** The parties of a mention that can promise. */
export function namedParties(mention: Mention): NamedParty[] {
  const { startToken, endToken } = mention;
  return mention.parties.filter(canPromise).map((party) => ({ party, mention, startToken, endToken }));
}

/** Whether a party can bind itself; private persons and the press make no pledges that matter between states. */
export function canPromise(party: Party): boolean {
  if (party.historical === true || party.kind === 'thing' || party.kind === 'people') return false;
  if (party.kind === 'person') return party.sector.some((sector) => sector !== 'CVL' && sector !== 'MED');
  return party.code !== null || party.sector.length > 0;
}

/** The speaker of the direct quotation a token stands in. */
export function quoterOf(context: PledgeContext, token: number): NamedParty | null {
  const at = context.doc.starts[token]!;
  const quote = context.quotes.find(
    (q) => q.kind === 'direct' && q.spans.some(([start, end]) => at >= start && at < end),
  );
  return quote?.speaker ?? null;
}

/** "I" and "we" of a quotation stand for its speaker. */
function quotedSpeaker(context: PledgeContext, head: number): NamedParty | null {
  const { doc, grammar } = context;
  return grammar.firstPerson.has(doc.lower(head)) ? quoterOf(context, head) : null;
}

/** The subject of a clause; of an infinitive or a later verb of a chain that of the verb it hangs on. */
export function clauseSubject(doc: Doc, verb: number): number {
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const subject = childBy(doc, at, 'nsubj');
    if (subject >= 0) return subject;
    if (!relatesBy(doc, at, ['conj', 'xcomp', 'advcl'])) return -1;
    at = doc.head(at);
  }
  return -1;
}

/** How many sentences back a subject may be carried from. */
const CARRIED = 2;

/** Whom a clause that names no subject goes on to speak of: the subject of the nearest sentence before that has one. */
export function carriedParties(context: PledgeContext, token: number, back = CARRIED): NamedParty[] {
  const { doc } = context;
  const sentence = doc.sentenceOf[token]!;
  for (let s = sentence - 1; s >= Math.max(0, sentence - back); s--) {
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
      const parties = doc.head(t) < 0 ? partiesOf(context, clauseSubject(doc, t)) : [];
      if (parties.length > 0) return parties;
    }
  }
  return [];
}

export function isNegated(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return childrenBy(doc, verb, 'advmod', 'aux').some((child) => grammar.negators.has(doc.lower(child)));
}

/** Auxiliaries of a verb, in lower case. */
export function auxiliaries(doc: Doc, verb: number): string[] {
  return childrenBy(doc, verb, 'aux').map((child) => doc.lower(child));
}

/** Whether an auxiliary puts the verb into the future. */
export function hasFuture({ doc, grammar }: PledgeContext, verb: number): boolean {
  const forms = auxiliaries(doc, verb);
  return forms.some((a) => grammar.future.has(a) && (grammar.isFutureWith?.(a, doc.lower(verb), forms) ?? true));
}

export function hasMark(doc: Doc, verb: number, marks: ReadonlySet<string>): boolean {
  return childrenBy(doc, verb, 'mark').some((child) => marks.has(doc.lower(child)));
}

/** Whether the clause, or one above it in the sentence, is asked for, refused, doubtful or conditional. */
export function isUnreal(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  if (hasMark(doc, verb, grammar.conditional) || auxiliaries(doc, verb).some((a) => grammar.possible.has(a)))
    return true;
  if (childrenBy(doc, verb, 'advmod', 'aux').some((c) => grammar.unable?.has(doc.lower(c)))) return true;
  let at = verb;
  for (let step = 0; step < 4 && relatesBy(doc, at, ['xcomp', 'ccomp', 'conj', 'advcl']); step++) {
    const above = doc.head(at);
    const conjunct = relatesBy(doc, at, ['conj']);
    const lemma = doc.lemma(above);
    if (!conjunct && (grammar.refusals.has(lemma) || grammar.requests.has(lemma)))
      return !isOwnSpeech(context, at, above);
    if (!conjunct && hasMark(doc, above, grammar.conditional)) return true;
    at = above;
  }
  return false;
}

/** "told Xi that he would visit": the clause of a telling verb is a report and no request. */
function isOwnSpeech(context: PledgeContext, clause: number, verb: number): boolean {
  const { doc, grammar } = context;
  return (
    relatesBy(doc, clause, ['ccomp']) &&
    grammar.speechVerbs.has(doc.lemma(verb)) &&
    !grammar.refusals.has(doc.lemma(verb))
  );
}
