// Where a sentence commits somebody: by a verb, an auxiliary, an outlook or a noun, and the act it commits to.

import { childBy, childrenBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { futureCue, measureCue } from './future-cue.ts';
import { nounCue } from './noun-cue.ts';
import { announcersOf, holdersOf, upcomingCue } from './occasion-cue.ts';
import {
  carriedParties,
  clauseSubject,
  hasMark,
  isNegated,
  isUnreal,
  type PledgeContext,
  partiesOf,
} from './pledge-context.ts';
import {
  cue,
  isAct,
  isBareParticiple,
  isOccasion,
  isPassive,
  isUntaggedVerb,
  looksAhead,
  type PledgeCue,
  reporterOf,
  shareParty,
} from './pledge-cue.ts';
import type { Firmness } from './pledge-grammar.ts';
import { extensionCue, termCue } from './term-cue.ts';
import { isDatedAhead } from './time-ahead.ts';

/** The commitments that a token makes; none for most. */
export function cuesAt(context: PledgeContext, token: number): PledgeCue[] {
  const pos = context.doc.pos(token);
  if (isUntaggedVerb(context, token)) return futureCue(context, token);
  if (pos === 'NOUN') return [...nounCue(context, token), ...upcomingCue(context, token), ...termCue(context, token)];
  if (pos !== 'VERB' && pos !== 'ADJ' && pos !== 'AUX') return [];
  return [
    ...verbCue(context, token),
    ...outlookCue(context, token),
    ...futureCue(context, token),
    ...measureCue(context, token),
    ...extensionCue(context, token),
  ];
}

/** `promised to lift`, `agreed on a truce`, `hopes to work`, `pledged $5 million`, `vowed it would answer`. */
function verbCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  const firmness = grammar.verbs.get(doc.lemma(verb));
  if (firmness === undefined || doc.pos(verb) !== 'VERB' || isBareParticiple(doc, verb)) return [];
  if (isNegated(context, verb) || isUnreal(context, verb)) return [];
  const by = committedBy(context, verb);
  if (by.length === 0) return [];
  const infinitive = infinitiveUnder(context, verb);
  if (infinitive >= 0) return cue(verb, by, infinitive, firmness);
  const clause = ownClause(context, verb, by);
  return clause >= 0 ? cue(verb, by, clause, firmness) : cue(verb, by, nominalAct(context, verb, firmness), firmness);
}

/** The subject, or the agent of a passive; where the verb comes last and stands alone, whom the text was speaking of. */
function committedBy(context: PledgeContext, verb: number): readonly NamedParty[] {
  const { doc, grammar } = context;
  const subject = isPassive(doc, verb) ? childBy(doc, verb, 'obl:agent') : clauseSubject(doc, verb);
  const carries = subject < 0 && grammar.verbFinal === true && doc.deprel(verb) === 'root';
  return carries ? carriedParties(context, verb) : partiesOf(context, subject);
}

function infinitiveUnder(context: PledgeContext, verb: number): number {
  const { doc, grammar } = context;
  // "wants Oslo to pay": the object is to act, not the subject.
  if (grammar.requests.has(doc.lemma(verb)) && childBy(doc, verb, 'obj') >= 0) return -1;
  const found = childrenBy(doc, verb, 'xcomp', 'advcl').find(
    (c) =>
      doc.pos(c) === 'VERB' &&
      (grammar.bareInfinitives || hasMark(doc, c, grammar.infinitives)) &&
      // `committed to sending` is no purpose, as `acted to send` is.
      (doc.deprel(c) === 'xcomp' || (grammar.gerund?.test(doc.lower(c)) === true && c > verb)),
  );
  return found ?? -1;
}

/** `promised that it would …`: the clause counts when its subject is the one who promises. */
function ownClause(context: PledgeContext, verb: number, by: readonly NamedParty[]): number {
  const { doc, grammar } = context;
  const clause = childBy(doc, verb, 'ccomp');
  if (clause < 0) return -1;
  const named = childBy(doc, clause, 'nsubj', 'nsubj:pass');
  // `决定今年举行会谈`: without a subject of its own the clause is what an infinitive is elsewhere.
  const bare = grammar.bareInfinitives && grammar.verbFinal !== true && (named < 0 || isTime(context, named));
  if (bare) {
    const told = grammar.forecasts.has(doc.lemma(verb)) || grammar.speechVerbs.has(doc.lemma(verb));
    return told || !isAct(context, clause) ? -1 : clause;
  }
  if (!looksAhead(context, clause)) return -1;
  if (isOccasion(context, named)) return isHeldBy(context, verb, clause, by) ? clause : -1;
  const own = (named < 0 && grammar.dropsSubject === true) || shareParty(by, partiesOf(context, named));
  return own && isAct(context, clause) ? clause : -1;
}

/** "agreed that talks would be held": those who agree hold them, unless others are named. */
function isHeldBy(context: PledgeContext, verb: number, clause: number, by: readonly NamedParty[]): boolean {
  const { doc, grammar } = context;
  if (grammar.verbs.get(doc.lemma(verb)) === 'hoped') return false;
  const holders = holdersOf(context, childBy(doc, clause, 'nsubj'));
  const happens = isPassive(doc, clause) || grammar.happening.has(doc.lemma(clause));
  return happens && (holders.length === 0 || shareParty(by, holders));
}

function isTime({ times }: PledgeContext, token: number): boolean {
  return times.some((t) => token >= t.startToken && token < t.endToken);
}

function nominalAct(context: PledgeContext, verb: number, firmness: Firmness): number {
  const { doc, grammar } = context;
  const object = childrenBy(doc, verb, 'obj', 'iobj').find((c) => !isTime(context, c)) ?? -1;
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

function subjectOfOutlook({ doc }: PledgeContext, token: number): number {
  const passive = childBy(doc, token, 'nsubj:pass');
  return passive >= 0 ? passive : clauseSubject(doc, token);
}

/** `is set to visit`, `was due to arrive`, `is to dine`, `is going to attend`; `talks are scheduled for May`. */
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
  const subject = subjectOfOutlook(context, token);
  const held = act >= 0 ? isPassive(doc, act) || grammar.happening.has(doc.lemma(act)) : isDatedAhead(context, token);
  if (isOccasion(context, subject)) {
    const announcers = announcersOf(context, subject, reporterOf(context, token));
    return held ? cue(token, announcers, act >= 0 ? act : token, firmness) : [];
  }
  if (act >= 0 && isPassive(doc, act)) return [];
  if (act < 0 || !isAct(context, act)) return [];
  return cue(token, partiesOf(context, subject), act, firmness);
}
