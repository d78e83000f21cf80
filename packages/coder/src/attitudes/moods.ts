// Described moods: "distrust of China is growing in South Korea", "had hardened public attitudes on both sides".

import type { Span } from '@rapport/record';
import { type Doc, NO_HEAD } from '../doc/doc.ts';
import { childrenBy, relatesBy } from '../doc/tree.ts';
import {
  type AttitudeContext,
  type AttitudeDraft,
  dayOf,
  distinct,
  reporterAt,
  type Side,
  sidesAt,
  sidesBehind,
  sidesOf,
} from './attitude-context.ts';
import type { Change, Polarity } from './attitude-grammar.ts';

interface Mood {
  readonly polarity: Polarity;
  readonly change: Change | null;
}

/** The attitudes that a noun of mood reports; none when holder, target or direction can't be told. */
export function moodsAt(context: AttitudeContext, noun: number): AttitudeDraft[] {
  const { doc, grammar } = context;
  const base = doc.pos(noun) === 'NOUN' ? grammar.moods.get(doc.lemma(noun)) : undefined;
  if (base === undefined) return [];
  const prefixed = prefixedTarget(context, noun);
  const mood = moodOf(context, noun, prefixed?.polarity ?? base);
  const verb = governor(doc, noun);
  if (mood === null || (verb >= 0 && isSupposed(context, verb))) return [];
  const targets = prefixed === null ? sidesBehind(context, noun, grammar.towards) : [prefixed.side];
  const isPublic = prefixed !== null || hasPublicWord(context, noun);
  const holders = holdersOf(context, noun, verb, targets, isPublic);
  // "attitudes on both sides": the phrase that could name the one seen names both who hold and who are seen.
  const mutual = holders.length === 0 && isPublic && targets.length === 2;
  return pairUp(mutual ? targets : holders, targets).map(([holder, target]) => ({
    holder,
    target,
    ...mood,
    measure: null,
    pollster: null,
    reportedBy: reporterAt(context, noun),
    date: dayOf(context, doc.sentenceOf[noun]!),
    cue: cueSpan(context, noun),
    sentence: doc.sentenceOf[noun]!,
  }));
}

/** Two holders without a target see each other; else each holder sees each target that is not itself. */
function pairUp(holders: readonly Side[], targets: readonly Side[]): (readonly [Side, Side])[] {
  const seen = targets.length > 0 ? targets : holders.length === 2 ? holders : [];
  return holders.flatMap((holder) =>
    seen.filter((t) => t.code !== holder.code).map((target) => [holder, target] as const),
  );
}

function holdersOf(
  context: AttitudeContext,
  noun: number,
  verb: number,
  targets: readonly Side[],
  isPublic: boolean,
): Side[] {
  const { doc, grammar, actors } = context;
  const seen = new Set(targets.map((t) => t.code));
  const owners = actors
    .ownersOf(noun)
    .filter((m) => isPublic || m.parties.some((p) => p.kind === 'people') || m.form === 'demonym');
  const candidates = [
    owners.flatMap(sidesOf),
    sidesBehind(context, noun, grammar.among),
    verb < 0 ? [] : [verb, ...childrenBy(doc, verb, 'xcomp')].flatMap((v) => sidesBehind(context, v, grammar.among)),
    verb < 0 ? [] : childrenBy(doc, verb, 'nsubj').flatMap((s) => (s === noun ? [] : peopleAt(context, s))),
  ];
  for (const sides of candidates) {
    const others = distinct(sides).filter((side) => targets.length === 0 || !seen.has(side.code));
    // Of a single holder a public must be named, or the phrase must be a place with people in it.
    if (others.length > 0 && (isPublic || targets.length > 0)) return others;
  }
  return [];
}

function peopleAt(context: AttitudeContext, head: number): Side[] {
  const mention = context.actors.at(head);
  return mention?.parties.some((p) => p.kind === 'people') === true ? sidesAt(context, mention, head) : [];
}

/** Direction and change of a mood by its modifiers and its verb; null when a neutral noun stays without direction. */
function moodOf(context: AttitudeContext, noun: number, base: Polarity): Mood | null {
  const { doc, grammar } = context;
  const modifiers = childrenBy(doc, noun, 'amod', 'compound').map((c) => doc.lower(c));
  const verb = governor(doc, noun);
  const verbWords = verb < 0 ? [] : [doc.lemma(verb), doc.lower(verb)];
  const find = <T>(table: ReadonlyMap<string, T>, list: readonly string[]) =>
    list.map((word) => table.get(word)).find((value) => value !== undefined);
  const described = find(grammar.turns, modifiers);
  const turned = find(grammar.turns, verbWords);
  const trend = find(grammar.trends, [...verbWords, ...modifiers]);
  // Softening ill will leaves it ill will; turning a neutral mood gives it its direction.
  const polarity = base !== 0 ? base : (described ?? turned ?? null);
  if (polarity === null) return null;
  return { polarity, change: changeOf(polarity, turned ?? 0, trend ?? 0) };
}

function changeOf(polarity: Polarity, turned: Polarity, trend: 1 | -1 | 0): Change | null {
  const direction = turned !== 0 ? turned : polarity * trend;
  return direction === 0 ? null : direction > 0 ? 'improved' : 'worsened';
}

/** The verb whose subject or object the mood is, or −1. */
function governor(doc: Doc, noun: number): number {
  const head = doc.head(noun);
  if (head === NO_HEAD || !relatesBy(doc, noun, ['nsubj', 'obj', 'obl'])) return -1;
  return head;
}

/** Wishes, fears and aims tell of no mood that is there: "to soften distrust", "could harden attitudes". */
function isSupposed(context: AttitudeContext, verb: number): boolean {
  const { doc, grammar } = context;
  const marked = childrenBy(doc, verb, 'mark').some((m) => grammar.infinitives.has(doc.lower(m)));
  return marked || childrenBy(doc, verb, 'aux').some((a) => grammar.supposed.has(doc.lower(a)));
}

function hasPublicWord(context: AttitudeContext, noun: number): boolean {
  const { doc, grammar } = context;
  return childrenBy(doc, noun, 'amod', 'compound', 'nmod').some((c) => grammar.publicWords.has(doc.lemma(c)));
}

/** `anti-Chinese sentiment`, in one token or in three. */
function prefixedTarget(
  context: AttitudeContext,
  noun: number,
): { readonly side: Side; readonly polarity: Polarity } | null {
  const { doc, grammar, countries } = context;
  const first = doc.bounds[doc.sentenceOf[noun]!]!;
  const start = doc.starts[Math.max(first, noun - 6)]!;
  const words = doc.text.slice(start, doc.starts[noun]!);
  const match = /(\p{L}+)-(\p{L}+(?: \p{Lu}\p{L}+)?)\s+(?:\p{Ll}+\s+)?$/u.exec(words);
  const polarity = match === null ? undefined : grammar.prefixes.get(match[1]!.toLowerCase());
  const country = match === null ? null : countries.find(match[2]!);
  if (match === null || polarity === undefined || country === null) return null;
  const at = start + match.index;
  const span = [at, at + match[1]!.length + 1 + match[2]!.length] as const;
  return { side: { ...country, span }, polarity };
}

function cueSpan(context: AttitudeContext, noun: number): Span {
  const { doc } = context;
  let first = noun;
  for (const child of childrenBy(doc, noun, 'amod', 'compound')) if (child < first) first = child;
  return doc.span(first, noun + 1);
}
