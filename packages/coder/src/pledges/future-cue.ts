// Commitments in the tense of a verb: `will send`, `would visit`, `is to dine`, a present with a day to come, `-기로`.

import { childBy, childrenBy, relatesBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import { occasionCue } from './occasion-cue.ts';
import {
  auxiliaries,
  canPromise,
  carriedParties,
  clauseSubject,
  hasFuture,
  hasMark,
  isNegated,
  isUnreal,
  type PledgeContext,
  partiesOf,
  quoterOf,
} from './pledge-context.ts';
import {
  cue,
  isAct,
  isOccasion,
  isPassive,
  isToBe,
  isUntaggedVerb,
  looksAhead,
  type PledgeCue,
  reporterHead,
  shareParty,
} from './pledge-cue.ts';
import { isDatedAhead } from './time-ahead.ts';

/** What a verb commits its subject to by its own form. Of oneself it is a promise, of others a plan. */
export function futureCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  if (!(doc.pos(verb) === 'VERB' || isUntaggedVerb(context, verb)) || isUnreal(context, verb)) return [];
  const subject = subjectOf(context, verb);
  const told = reporterHead(context, verb);
  if (told !== null && isSurveyed(context, told)) return [];
  const reporter = told === null ? null : partiesOf(context, told);
  if (subject >= 0 && (isPassive(doc, verb) || isOccasion(context, subject))) {
    return occasionCue(context, verb, subject, reporter);
  }
  if (!isAct(context, verb)) return [];
  const unsaid = subject < 0 ? unsaidBy(context, verb, reporter) : null;
  if (subject < 0 && unsaid === null) return [];
  const by = unsaid?.by ?? partiesOf(context, subject);
  const own =
    unsaid?.own === true ||
    (reporter !== null && shareParty(by, reporter)) ||
    (subject >= 0 && grammar.firstPerson.has(doc.lower(subject)));
  if (isSettled(context, verb)) return cue(verb, by, verb, 'agreed');
  if (!isAhead(context, verb, reporter !== null)) return [];
  if ((!own || unsaid !== null) && isForecast(context, verb)) return [];
  if (!own && isNegated(context, verb)) return [];
  // "We will not wait for ever" warns; nothing is promised.
  if (isNegated(context, verb) && grammar.endurance.has(doc.lemma(verb))) return [];
  const auxiliary = childrenBy(doc, verb, 'aux').find(
    (a) => grammar.future.has(doc.lower(a)) || grammar.pastFuture.has(doc.lower(a)),
  );
  return cue(auxiliary ?? verb, by, verb, own ? 'promised' : 'planned');
}

/** `will`, reported `would`, `is to`, or a present tense with a day to come. */
function isAhead(context: PledgeContext, verb: number, reported: boolean): boolean {
  const { doc, grammar } = context;
  if (hasFuture(context, verb)) return true;
  if (reported && auxiliaries(doc, verb).some((a) => grammar.pastFuture.has(a))) return true;
  return isToBe(context, verb) || isScheduled(context, verb);
}

/** "Xi visits Seoul next week", "총리는 다음 달 방중한다": a present tense tells a schedule when its day is to come. */
function isScheduled(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  const lemma = doc.lemma(verb);
  if (!(grammar.protocolActs.has(lemma) || grammar.verbFinal === true)) return false;
  const clause = relatesBy(doc, verb, ['root', 'ccomp', 'conj', 'parataxis']);
  return (
    clause && grammar.isPresent(doc.lower(verb), doc.tag(verb), auxiliaries(doc, verb)) && isDatedAhead(context, verb)
  );
}

/** The subject of a verb; of a later verb of a chain with its own auxiliary that of the first: "visited Oslo and will meet". */
function subjectOf(context: PledgeContext, verb: number): number {
  const { doc } = context;
  const own = childBy(doc, verb, 'nsubj');
  if (own >= 0 || !relatesBy(doc, verb, ['conj'])) return own;
  return hasFuture(context, verb) ? clauseSubject(doc, verb) : -1;
}

/** Who acts where a clause leaves it out: who tells it (`보내겠다고 밝혔다`), who is quoted, or whom the text was speaking of. */
function unsaidBy(
  context: PledgeContext,
  verb: number,
  reporter: readonly NamedParty[] | null,
): { readonly by: readonly NamedParty[]; readonly own: boolean } | null {
  const { doc, grammar } = context;
  if (grammar.dropsSubject !== true) return null;
  if (reporter !== null) return reporter.length > 0 ? { by: reporter, own: true } : null;
  if (doc.deprel(verb) !== 'root') return null;
  const quoter = quoterOf(context, verb);
  if (quoter !== null) return canPromise(quoter.party) ? { by: [quoter], own: true } : null;
  const carried = carriedParties(context, verb);
  return carried.length === 0 ? null : { by: carried, own: false };
}

/** `서로 면제하기로 뜻을 모았다`: an ending that says the act is settled on, whatever the verb over it. */
function isSettled(context: PledgeContext, verb: number): boolean {
  return context.grammar.settledMarks !== undefined && hasMark(context.doc, verb, context.grammar.settledMarks);
}

/** Answers of a poll bind nobody: "of those, 70 percent said they would". */
function isSurveyed({ doc, grammar }: PledgeContext, head: number): boolean {
  return head >= 0 && grammar.surveyed.has(doc.lemma(head));
}

function isForecast(context: PledgeContext, verb: number): boolean {
  const { doc, grammar } = context;
  return relatesBy(doc, verb, ['ccomp']) && grammar.forecasts.has(doc.lemma(doc.head(verb)));
}

/**
 * What an authority announces of others binds the authority: leave given ("groups may enter without visas from May"), and a
 * measure told in the passive ("the sanctions will be lifted").
 */
export function measureCue(context: PledgeContext, verb: number): PledgeCue[] {
  const { doc, grammar } = context;
  if (!relatesBy(doc, verb, ['ccomp']) || !grammar.announcing.has(doc.lemma(doc.head(verb)))) return [];
  const leave = auxiliaries(doc, verb).some((a) => grammar.permissions.has(a));
  const measure = isPassive(doc, verb) && looksAhead(context, verb) && childBy(doc, verb, 'obl:agent') < 0;
  const occasion = measure && isOccasion(context, childBy(doc, verb, 'nsubj'));
  if ((!leave && !measure) || occasion) return [];
  const announcer = doc.head(verb);
  if (isNegated(context, verb) || isUnreal(context, announcer)) return [];
  return cue(announcer, partiesOf(context, clauseSubject(doc, announcer)), verb, 'planned');
}
