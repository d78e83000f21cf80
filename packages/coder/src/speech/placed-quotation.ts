// A marked text with its place among tokens and sentences, and what its form tells about it.

import type { Doc } from '../doc/doc.ts';
import type { TokenSpans } from '../time/token-spans.ts';
import type { MarkedText } from './quote-marks.ts';
import type { SpeechGrammar } from './speech-grammar.ts';

/** Shorter marked texts are phrases inside a sentence of the reporter's own. */
const MIN_FULL_WORDS = 5;
const MAX_TITLE_WORDS = 10;

/** Token places of a quotation: the words, the opening mark, and what follows the closing one. */
export interface PlacedQuotation {
  readonly marked: MarkedText;
  readonly firstToken: number;
  readonly lastToken: number;
  /** The token of the opening mark. */
  readonly openToken: number;
  /** The first token behind the closing mark. */
  readonly behindToken: number;
  readonly words: number;
}

/** Places a marked text; null when no word stands in it. */
export function placeQuotation(doc: Doc, spans: TokenSpans, marked: MarkedText): PlacedQuotation | null {
  const tokens = spans.cover(marked.spans[0]![0], marked.spans.at(-1)![1]);
  if (tokens === null) return null;
  let words = 0;
  for (let t = tokens[0]; t < tokens[1]; t++) if (/[\p{L}\p{N}]/u.test(doc.form(t))) words++;
  if (words === 0) return null;
  return {
    marked,
    firstToken: tokens[0],
    lastToken: tokens[1] - 1,
    openToken: spans.from(marked.start),
    behindToken: spans.from(marked.end),
    words,
  };
}

/** Whether the words are long enough, or begin and end like a sentence, so that they are a saying and not a phrase. */
export function isSaying(doc: Doc, quotation: PlacedQuotation): boolean {
  if (quotation.words >= MIN_FULL_WORDS) return true;
  return (
    quotation.words >= 2 && /^\p{Lu}/u.test(doc.form(quotation.firstToken)) && /[.!?…]$/.test(endOf(doc, quotation))
  );
}

/** Whether the words inside end as if an attribution followed. */
export function awaitsAttribution(doc: Doc, quotation: PlacedQuotation): boolean {
  const behind = quotation.behindToken < doc.length ? doc.form(quotation.behindToken) : '';
  return /[,，!！?？…—–-]$/.test(endOf(doc, quotation)) || behind === ',' || behind === '，';
}

/** Titles and names in marks: announced by a word such as `film`, or written with capitals throughout. */
export function isTitle(doc: Doc, grammar: SpeechGrammar, quotation: PlacedQuotation): boolean {
  const { openToken, firstToken, lastToken, words } = quotation;
  if (words > MAX_TITLE_WORDS) return false;
  for (let t = openToken - 1; t >= 0 && t >= openToken - 2 && doc.sentenceOf[t] === doc.sentenceOf[openToken]; t--) {
    if (grammar.titleCues.has(doc.lower(t))) return true;
  }
  let capitals = 0;
  for (let t = firstToken; t <= lastToken; t++) {
    const form = doc.form(t);
    if (!/^\p{L}/u.test(form) || grammar.smallWords.has(form)) continue;
    if (!/^\p{Lu}/u.test(form)) return false;
    capitals++;
  }
  return capitals > 1;
}

/** Whether the quotation makes up whole sentences of its own. */
export function isWholeSentence(doc: Doc, quotation: PlacedQuotation): boolean {
  const { openToken, lastToken, behindToken } = quotation;
  const opens = openToken === 0 || doc.sentenceOf[openToken - 1] !== doc.sentenceOf[openToken];
  const sentence = doc.sentenceOf[lastToken]!;
  const stops = behindToken === doc.bounds[sentence + 1]! - 1 && /^[。！？]$/.test(doc.form(behindToken));
  const closes = behindToken >= doc.length || doc.sentenceOf[behindToken] !== sentence || stops;
  return opens && closes;
}

function endOf(doc: Doc, quotation: PlacedQuotation): string {
  const end = quotation.marked.spans.at(-1)![1];
  return doc.text.slice(Math.max(0, end - 5), end).replace(/[\s’'”"»」』]+$/, '');
}
