// By when a promised act is due: the time the words name, or for acts of protocol the year of publication.

import type { Basis, Span } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { childrenBy, subtreeRange } from '../doc/tree.ts';
import { addMonths, civilDay, type DayNumber, dayNumber, toIso } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { within } from '../time/within.ts';
import { conditionOf } from './pledge-act.ts';
import { isNegated, type PledgeContext } from './pledge-context.ts';
import type { PledgeCue } from './pledge-cue.ts';
import { termOf } from './term-cue.ts';
import { dayTold } from './time-ahead.ts';

/** A period of ISO dates with the words it comes from; without words it is defaulted. */
export interface DueDraft {
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly basis: Basis;
  readonly span: Span | null;
}

/** The due period of an act; null when nothing tells it. */
export function dueOf(context: PledgeContext, cue: PledgeCue, range: readonly [number, number]): DueDraft | null {
  const day = dayTold(context);
  const term = termOf(context, cue.act);
  if (term !== undefined) return fromExpression(context, term, day);
  const inAct = within(context.times, ...context.doc.span(...range)).filter(
    (t) => isAhead(t, day) && !isAside(context.doc, t, cue.act),
  );
  const chosen =
    inAct.find((t) => t.kind !== 'duration') ??
    besideAct(context, cue, day) ??
    inAct[0] ??
    inFront(context, cue, day) ??
    periodOfOccasion(context, cue, day);
  if (chosen !== undefined) return fromExpression(context, chosen, day);
  return defaulted(context, cue, day);
}

/** A time of the same clause in front of the act: "On Friday he will attend …". */
function besideAct(context: PledgeContext, cue: PledgeCue, day: DayNumber | null): TimeExpression | undefined {
  const { doc, times } = context;
  const [first, last] = subtreeRange(doc, cue.act);
  const inClause = within(times, ...doc.sentenceSpan(doc.sentenceOf[cue.act]!)).filter(
    (t) => isAhead(t, day) && !isAside(doc, t, cue.act),
  );
  // A time right behind the act belongs to it even where the tree hangs it elsewhere.
  const next = nextVerb(doc, cue.act);
  return (
    inClause.find((t) => t.kind !== 'duration' && t.startToken >= first && t.endToken <= last) ??
    inClause.find((t) => t.startToken > cue.act && t.endToken <= next)
  );
}

/**
 * A time to come in front of the act, whatever the tree hangs it on: `plans next month to visit`, `未来五年提供`. Where the
 * verb stands last, the earlier verbs of the sentence are no bar: `다음 달 방한해 회담한다`.
 */
function inFront(context: PledgeContext, cue: PledgeCue, day: DayNumber | null): TimeExpression | undefined {
  const { doc, times, grammar } = context;
  if (day === null) return undefined;
  const first = doc.bounds[doc.sentenceOf[cue.act]!]!;
  const from = grammar.bareInfinitives ? first : Math.min(cue.token, cue.act);
  return times
    .filter((t) => t.startToken >= from && t.endToken <= cue.act && t.kind !== 'duration' && t.to > toIso(day))
    .filter((t) => grammar.verbFinal === true || !hasVerbBetween(doc, t.endToken, cue.act))
    .at(-1);
}

function hasVerbBetween(doc: Doc, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (doc.pos(t) === 'VERB') return true;
  return false;
}

/** "hopes to work with Oslo as it prepares its plan for 2026 to 2030": the act belongs to the period of what it goes with. */
function periodOfOccasion(context: PledgeContext, cue: PledgeCue, day: DayNumber | null): TimeExpression | undefined {
  const { doc, times } = context;
  for (const host of [cue.act, cue.token]) {
    for (const clause of childrenBy(doc, host, 'advcl').filter((c) => c > cue.act && isOccasion(context, c))) {
      const [first, end] = subtreeRange(doc, clause);
      const last = endWithParticiple(doc, end);
      const period = times.find(
        (t) => t.kind === 'period' && t.startToken >= first && t.endToken <= last && isAhead(t, day),
      );
      if (period !== undefined) return period;
    }
  }
  return undefined;
}

