// Who does it to whom, as spans of tokens: exactly, by the head, or by any shared token.

import type { Span } from '@rapport/record';
import type { Mistake, Scored, Verdict } from '../card.ts';
import type { RolesItem } from '../gold/gold-item.ts';
import { type Fields, fieldsOf, listOf, numberOf, rangesOf } from '../gold/loose-json.ts';
import type { Answers } from '../gold/read-answers.ts';
import { bestPairs } from '../measures/best-pairs.ts';
import { calibrationOf, type Sureness } from '../measures/calibration.ts';
import { proportions, share, TallyBook } from '../measures/proportions.ts';
import { phraseHead, trimPhrase } from './phrase-head.ts';

const ROLES = ['source', 'target'] as const;

interface Spans {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly confidence: number | null;
}

/** A way for two spans to be the same. */
type SpansFit = (gold: Span, predicted: Span) => boolean;

/** Scores the parties of each item's surest event. What is mutual counts on both sides. */
export function scoreRoles(items: readonly RolesItem[], answers: Answers): Scored {
  const tallies = new TallyBook();
  const sureness: Sureness[] = [];
  let exact = 0;
  const verdicts = items.map((item): Verdict => {
    const fits = fitsOf(item.tokens);
    const predicted = predictedSpans(item, answers.get(item.id));
    const mistakes: Omit<Mistake, 'id' | 'text'>[] = [];
    let right = true;
    let heads = { right: 0, predicted: 0, gold: 0 };
    for (const role of ROLES) {
      const trim = (spans: readonly Span[]) => distinct(spans.map((span) => trimPhrase(item.tokens, span)));
      const gold = trim([...item[role], ...item.reciprocal]);
      const found = trim(predicted[role]);
      for (const [name, fit] of Object.entries(fits)) {
        const pairs = bestPairs(gold.map((g) => found.map((p) => (fit(g, p) ? 1 : 0)))).length;
        const tally = { right: pairs, predicted: found.length, gold: gold.length };
        tallies.add(`${role}_${name}`, tally);
        tallies.add(`both_${name}`, tally);
        if (name === 'exact' && (pairs !== gold.length || pairs !== found.length)) right = false;
        if (name !== 'head') continue;
        heads = add(heads, tally);
        if (pairs !== gold.length || pairs !== found.length) {
          const words = (spans: readonly Span[]) => wordsAt(item.tokens, spans, role);
          mistakes.push({ gold: words(gold), predicted: words(found), confidence: predicted.confidence });
        }
      }
    }
    if (right) exact++;
    if (predicted.confidence !== null)
      sureness.push({ confidence: predicted.confidence, right: mistakes.length === 0 });
    return {
      id: item.id,
      text: item.text,
      score: mistakes.length === 0 ? 1 : proportions(heads).f1,
      gold: ROLES.flatMap((role) => wordsAt(item.tokens, [...item[role], ...item.reciprocal], role) ?? []),
      predicted: ROLES.flatMap((role) => wordsAt(item.tokens, predicted[role], role) ?? []),
      mistakes,
    };
  });
  return {
    counts: { source_spans: tallies.of('source_exact').gold, target_spans: tallies.of('target_exact').gold },
    figures: { ...tallies.figures(), sentence_exact: share(exact, items.length) },
    classes: [],
    confusion: [],
    calibration: calibrationOf(sureness),
    verdicts,
  };
}

function fitsOf(tokens: readonly string[]): Record<'exact' | 'head' | 'any', SpansFit> {
  const holds = ([start, end]: Span, token: number) => token >= start && token < end;
  return {
    exact: (g, p) => g[0] === p[0] && g[1] === p[1],
    head: (g, p) => holds(p, phraseHead(tokens, g)) && holds(g, phraseHead(tokens, p)),
    any: (g, p) => g[0] < p[1] && p[0] < g[1],
  };
}

/** The surest event's evidence as ranges of the gold's tokens; rows in the gold's own form are taken as they are. */
function predictedSpans(item: RolesItem, answer: Fields | undefined): Spans {
  if (answer === undefined) return { source: [], target: [], confidence: null };
  if ('source_spans' in answer || 'target_spans' in answer) {
    const mutual = rangesOf(answer.reciprocal_spans);
    const inside = (spans: Span[]) => [...spans, ...mutual].filter(([, end]) => end <= item.tokens.length);
    return {
      source: inside(rangesOf(answer.source_spans)),
      target: inside(rangesOf(answer.target_spans)),
      confidence: null,
    };
  }
  const sureOf = (event: Fields) => numberOf(event.confidence) ?? 0;
  const surest = listOf(answer.events)
    .map(fieldsOf)
    .reduce<Fields | null>((best, event) => (best !== null && sureOf(best) >= sureOf(event) ? best : event), null);
  if (surest === null) return { source: [], target: [], confidence: null };
  const evidence = fieldsOf(surest.evidence);
  const places = tokenPlaces(item);
  const spans = (value: unknown) => rangesOf(value).flatMap((range) => touched(places, range));
  const actor = spans(evidence.actor);
  const recipient = surest.reciprocal === true ? actor : spans(evidence.recipient);
  return { source: actor, target: recipient, confidence: numberOf(surest.confidence) };
}

/** Characters of each token in the text. */
function tokenPlaces({ tokens, text }: RolesItem): Span[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start < 0) return [at, at];
    at = start + token.length;
    return [start, at];
  });
}

function touched(places: readonly Span[], [start, end]: Span): Span[] {
  const first = places.findIndex((place) => place[0] < end && place[1] > start);
  const last = places.findLastIndex((place) => place[0] < end && place[1] > start);
  return first < 0 ? [] : [[first, last + 1]];
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

function wordsAt(tokens: readonly string[], spans: readonly Span[], role: string): string | null {
  if (spans.length === 0) return null;
  return `${role} ${spans.map(([start, end]) => tokens.slice(start, end).join(' ')).join('; ')}`;
}

function add(a: { right: number; predicted: number; gold: number }, b: typeof a): typeof a {
  return { right: a.right + b.right, predicted: a.predicted + b.predicted, gold: a.gold + b.gold };
}
