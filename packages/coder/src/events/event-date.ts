// When an event happened: the time said of its predicate, else the day of the article.

import type { Status } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import type { TimeExpression, TimeReference } from '../time/time-expression.ts';
import type { EventDate } from './coded-event.ts';
import type { Frame } from './frame.ts';
import { prepositionOf } from './frame-arguments.ts';

/** What an event's date is chosen from. */
export interface DateSource {
  readonly doc: Doc;
  readonly times: readonly TimeExpression[];
  readonly reference: TimeReference;
}

/** The act that is dated: its tokens, its status, and the other clauses whose time is its own too, nearest first. */
export interface DatedAct {
  readonly frame: Frame;
  readonly tokens: readonly number[];
  readonly status: Status;
  /** Predicates of clauses that share their time with the act (`flew in on Monday [to meet]`, `refused [to meet on Monday]`). */
  readonly others: readonly Frame[];
}

const UNKNOWN: EventDate = { date: null, precision: 'unknown', basis: 'defaulted' };
/** Prepositions of a time at which something happens; `since`, `after`, `of` and the like date something else. */
const AT_TIMES: ReadonlySet<string> = new Set(['', 'on', 'in', 'during', 'at', 'over', 'between', 'within']);
/** What a day is told by part for part: `the early hours of Monday`. */
const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning evening night afternoon hour noon midnight dawn day half beginning start end middle'.split(' '),
);
/** Relations of a time that describes a thing: `the 2018 elections`, `Friday's ruling`. */
const DESCRIBES = /^(?:nmod:poss|nmod:desc|compound|amod|flat|appos|nummod|list|dep|det)/;

/** The date of an act; `inherited` is that of the event it refers back to. */
export function dateOf(source: DateSource, act: DatedAct, inherited: EventDate | null): EventDate {
  const time = ownTime(source, act);
  if (time !== null) return fromTime(time);
  if (inherited !== null && inherited.date !== null && mayInherit(inherited, act.status, source.reference)) {
    const { span: _, ...date } = inherited;
    return { ...date, basis: 'inferred' };
  }
  const day = source.reference.published ?? source.reference.dateline;
  return day === null ? UNKNOWN : { date: day, precision: 'day', basis: 'defaulted' };
}

/** The time that hangs nearest to the act, else to the clauses that share theirs; durations and deadlines tell no day. */
function ownTime(source: DateSource, act: DatedAct): TimeExpression | null {
  const { doc, times, reference } = source;
  const from = doc.bounds[act.frame.sentence]!;
  const to = doc.bounds[act.frame.sentence + 1]!;
  const possible = times.filter(
    (time) =>
      time.startToken >= from &&
      time.startToken < to &&
      time.from !== '' &&
      time.kind !== 'duration' &&
      time.kind !== 'deadline' &&
      !isEra(time) &&
      suits(time, act.status, reference),
  );
  const clauses = [{ predicate: act.frame.predicate, tokens: act.tokens }, ...act.others];
  for (const { predicate, tokens } of clauses) {
    const nearest = possible
      .filter((time) => belongsTo(doc, time, predicate, tokens))
      .sort((a, b) => Math.abs(a.startToken - predicate) - Math.abs(b.startToken - predicate))[0];
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** A span of more than a year is what the event is about, not when it happened. */
function isEra(time: TimeExpression): boolean {
  return time.kind === 'period' && Number(time.to.slice(0, 4)) - Number(time.from.slice(0, 4)) > 1;
}

/** What has occurred has no date to come, and what is planned none gone by. */
function suits(time: TimeExpression, status: Status, reference: TimeReference): boolean {
  const day = (reference.published ?? reference.dateline)?.slice(0, 10);
  if (day === undefined) return true;
  return status === 'planned' ? time.to >= day : time.from <= day;
}

/** What was to come in the sentence before is not when this one happened, and a whole year is no day of either. */
function mayInherit({ date, enddate, precision }: EventDate, status: Status, reference: TimeReference): boolean {
  const day = (reference.published ?? reference.dateline)?.slice(0, 10);
  if (day === undefined || date === null) return true;
  if (precision === 'year') return false;
  return status === 'planned' ? (enddate ?? date) >= day : date <= day;
}

/** Whether the time is said of the predicate: beside it, or on a thing that stands in its own clause. */
function belongsTo(doc: Doc, time: TimeExpression, predicate: number, tokens: readonly number[]): boolean {
  const top = topOf(doc, time);
  const own = (token: number) => token === predicate || tokens.includes(token);
  let above = doc.head(top);
  // `Monday's talks`, `the March 3 attack`, where the thing is the act itself.
  if (describesThing(doc, time, top)) return time.precision !== 'year' && own(above);
  const marker = prepositionOf(doc, top);
  if (marker === 'of' && above >= 0 && DAY_PARTS.has(doc.lemma(above))) above = doc.head(above);
  else if (!AT_TIMES.has(marker)) return false;
  if (above < 0) return false;
  if (own(above)) return true;
  // `met the minister in the capital on Monday`: a day may hang on the noun before it; a bare year never does.
  if (time.precision === 'year' || doc.pos(above) === 'VERB') return false;
  if (marker === '' && time.precision !== 'day') return false;
  for (let i = 0; i < 6 && above >= 0; i++) {
    if (own(above)) return true;
    const relation = doc.deprel(above);
    if (doc.pos(above) === 'VERB' || relation.startsWith('acl') || relation.startsWith('nsubj')) return false;
    above = doc.head(above);
  }
  return false;
}

/** The token of the time on which the rest of it hangs. */
function topOf(doc: Doc, time: TimeExpression): number {
  for (let t = time.startToken; t < time.endToken; t++) {
    const head = doc.head(t);
    if (head < time.startToken || head >= time.endToken) {
      if (doc.deprel(t) === 'case' || doc.deprel(t) === 'punct' || doc.deprel(t) === 'det') continue;
      // `on Sunday night`: the day hangs on its part, the part on what happened.
      return head === time.endToken && DAY_PARTS.has(doc.lemma(head)) ? head : t;
    }
  }
  return time.startToken;
}

/** `the 2018 elections`, `Monday's talks`; a day at the end of its phrase is an adverb even when the parser doubts it. */
function describesThing(doc: Doc, time: TimeExpression, top: number): boolean {
  const relation = doc.deprel(top);
  if (!DESCRIBES.test(relation)) return false;
  if (relation === 'nmod:poss' || time.precision === 'year') return true;
  return doc.head(top) > top;
}

function fromTime(time: TimeExpression): EventDate {
  return {
    date: time.from,
    ...(time.to !== time.from ? { enddate: time.to } : {}),
    precision: time.precision,
    basis: time.basis,
    span: [time.start, time.end],
  };
}
