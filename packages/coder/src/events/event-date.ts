// When an event happened: the time that belongs to its predicate, else its sentence's, else the day of the article.

import type { Doc } from '../doc/doc.ts';
import { ancestors } from '../doc/tree.ts';
import type { TimeExpression, TimeReference } from '../time/time-expression.ts';
import type { EventDate } from './coded-event.ts';
import type { Frame } from './frame.ts';

/** What an event's date is chosen from. */
export interface DateSource {
  readonly doc: Doc;
  readonly times: readonly TimeExpression[];
  readonly reference: TimeReference;
}

const UNKNOWN: EventDate = { date: null, precision: 'unknown', basis: 'defaulted' };

/** The date of a frame's event; `inherited` is that of the event it refers back to. */
export function dateOf(source: DateSource, frame: Frame, inherited: EventDate | null): EventDate {
  const time = ownTime(source, frame);
  if (time !== null) return fromTime(time);
  if (inherited !== null && inherited.date !== null) {
    const { span: _, ...date } = inherited;
    return { ...date, basis: 'inferred' };
  }
  const day = source.reference.published ?? source.reference.dateline;
  return day === null ? UNKNOWN : { date: day, precision: 'day', basis: 'defaulted' };
}

/** The sentence's time that hangs nearest to the predicate; durations and deadlines tell no day. */
function ownTime({ doc, times }: DateSource, frame: Frame): TimeExpression | null {
  let best: TimeExpression | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const from = doc.bounds[frame.sentence]!;
  const to = doc.bounds[frame.sentence + 1]!;
  for (const time of times) {
    if (time.startToken < from || time.startToken >= to || time.from === '') continue;
    if (time.kind === 'duration' || time.kind === 'deadline' || isEra(time)) continue;
    const cost = treeCost(doc, time.startToken, frame.predicate);
    if (cost < bestCost) {
      best = time;
      bestCost = cost;
    }
  }
  return best;
}

/** A span of more than a year is what the event is about, not when it happened. */
function isEra(time: TimeExpression): boolean {
  return time.kind === 'period' && Number(time.to.slice(0, 4)) - Number(time.from.slice(0, 4)) > 1;
}

/** Steps up from the time to the predicate; far dearer when the predicate is not above it. */
function treeCost(doc: Doc, from: number, predicate: number): number {
  const path = ancestors(doc, from);
  const steps = path.indexOf(predicate);
  if (steps >= 0) return steps + Math.abs(from - predicate) * 0.01;
  return 20 + Math.abs(from - predicate) * 0.1;
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