/** `…, covering 2026 to 2030`: a participle behind a comma tells more of the clause in front. */
function endWithParticiple(doc: Doc, end: number): number {
  const limit = doc.bounds[doc.sentenceOf[Math.min(end, doc.length) - 1]! + 1]!;
  if (end + 1 >= limit || doc.form(end) !== ',' || doc.tag(end + 1) !== 'VBG') return end;
  return Math.min(nextVerb(doc, end + 1), subtreeRange(doc, end + 1)[1]);
}

function isOccasion({ doc, grammar }: PledgeContext, clause: number): boolean {
  return childrenBy(doc, clause, 'mark').some((m) => grammar.accompanying.has(doc.lower(m)));
}

/** Whether the tree hangs a time on another verb of the chain or on a relative clause: "the site, which turns 100 this year". */
function isAside(doc: Doc, time: TimeExpression, act: number): boolean {
  for (let t = time.endToken - 1, steps = 0; t >= 0 && t !== act && steps < 40; t = doc.head(t), steps++) {
    const further = doc.deprel(t) === 'conj' && doc.pos(t) === 'VERB' && doc.pos(doc.head(t)) === 'VERB';
    if (further || doc.deprel(t) === 'acl:relcl') return true;
  }
  return false;
}

function nextVerb(doc: Doc, act: number): number {
  const end = doc.bounds[doc.sentenceOf[act]! + 1]!;
  for (let t = act + 1; t < end; t++) if (doc.pos(t) === 'VERB' || doc.pos(t) === 'AUX') return t;
  return end;
}

/** What is over before the day of publication is when something was said, not when it is due. */
function isAhead(time: TimeExpression, day: DayNumber | null): boolean {
  // A duration that describes a thing ("a five-year plan") is written with a hyphen and says nothing of when.
  if (time.kind === 'duration') return day !== null && time.length !== undefined && mayBeTerm(time.length);
  return day === null || time.to > toIso(day) || time.from === toIso(day);
}

/** How long an act is to hold; some days are rather how long a visit lasts, and a hyphened length describes a thing. */
function mayBeTerm({ amount, unit, attributive }: NonNullable<TimeExpression['length']>): boolean {
  return attributive !== true && !(unit === 'day' && amount < SHORTEST_TERM);
}

const SHORTEST_TERM = 7;

function fromExpression(context: PledgeContext, time: TimeExpression, day: DayNumber | null): DueDraft | null {
  const text = context.doc.text.slice(time.start, time.end);
  const span = [time.start, time.end] as const;
  if (time.kind !== 'duration') return { text, start: time.from, end: time.to, basis: time.basis, span };
  if (day === null || time.length === undefined) return null;
  return { text, start: toIso(day), end: toIso(after(day, time.length)), basis: 'inferred', span };
}

function after(day: DayNumber, length: NonNullable<TimeExpression['length']>): DayNumber {
  const { amount, unit } = length;
  if (unit === 'day' || unit === 'week') return day + amount * (unit === 'week' ? 7 : 1);
  return addMonths(day, amount * (unit === 'year' ? 12 : 1));
}

/** A visit or a meeting announced without a date and without a condition is one of the weeks ahead: due within the year it is told. */
function defaulted(context: PledgeContext, cue: PledgeCue, day: DayNumber | null): DueDraft | null {
  // What hangs on a condition has no day until the condition is met; what will not happen has none.
  if (conditionOf(context, cue) !== null || isNegated(context, cue.act)) return null;
  const { doc, grammar } = context;
  const firm = cue.firmness === 'promised' || cue.firmness === 'planned';
  const lemma = doc.lemma(cue.act);
  if (day === null || !firm || !(grammar.protocolActs.has(lemma) || grammar.occasions.has(lemma))) return null;
  const end = toIso(dayNumber(civilDay(day).year, 12, 31));
  return { text: '', start: toIso(day), end, basis: 'defaulted', span: null };
}
