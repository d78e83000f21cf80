// Polls and judgements: "71 percent of South Koreans view China unfavourably", "most Japanese distrust Russia".

import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { childrenBy } from '../doc/tree.ts';
import type { NamedParty } from '../speech/speaker.ts';
import {
  type AttitudeContext,
  type AttitudeDraft,
  dayOf,
  distinct,
  reporterAt,
  type Side,
  sidesAt,
  sidesOf,
} from './attitude-context.ts';
import type { Change, OpinionWord } from './attitude-grammar.ts';

/** Words within which a figure's opinion stands. */
const REACH = 30;
/** Words between `up from` and the figure it compares with. */
const COMPARISON_REACH = 6;

interface Opinion extends OpinionWord {
  readonly token: number;
}

/** The attitudes that the percentages of one sentence measure. */
export function pollsIn(
  context: AttitudeContext,
  sentence: number,
  figures: readonly AmountMention[],
): AttitudeDraft[] {
  const { doc } = context;
  const end = doc.bounds[sentence + 1]!;
  const found: AttitudeDraft[] = [];
  const pollster = figures.length === 0 ? null : pollsterNear(context, sentence);
  figures.forEach((figure, i) => {
    const before = figure.startToken > 0 ? comparisonBefore(context, figure.startToken, sentence) : null;
    if (before !== null) return;
    const limit = Math.min(nextFigure(context, figures, i + 1, sentence) ?? end, figure.endToken + REACH);
    const opinion = opinionBetween(context, figure.endToken, limit);
    const holders = holdersNear(context, figure, sentence);
    if (opinion === null || holders.length === 0) return;
    const holder = holders[0]!;
    const target = targetBetween(context, figure.endToken, limit, holder);
    if (target === null) return;
    const label = opinion.label;
    found.push({
      ...draft(context, opinion, holder, target),
      change: changeBehind(context, figures[i + 1], sentence, opinion),
      measure: { value: figure.amount.value, unit: 'percent', label },
      pollster,
    });
  });
  return found;
}

/** "Most Koreans distrust China": the verb judges, or views with an opinion word. */
export function judgementAt(context: AttitudeContext, verb: number): AttitudeDraft[] {
  const { doc, grammar, actors } = context;
  if (doc.pos(verb) !== 'VERB') return [];
  const lemma = doc.lemma(verb);
  const views = grammar.viewing.has(lemma);
  if (!views && !grammar.judgements.has(lemma)) return [];
  const subject = childrenBy(doc, verb, 'nsubj')[0];
  const mention = subject === undefined ? undefined : actors.at(subject);
  if (subject === undefined || mention?.parties.some((p) => p.kind === 'people') !== true) return [];
  const end = Math.min(doc.bounds[doc.sentenceOf[verb]! + 1]!, verb + REACH);
  const opinion = views ? opinionBetween(context, verb + 1, end) : { ...grammar.judgements.get(lemma)!, token: verb };
  const holder = sidesAt(context, mention, subject)[0];
  if (opinion === null || holder === undefined) return [];
  const target = targetBetween(context, verb + 1, end, holder);
  return target === null ? [] : [draft(context, opinion, holder, target)];
}

function draft(context: AttitudeContext, opinion: Opinion, holder: Side, target: Side): AttitudeDraft {
  const { doc } = context;
  const sentence = doc.sentenceOf[opinion.token]!;
  return {
    holder,
    target,
    polarity: opinion.polarity,
    change: null,
    measure: null,
    pollster: null,
    reportedBy: reporterAt(context, opinion.token),
    date: dayOf(context, sentence),
    cue: doc.span(opinion.token, opinion.token + 1),
    sentence,
  };
}

/** An opinion word that belongs to a verb of viewing or judges by itself. */
function opinionBetween(context: AttitudeContext, start: number, end: number): Opinion | null {
  const { doc, grammar } = context;
  let viewed = false;
  for (let t = start; t < end; t++) {
    const judged = doc.pos(t) === 'VERB' ? grammar.judgements.get(doc.lemma(t)) : undefined;
    if (judged !== undefined) return { ...judged, token: t };
    if (grammar.viewing.has(doc.lemma(t))) viewed = true;
    const opinion = grammar.opinions.get(doc.lower(t));
    if (opinion !== undefined && (viewed || doc.pos(t) !== 'VERB')) return { ...opinion, token: t };
  }
  return null;
}

