// Quotations of whole articles: the words found, and who speaks.

import type { DocumentGold, LineQuote } from '../gold/document-gold.ts';
import { letterString } from '../gold/letter-string.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../gold/loose-json.ts';
import { longestShared } from '../measures/longest-shared.ts';
import { isSameName } from './same-name.ts';

/** Share of a predicted quotation that must be quoted in the gold. */
const QUOTED = 0.7;
/** Share of a text that lies unbroken in another one to count as in it. */
const INSIDE = 0.8;

/** Counts of one or many articles. */
export interface QuoteCounts {
  /** Predicted quotations that are right, of all that count. */
  readonly text: { right: number; all: number };
  readonly speaker: { right: number; all: number };
  /** Parts of gold quotations found, of all. */
  readonly found: { right: number; all: number };
  readonly foundSpeaker: { right: number; all: number };
}

export function noQuotes(): QuoteCounts {
  const none = () => ({ right: 0, all: 0 });
  return { text: none(), speaker: none(), found: none(), foundSpeaker: none() };
}

interface Predicted {
  readonly letters: string;
  readonly speaker: string | null;
}

/**
 * Adds an article. A predicted quotation is right when most of it is quoted in the gold; fragments and scare quotes are
 * neither wanted nor wrong, and indirect speech is left aside.
 */
export function countQuotes(counts: QuoteCounts, { quotes, names }: DocumentGold, answer: Fields): void {
  const direct = quotes.filter((quote) => quote.direct);
  const formsOf = (name: string) => names.get(name) ?? [name];
  const right: Predicted[] = [];
  for (const predicted of predictedQuotes(answer)) {
    const verdict = judge(predicted, quotes, direct);
    if (verdict === null) continue;
    add(counts.text, verdict.right);
    if (verdict.right) right.push(predicted);
    const speakers = verdict.parts.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
    if (predicted.speaker === null || (verdict.right && speakers.length === 0)) continue;
    add(counts.speaker, verdict.right && speakers.some((name) => isSameName(predicted.speaker, formsOf(name))));
  }
  for (const part of direct) {
    const best = bestFor(part, right);
    add(counts.found, best !== null);
    if (part.speaker !== null) {
      add(counts.foundSpeaker, best !== null && isSameName(best.speaker, formsOf(part.speaker)));
    }
  }
}

/** Whether the predicted quotation is right, and the direct parts it covers; null where it does not count. */
function judge(
  { letters }: Predicted,
  quotes: readonly LineQuote[],
  direct: readonly LineQuote[],
): { right: boolean; parts: readonly LineQuote[] } | null {
  const shared = quotes.map((quote) => longestShared(quote.letters, letters));
  const isFragment = quotes.some(
    (quote, i) => !quote.direct && shared[i]! >= INSIDE * quote.letters.length && shared[i]! >= INSIDE * letters.length,
  );
  if (isFragment && !direct.some((quote) => quote.letters === letters)) return null;
  const touched = quotes.filter(
    (quote, i) => shared[i]! >= INSIDE * quote.letters.length || shared[i]! >= INSIDE * letters.length,
  );
  const covered = touched.reduce((sum, quote) => sum + shared[quotes.indexOf(quote)]!, 0);
  const right = covered >= QUOTED * letters.length;
  const parts = touched.filter((quote) => quote.direct);
  return right && parts.length === 0 ? null : { right, parts };
}

function bestFor({ letters }: LineQuote, right: readonly Predicted[]): Predicted | null {
  let best: Predicted | null = null;
  let most = 0;
  for (const predicted of right) {
    const shared = longestShared(letters, predicted.letters);
    if (shared > most) [best, most] = [predicted, shared];
  }
  return most >= INSIDE * letters.length ? best : null;
}

function predictedQuotes(answer: Fields): Predicted[] {
  return listOf(answer.quotes).flatMap((value) => {
    const quote = fieldsOf(value);
    const letters = letterString(textOf(quote.text) ?? '');
    if (letters === '' || /indirect|report/i.test(String(quote.kind ?? ''))) return [];
    return [{ letters, speaker: textOf(fieldsOf(quote.speaker).identifier_text) }];
  });
}

function add(count: { right: number; all: number }, right: boolean): void {
  count.all++;
  if (right) count.right++;
}
