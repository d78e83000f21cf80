// Where a sentence commits somebody: by a verb, an auxiliary, an outlook or a noun, and the act it commits to.

import type { Doc } from '../doc/doc.ts';
import { childBy, childrenBy, relatesBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import {
  auxiliaries,
  canPromise,
  clauseSubject,
  hasMark,
  isNegated,
  isUnreal,
  namedParties,
  type PledgeContext,
  partiesOf,
  quoterOf,
} from './pledge-context.ts';
import type { Firmness } from './pledge-grammar.ts';

/** A commitment found: who, by which word, to which act. */
export interface PledgeCue {
  readonly token: number;
  readonly by: readonly NamedParty[];
  /** The token that heads the act: a verb, or the noun of `pledged $5 million in aid`. */
  readonly act: number;
  readonly firmness: Firmness;
}

/** The commitments that a token makes; none for most. */
export function cuesAt(context: PledgeContext, token: number): PledgeCue[] {
  const pos = context.doc.pos(token);
  if (pos === 'NOUN') return nounCue(context, token);
  if (pos !== 'VERB' && pos !== 'ADJ' && pos !== 'AUX') return [];
  return [
    ...verbCue(context, token),
    ...outlookCue(context, token),
    ...futureCue(context, token),
    ...permissionCue(context, token),
  ];
}

function cue(token: number, by: readonly NamedParty[], act: number, firmness: Firmness): PledgeCue[] {
  const parties = [...new Map(by.map((b) => [`${b.party.code} ${b.party.name}`, b])).values()];
  return parties.length > 0 && act >= 0 ? [{ token, by: parties, act, firmness }] : [];
}

/** `promised to lift`, `agreed on a truce`, `hopes to work`, `pledged $5 million`, `vowed it would answer`. */
function verbCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  const firmness = grammar.verbs.get(doc.lemma(verb));
  if (firmness === undefined || doc.pos(verb) !== 'VERB' || isBareParticiple(doc, verb)) return [];
  if (isNegated(context, verb) || isUnreal(context, verb)) return [];
  const passive = childBy(doc, verb, 'aux:pass') >= 0;
  const by = partiesOf(context, passive ? childBy(doc, verb, 'obl:agent') : clauseSubject(doc, verb));
  if (by.length === 0) return [];
  const infinitive = infinitiveUnder(context, verb);
  if (infinitive >= 0) return cue(verb, by, infinitive, firmness);
  const clause = ownClause(context, verb, by);
  return clause >= 0 ? cue(verb, by, clause, firmness) : cue(verb, by, nominalAct(context, verb, firmness), firmness);
}

/** "accused of seeking to": a participle without an auxiliary commits nobody. */
function isBareParticiple(doc: Doc, verb: number): boolean {
  return doc.tag(verb) === 'VBG' && childBy(doc, verb, 'aux') < 0;
}

function infinitiveUnder(context: PledgeContext, verb: number): number {
  const { doc, grammar } = context;
  // "wants Oslo to pay": the object is to act, not the subject.
  if (grammar.requests.has(doc.lemma(verb)) && childBy(doc, verb, 'obj') >= 0) return -1;
  const found = childrenBy(doc, verb, 'xcomp').find(
    (c) => (grammar.bareInfinitives || hasMark(doc, c, grammar.infinitives)) && doc.pos(c) === 'VERB',
  );
  return found ?? -1;
}

/** `promised that it would …`: the clause counts when its subject is the one who promises. */
function ownClause(context: PledgeContext, verb: number, by: readonly NamedParty[]): number {
  const { doc } = context;
  const clause = childBy(doc, verb, 'ccomp');
  if (clause < 0 || !looksAhead(context, clause)) return -1;
  const named = childBy(doc, clause, 'nsubj');
  const own = (named < 0 && context.grammar.verbFinal === true) || shareParty(by, partiesOf(context, named));
  return own && isAct(context, clause) ? clause : -1;
}

