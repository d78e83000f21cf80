// What a people is said to feel: "South Koreans have turned angry at China", "Japanese are wary of Russia".

import { childrenBy, relatesBy } from '../doc/tree.ts';
import {
  type AttitudeContext,
  type AttitudeDraft,
  dayOf,
  reporterAt,
  sidesAt,
  sidesBehind,
} from './attitude-context.ts';

/** The attitudes that an adjective of feeling reports of its subject, which must be a people. */
export function feelingsAt(context: AttitudeContext, adjective: number): AttitudeDraft[] {
  const { doc, grammar, actors } = context;
  const polarity = doc.pos(adjective) === 'ADJ' ? grammar.feelings.get(doc.lower(adjective)) : undefined;
  if (polarity === undefined) return [];
  const verb = relatesBy(doc, adjective, ['xcomp']) ? doc.head(adjective) : adjective;
  const subject = childrenBy(doc, verb, 'nsubj')[0];
  const mention = subject === undefined ? undefined : actors.at(subject);
  if (subject === undefined || mention?.parties.some((p) => p.kind === 'people') !== true) return [];
  const [holder] = sidesAt(context, mention, subject);
  if (holder === undefined || childrenBy(doc, verb, 'aux').some((a) => grammar.supposed.has(doc.lower(a)))) return [];
  const targets = [adjective, verb].flatMap((head) => sidesBehind(context, head, grammar.towards));
  const target = targets.find((side) => side.code !== holder.code);
  if (target === undefined) return [];
  const turned = verb !== adjective && grammar.becoming.has(doc.lemma(verb));
  return [
    {
      holder,
      target,
      polarity,
      change: !turned || polarity === 0 ? null : polarity > 0 ? 'improved' : 'worsened',
      measure: null,
      pollster: null,
      reportedBy: reporterAt(context, adjective),
      date: dayOf(context, doc.sentenceOf[adjective]!),
      cue: doc.span(adjective, adjective + 1),
      sentence: doc.sentenceOf[adjective]!,
    },
  ];
}
