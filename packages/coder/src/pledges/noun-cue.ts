// Commitments that a noun holds: `an agreement to donate`, `plans to build`, `철수할 계획`, `撤军的计划`, a five-year pact.

import { childrenBy, relatesBy } from '../doc/tree.ts';
import {
  clauseSubject,
  hasMark,
  isNegated,
  isUnreal,
  namedParties,
  type PledgeContext,
  partiesOf,
} from './pledge-context.ts';
import { cue, isBareParticiple, type PledgeCue } from './pledge-cue.ts';

/** `signed an agreement with Oslo to donate`, `announced plans to build`, `its promise to withdraw`. */
export function nounCue(context: PledgeContext, noun: number): PledgeCue[] {
  const { doc, grammar, actors } = context;
  const firmness = grammar.nouns.get(doc.lemma(noun)) ?? grammar.nouns.get(doc.lower(noun));
  if (firmness === undefined) return [];
  const verb = relatesBy(doc, noun, ['obj', 'nsubj:pass']) ? doc.head(noun) : -1;
  const supported = verb >= 0 && grammar.supportVerbs.has(doc.lemma(verb));
  if (verb >= 0 && (isBareParticiple(doc, verb) || isUnreal(context, verb) || isNegated(context, verb))) return [];
  if (verb >= 0 && grammar.refusals.has(doc.lemma(verb))) return [];
  const act = grammar.actBeforeNoun === undefined ? actBehind(context, noun, supported) : actBefore(context, noun);
  if (act < 0 || (grammar.actBeforeNoun !== undefined && !supported)) return [];
  const subject = supported ? partiesOf(context, clauseSubject(doc, verb)) : [];
  const by = subject.length > 0 ? subject : actors.ownersOf(noun).flatMap(namedParties);
  return cue(noun, by, act, firmness);
}

function actBehind({ doc, grammar }: PledgeContext, noun: number, supported: boolean): number {
  const hosts = supported ? [noun, doc.head(noun)] : [noun];
  const act = hosts
    .flatMap((host) => childrenBy(doc, host, 'acl', 'advcl', 'xcomp'))
    .find((c) => c > noun && doc.pos(c) === 'VERB' && hasMark(doc, c, grammar.infinitives));
  return act ?? -1;
}

/** `철수할 계획`, `撤出驻军的计划`: what is planned, and not who planned it (`政府提出的计划`). */
function actBefore({ doc, grammar }: PledgeContext, noun: number): number {
  const act = childrenBy(doc, noun, 'acl').find((c) => {
    if (c > noun || doc.pos(c) !== 'VERB' || childrenBy(doc, c, 'nsubj').length > 0) return false;
    const told = grammar.supportVerbs.has(doc.lemma(c)) || grammar.speechVerbs.has(doc.lemma(c));
    const ending = childrenBy(doc, c, 'mark', 'aux').map((m) => doc.lower(m));
    return !told && !grammar.notActs.has(doc.lemma(c)) && grammar.actBeforeNoun!(doc.lower(c), ending);
  });
  return act ?? -1;
}