function nominalAct(context: PledgeContext, verb: number, firmness: Firmness): number {
  const { doc, grammar } = context;
  const object = childBy(doc, verb, 'obj');
  if (object >= 0 && grammar.objectVerbs.has(doc.lemma(verb)) && doc.pos(object) !== 'PRON') {
    if (grammar.emptyObjects.has(doc.lemma(object))) return -1;
    return firmness === 'promised' || grammar.occasions.has(doc.lemma(object)) ? object : -1;
  }
  if (firmness !== 'agreed' && firmness !== 'promised') return -1;
  const act = childrenBy(doc, verb, 'obl').find(
    (c) => doc.pos(c) === 'NOUN' && childrenBy(doc, c, 'case').some((p) => grammar.actPrepositions.has(doc.lower(p))),
  );
  return act ?? -1;
}

/** `is set to visit`, `was due to arrive`, `is to dine`, `is going to attend`. */
function outlookCue(context: PledgeContext, token: number): PledgeCue[] {
  const { doc, grammar } = context;
  const lemma = doc.lemma(token);
  const going = lemma === grammar.go && doc.tag(token) === 'VBG';
  const firmness =
    lemma === grammar.be || going ? 'planned' : (grammar.outlooks.get(lemma) ?? grammar.outlooks.get(doc.lower(token)));
  if (firmness === undefined || isUnreal(context, token) || isNegated(context, token)) return [];
  const stative = childBy(doc, token, 'cop') >= 0 || childBy(doc, token, 'aux:pass') >= 0;
  if (!stative && !going && lemma !== grammar.be) return [];
  const act = infinitiveUnder(context, token);
  const subject = clauseSubject(doc, token);
  if (act >= 0 && subject >= 0 && isPassive(doc, act)) {
    return isOccasion(context, subject)
      ? cue(token, announcersOf(context, subject, reporterOf(context, token)), act, firmness)
      : [];
  }
  if (act < 0 || !isAct(context, act)) return [];
  return cue(token, partiesOf(context, subject), act, firmness);
}

/** `will send`, `said he would visit`, headline `Kang to visit Oslo`. Of oneself it is a promise, of others a plan. */
function futureCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  if (doc.pos(verb) !== 'VERB' || isUnreal(context, verb)) return [];
  const subject = childBy(doc, verb, 'nsubj');
  const reporter = reporterOf(context, verb);
  if (subject >= 0 && isPassive(doc, verb)) return occasionCue(context, verb, subject, reporter);
  // `보내겠다고 밝혔다`: who tells it is who will act.
  const unsaid = subject < 0 && grammar.verbFinal === true && reporter !== null && reporter.length > 0;
  if ((subject < 0 && !unsaid) || !isAct(context, verb)) return [];
  const forms = auxiliaries(doc, verb);
  const will = forms.some((a) => grammar.future.has(a));
  const would = reporter !== null && forms.some((a) => grammar.pastFuture.has(a));
  if (!will && !would && !isToBe(context, verb)) return [];
  const by = unsaid ? reporter : partiesOf(context, subject);
  const own =
    (reporter !== null && shareParty(by, reporter)) || (subject >= 0 && grammar.firstPerson.has(doc.lower(subject)));
  if (!own && (isNegated(context, verb) || isForecast(context, verb))) return [];
  // "We will not wait for ever" warns; nothing is promised.
  if (isNegated(context, verb) && grammar.endurance.has(doc.lemma(verb))) return [];
  const auxiliary = childrenBy(doc, verb, 'aux').find(
    (a) => grammar.future.has(doc.lower(a)) || grammar.pastFuture.has(doc.lower(a)),
  );
  return cue(auxiliary ?? verb, by, verb, own ? 'promised' : 'planned');
}

/** "The ministry announced that groups may enter without visas from May": leave given is a promise of who gives it. */
function permissionCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  const granting = relatesBy(doc, verb, ['ccomp']) && grammar.announcing.has(doc.lemma(doc.head(verb)));
  if (!granting || !auxiliaries(doc, verb).some((a) => grammar.permissions.has(a))) return [];
  const announcer = doc.head(verb);
  if (isNegated(context, verb) || isUnreal(context, announcer)) return [];
  return cue(announcer, partiesOf(context, clauseSubject(doc, announcer)), verb, 'planned');
}

function isForecast(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return relatesBy(doc, verb, ['ccomp']) && grammar.forecasts.has(doc.lemma(doc.head(verb)));
}

