// Indirect speech: the clause that a speech verb reports, with its speaker.

import type { Span } from '@rapport/record';
import { type Doc, NO_HEAD } from '../doc/doc.ts';
import { childrenBy, relatesBy, subtreeRange } from '../doc/tree.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { overlapping } from '../time/within.ts';
import { dayBeside, type QuoteDraft } from './quote-draft.ts';
import { addresseeOf, type NamedParty, partyAt, subjectOf } from './speaker.ts';
import { codesBetween, type SpeechContext } from './speech-context.ts';

/** Shorter clauses say nothing on their own (`he said so`). */
const MIN_WORDS = 3;

/** Reported clauses of speakers that stand for a party, those already quoted directly left out. */
export function findIndirectSpeech(
  context: SpeechContext,
  direct: readonly QuoteDraft[],
  times: readonly TimeExpression[],
): QuoteDraft[] {
  const { doc, grammar } = context;
  const covered = direct
    .flatMap((quote) => quote.spans)
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const found: QuoteDraft[] = [];
  for (let verb = 0; verb < doc.length; verb++) {
    if (doc.pos(verb) !== 'VERB' || !grammar.clauseVerbs.has(doc.lemma(verb))) continue;
    const clause = clauseOf(context, verb);
    if (clause === null || overlaps(clause, covered)) continue;
    const head = subjectOf(doc, verb, grammar.passiveSpeakers);
    const speaker = head < 0 ? null : partyAt(context, head);
    if (speaker === null || speaker.mention === null || isInside(doc, speaker, clause)) continue;
    found.push(toDraft(context, verb, clause, speaker, times));
  }
  return found;
}

/** Characters of the reported clause: behind the verb (`said that …`), or the sentence round it (`…, she said`). */
function clauseOf(context: SpeechContext, verb: number): Span | null {
  const { doc, grammar } = context;
  const complement = childrenBy(doc, verb, 'ccomp')[0];
  const host = complement ?? (relatesBy(doc, verb, ['parataxis']) ? doc.head(verb) : NO_HEAD);
  if (host === NO_HEAD) return null;
  let [first, end] = subtreeRange(doc, host);
  if (complement === undefined || complement < verb) {
    // The clause stands in front of the verb: it ends before the verb's own words.
    const [own] = complement === undefined ? subtreeRange(doc, verb) : [verb];
    const subject = subjectOf(doc, verb, grammar.passiveSpeakers);
    end = Math.min(end, own, subject > host ? subtreeRange(doc, subject)[0] : own);
  } else {
    first = Math.max(first, verb + 1);
  }
  while (first < end && grammar.complementizers.has(doc.lower(first))) first++;
  while (end > first && doc.pos(end - 1) === 'PUNCT') end--;
  return end - first < MIN_WORDS ? null : doc.span(first, end);
}

/** Whether more than half of the clause stands in quotation marks; a direct quotation then tells it already. */
function overlaps([start, end]: Span, covered: readonly { readonly start: number; readonly end: number }[]): boolean {
  const inside = overlapping(covered, start, end).reduce(
    (sum, piece) => sum + Math.min(piece.end, end) - Math.max(piece.start, start),
    0,
  );
  return inside * 2 > end - start;
}

function isInside(doc: Doc, speaker: NamedParty, [start, end]: Span): boolean {
  return doc.starts[speaker.startToken]! >= start && doc.ends[speaker.endToken - 1]! <= end;
}

function toDraft(
  context: SpeechContext,
  verb: number,
  clause: Span,
  speaker: NamedParty,
  times: readonly TimeExpression[],
): QuoteDraft {
  const { doc } = context;
  return {
    kind: 'indirect',
    text: doc.text.slice(clause[0], clause[1]),
    speaker,
    addressee: addresseeOf(context, verb),
    cue: doc.span(verb, verb + 1),
    verb,
    spans: [clause],
    sentence: doc.sentenceOf[verb]!,
    date: dayBeside(doc, verb, [clause], times),
    about: codesBetween(context, clause[0], clause[1]),
  };
}
