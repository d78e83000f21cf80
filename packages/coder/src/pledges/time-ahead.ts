// Whether the words of an act name a day that is still to come.

import type { Doc } from '../doc/doc.ts';
import { type DayNumber, fromIso, toIso } from '../time/calendar.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { within } from '../time/within.ts';
import type { PledgeContext } from './pledge-context.ts';

/** The day the text is told on: that of the dateline, else of publication. */
export function dayTold({ reference }: PledgeContext): DayNumber | null {
  return fromIso(reference.dateline) ?? fromIso(reference.published);
}

/** Whether a time that hangs on the verb, and on no clause between, begins after the day the text is told on. */
export function isDatedAhead(context: PledgeContext, verb: number): boolean {
  const { doc, times } = context;
  const day = dayTold(context);
  if (day === null) return false;
  return within(times, ...doc.sentenceSpan(doc.sentenceOf[verb]!)).some(
    (t) => (t.kind === 'date' || t.kind === 'period') && t.from > toIso(day) && hangsOn(doc, t, verb),
  );
}

const STEPS = 6;

function hangsOn(doc: Doc, time: TimeExpression, verb: number): boolean {
  for (let t = time.endToken - 1, step = 0; t >= 0 && step <= STEPS; t = doc.head(t), step++) {
    if (t === verb) return true;
    const further = doc.deprel(t) === 'conj' && doc.pos(t) === 'VERB' && t > doc.head(t);
    if (further || /^(?:acl|advcl|ccomp|parataxis)/.test(doc.deprel(t))) return false;
  }
  return false;
}