function targetBetween(context: AttitudeContext, start: number, end: number, holder: Side): Side | null {
  for (let t = start; t < end; t++) {
    const side = sidesOf(context.actors.at(t)).find((s) => s.code !== holder.code);
    if (side !== undefined) return side;
  }
  return null;
}

/** "71 percent of South Koreans", "among Japanese respondents, 84 percent", "in South Korea, 40 percent". */
function holdersNear(context: AttitudeContext, figure: AmountMention, sentence: number): Side[] {
  const { doc, actors, grammar } = context;
  const behind = doc.lower(figure.endToken);
  const sides: Side[] = [];
  if (figure.endToken < doc.bounds[sentence + 1]! && grammar.among.has(behind)) {
    for (let t = figure.endToken + 1; t <= figure.endToken + 5 && t < doc.length; t++)
      sides.push(...sidesOf(actors.at(t)));
  }
  if (sides.length > 0) return distinct(sides);
  for (let t = figure.startToken - 1; t >= doc.bounds[sentence]!; t--) {
    const mention = actors.at(t);
    const people = mention?.parties.some((p) => p.kind === 'people') === true || mention?.placeOnly === true;
    if (people) sides.push(...sidesOf(mention));
  }
  return distinct(sides);
}

/** Figures of "up from 63 percent" are earlier ones. */
function comparisonBefore(context: AttitudeContext, token: number, sentence: number): 1 | -1 | null {
  const { doc, grammar } = context;
  const stop = Math.max(doc.bounds[sentence]!, token - COMPARISON_REACH);
  for (let t = token - 1; t >= stop; t--) {
    const direction = grammar.comparisons.get(doc.lower(t));
    if (direction !== undefined) return direction;
    if (doc.pos(t) === 'VERB' || doc.form(t) === ',') return null;
  }
  return null;
}

function changeBehind(
  context: AttitudeContext,
  next: AmountMention | undefined,
  sentence: number,
  opinion: OpinionWord,
): Change | null {
  const direction = next === undefined ? null : comparisonBefore(context, next.startToken, sentence);
  if (direction === null || opinion.polarity === 0) return null;
  return direction * opinion.polarity > 0 ? 'improved' : 'worsened';
}

/** Where the words of a figure end: at the next figure that is no comparison. */
function nextFigure(
  context: AttitudeContext,
  figures: readonly AmountMention[],
  from: number,
  sentence: number,
): number | null {
  for (let i = from; i < figures.length; i++) {
    if (comparisonBefore(context, figures[i]!.startToken, sentence) === null) return figures[i]!.startToken;
  }
  return null;
}

/** The body whose poll it is: "a Gallup survey", "a poll by the institute"; looked for here and one sentence before. */
function pollsterNear(context: AttitudeContext, sentence: number): NamedParty | null {
  const { doc } = context;
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
      const pollster = context.grammar.polls.has(doc.lemma(t)) ? pollsterOf(context, t) : null;
      if (pollster !== null) return pollster;
    }
  }
  return null;
}

function pollsterOf(context: AttitudeContext, poll: number): NamedParty | null {
  const { doc, actors } = context;
  const near = childrenBy(doc, poll, 'compound', 'nmod', 'nmod:poss', 'acl', 'flat')
    .flatMap((c) => [c, ...childrenBy(doc, c, 'obl:agent', 'obl', 'nmod')])
    .filter((head) => !isTime(context, head));
  for (const head of near) {
    const mention = actors.at(head);
    const party = mention?.parties.find((p) => p.kind === 'organisation');
    if (mention !== undefined && party !== undefined) {
      return { party, mention, startToken: mention.startToken, endToken: mention.endToken };
    }
    if (doc.pos(head) === 'PROPN' && mention === undefined) return namedBy(doc, head);
  }
  return null;
}

/** `published on Tuesday`: a day conducts no poll. */
function isTime({ times }: AttitudeContext, token: number): boolean {
  return times.some((time) => token >= time.startToken && token < time.endToken);
}

/** A pollster no table knows goes by its words. */
function namedBy(doc: Doc, head: number): NamedParty {
  let start = head;
  while (start > 0 && doc.pos(start - 1) === 'PROPN' && doc.sentenceOf[start - 1] === doc.sentenceOf[head]) start--;
  const party = {
    code: null,
    sector: [],
    name: doc.textOf(start, head + 1),
    kind: 'organisation',
    basis: 'stated',
  } as const;
  return { party, mention: null, startToken: start, endToken: head + 1 };
}
