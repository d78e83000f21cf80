// Visits, talks and the like that are to come: announced with a verb, or named with a word that says so.

import { childrenBy, relatesBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import {
  auxiliaries,
  canPromise,
  carriedParties,
  isNegated,
  namedParties,
  type PledgeContext,
  quoterOf,
} from './pledge-context.ts';
import { cue, isOccasion, isPassive, looksAhead, type PledgeCue } from './pledge-cue.ts';
import { isDatedAhead } from './time-ahead.ts';

/** "The ministry said a round of talks will be held in May": an occasion announced by those who hold it. */
export function occasionCue(
  context: PledgeContext,
  verb: number,
  subject: number,
  reporter: readonly NamedParty[] | null,
): PledgeCue[] {
  const { doc, grammar } = context;
  if (!isOccasion(context, subject) || isNegated(context, verb)) return [];
  const happens = isPassive(doc, verb) || grammar.happening.has(doc.lemma(verb));
  if (!happens || isWishedFor(context, verb)) return [];
  const present = grammar.isPresent(doc.lower(verb), doc.tag(verb), auxiliaries(doc, verb));
  const ahead = looksAhead(context, verb) || grammar.outlooks.has(doc.lemma(verb));
  if (!ahead && !(present && isDatedAhead(context, verb))) return [];
  return cue(verb, announcersOf(context, subject, reporter), verb, 'planned');
}

/** "hoped that talks would start": what is hoped for or expected is not announced. */
function isWishedFor({ doc, grammar }: PledgeContext, verb: number): boolean {
  const above = relatesBy(doc, verb, ['ccomp']) ? doc.lemma(doc.head(verb)) : '';
  return grammar.verbs.get(above) === 'hoped' || grammar.forecasts.has(above);
}

/** "comes before a planned visit by Xi", "예정된 방한": an occasion named as one to come. */
export function upcomingCue(context: PledgeContext, noun: number): PledgeCue[] {
  const { doc, grammar } = context;
  if (!isOccasion(context, noun)) return [];
  const word = childrenBy(doc, noun, 'amod', 'acl').find(
    (c) => grammar.upcoming.has(doc.lower(c)) && childrenBy(doc, c, 'nsubj', 'obj').length === 0,
  );
  return word === undefined ? [] : cue(word, holdersOf(context, noun), noun, 'planned');
}

/** Those an occasion belongs to, else those who announce it, else those who agreed in the sentence before. */
export function announcersOf(
  context: PledgeContext,
  noun: number,
  reporter: readonly NamedParty[] | null,
): readonly NamedParty[] {
  const owners = holdersOf(context, noun);
  if (owners.length > 0) return owners;
  if (reporter !== null && reporter.length > 0) return reporter;
  const quoter = quoterOf(context, noun);
  if (quoter !== null) return canPromise(quoter.party) ? [quoter] : [];
  return reporter === null ? agreedBefore(context, noun) : [];
}

/** Whose occasion it is: its owners, or those it is held between, named on the noun or on the one it is a round of. */
export function holdersOf(context: PledgeContext, noun: number): readonly NamedParty[] {
  const { doc, grammar, actors } = context;
  const owners = actors.ownersOf(noun).flatMap(namedParties);
  if (owners.length > 0) return owners;
  for (const child of childrenBy(doc, noun, 'nmod', 'obl')) {
    const between = childrenBy(doc, child, 'case').some((c) => grammar.between.has(doc.lower(c)));
    const holders = between ? actors.actorsOf(child).flatMap(namedParties) : [];
    if (holders.length > 0) return holders;
    if (child > noun && isOccasion(context, child)) return holdersOf(context, child);
  }
  return [];
}

/** "They agreed to speed up work. Meetings will be held from May": the terms of an agreement go on in the next sentence. */
function agreedBefore(context: PledgeContext, noun: number): readonly NamedParty[] {
  const { doc, grammar } = context;
  const sentence = doc.sentenceOf[noun]!;
  if (sentence === 0) return [];
  for (let t = doc.bounds[sentence - 1]!; t < doc.bounds[sentence]!; t++) {
    if (doc.pos(t) === 'VERB' && grammar.verbs.get(doc.lemma(t)) === 'agreed') return carriedParties(context, noun, 1);
  }
  return [];
}