/** Headline `Kang to visit Oslo`, and `is to visit` where the copula hangs on the verb. */
function isToBe(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  if (!hasMark(doc, verb, grammar.infinitives)) return false;
  const copula = childrenBy(doc, verb, 'cop', 'aux').some((c) => doc.lemma(c) === grammar.be);
  return copula || doc.deprel(verb) === 'root';
}

/** "The ministry said a round of talks will be held in May": an occasion announced by those who hold it. */
function occasionCue(
  context: PledgeContext,
  verb: number,
  subject: number,
  reporter: readonly NamedParty[] | null,
): PledgeCue[] {
  if (!isOccasion(context, subject) || !looksAhead(context, verb) || isNegated(context, verb)) return [];
  return cue(verb, announcersOf(context, subject, reporter), verb, 'planned');
}

function isOccasion(context: PledgeContext, noun: number): boolean {
  return context.grammar.occasions.has(context.doc.lemma(noun));
}

/** Those an occasion belongs to, else those who announce it. */
function announcersOf(
  context: PledgeContext,
  noun: number,
  reporter: readonly NamedParty[] | null,
): readonly NamedParty[] {
  const owners = context.actors.ownersOf(noun).flatMap(namedParties);
  if (owners.length > 0) return owners;
  if (reporter !== null && reporter.length > 0) return reporter;
  const quoter = quoterOf(context, noun);
  return quoter !== null && canPromise(quoter.party) ? [quoter] : [];
}

/** Those whose speech the clause is: the subject of the speech verb it hangs on; null when nobody reports it. */
function reporterOf(context: PledgeContext, verb: number): NamedParty[] | null {
  const { doc, grammar } = context;
  let at = verb;
  for (let step = 0; step < 3; step++) {
    if (relatesBy(doc, at, ['ccomp']) && grammar.speechVerbs.has(doc.lemma(doc.head(at)))) {
      return partiesOf(context, clauseSubject(doc, doc.head(at)));
    }
    const said = childrenBy(doc, at, 'parataxis').find((p) => grammar.speechVerbs.has(doc.lemma(p)));
    if (said !== undefined) return partiesOf(context, clauseSubject(doc, said));
    if (!relatesBy(doc, at, ['conj', 'xcomp'])) return null;
    at = doc.head(at);
  }
  return null;
}

/** `signed an agreement with Oslo to donate`, `announced plans to build`, `its promise to withdraw`. */
function nounCue(context: PledgeContext, noun: number): PledgeCue[] {
  const { doc, grammar, actors } = context;
  const firmness = grammar.nouns.get(doc.lemma(noun)) ?? grammar.nouns.get(doc.lower(noun));
  if (firmness === undefined) return [];
  const verb = relatesBy(doc, noun, ['obj', 'nsubj:pass']) ? doc.head(noun) : -1;
  const supported = verb >= 0 && grammar.supportVerbs.has(doc.lemma(verb));
  const hosts = supported ? [noun, verb] : [noun];
  const act = hosts
    .flatMap((host) => childrenBy(doc, host, 'acl', 'advcl', 'xcomp'))
    .find((c) => c > noun && doc.pos(c) === 'VERB' && hasMark(doc, c, grammar.infinitives));
  if (act === undefined || (verb >= 0 && (isUnreal(context, verb) || isNegated(context, verb)))) return [];
  if (verb >= 0 && grammar.refusals.has(doc.lemma(verb))) return [];
  const subject = supported ? partiesOf(context, clauseSubject(doc, verb)) : [];
  const by = subject.length > 0 ? subject : actors.ownersOf(noun).flatMap(namedParties);
  return cue(noun, by, act, firmness);
}

function looksAhead(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return auxiliaries(doc, verb).some((a) => grammar.future.has(a) || grammar.pastFuture.has(a));
}

/** Whether the verb is something one does; prices rise, hopes remain. */
function isAct(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return (
    !grammar.notActs.has(doc.lemma(verb)) &&
    !isPassive(doc, verb) &&
    (childBy(doc, verb, 'cop') < 0 || isToBe(context, verb))
  );
}

function isPassive(doc: Doc, verb: number): boolean {
  return childBy(doc, verb, 'aux:pass') >= 0;
}

function shareParty(a: readonly NamedParty[], b: readonly NamedParty[]): boolean {
  return a.some((x) =>
    b.some((y) => x.party.name === y.party.name || (x.party.code !== null && x.party.code === y.party.code)),
  );
}
