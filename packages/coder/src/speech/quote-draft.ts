// A quotation as this floor hands it on, and the day it was said.

import type { Span } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { within } from '../time/within.ts';
import type { NamedParty } from './speaker.ts';

/** A quotation before its entities and ids are written out. */
export interface QuoteDraft {
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
  readonly speaker: NamedParty;
  readonly addressee: NamedParty | null;
  readonly cue: Span;
  /** The speech verb's token, or −1: the frame of that predicate is the quotation's event. */
  readonly verb: number;
  readonly spans: readonly Span[];
  /** The sentence the quotation begins in. */
  readonly sentence: number;
  /** ISO day told beside the speech verb; null when the article's own day stands. */
  readonly date: string | null;
  readonly about: readonly string[];
}

/** The day named in the speech verb's sentence outside the quotation: `“…,” she said on Tuesday`. */
export function dayBeside(
  doc: Doc,
  verb: number,
  spans: readonly Span[],
  times: readonly TimeExpression[],
): string | null {
  if (verb < 0) return null;
  const [start, end] = doc.sentenceSpan(doc.sentenceOf[verb]!);
  const beside = within(times, start, end).find(
    (t) => t.kind === 'date' && t.precision === 'day' && !spans.some(([from, to]) => t.start >= from && t.start < to),
  );
  return beside?.from ?? null;
}
