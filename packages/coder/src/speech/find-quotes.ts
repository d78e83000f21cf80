// Quotations and their speakers: marked texts, whom each belongs to, and which of them are one quotation interrupted.

import type { Span } from '@rapport/record';
import type { ActorLayer } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { TokenSpans } from '../time/token-spans.ts';
import { type Attribution, attribute, type Region } from './attribution.ts';
import { findIndirectSpeech } from './indirect-speech.ts';
import { NameIndex } from './name-index.ts';
import {
  awaitsAttribution,
  isSaying,
  isTitle,
  isWholeSentence,
  type PlacedQuotation,
  placeQuotation,
} from './placed-quotation.ts';
import { dayBeside, type QuoteDraft } from './quote-draft.ts';
import { findMarkedText } from './quote-marks.ts';
import { codesBetween, isSpeechVerb, type SpeechContext } from './speech-context.ts';
import type { SpeechGrammar } from './speech-grammar.ts';
import { attributeTailed, isTailed } from './tailed-quotation.ts';

/** What findQuotes asks for beside the document. */
export interface QuoteInput {
  readonly actors: ActorLayer;
  readonly grammar: SpeechGrammar;
  readonly times: readonly TimeExpression[];
}

interface Found {
  readonly quotations: PlacedQuotation[];
  readonly attribution: Attribution;
}

/** The direct quotations of a document, and its indirect ones outside them, in text order. */
export function findQuotes(doc: Doc, input: QuoteInput): QuoteDraft[] {
  const context = { doc, actors: input.actors, grammar: input.grammar, names: new NameIndex(doc) };
  const spans = new TokenSpans(doc);
  const placed = findMarkedText(doc.normal, input.grammar.marks)
    .map((marked) => placeQuotation(doc, spans, marked))
    .filter((q) => q !== null);
  const direct = joinQuotations(context, placed).map((found) => toDraft(context, found, input.times));
  const indirect = findIndirectSpeech(context, direct, input.times);
  return [...direct, ...indirect].sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}

function joinQuotations(context: SpeechContext, placed: readonly PlacedQuotation[]): Found[] {
  const found: Found[] = [];
  let last: { readonly found: Found; readonly quotation: PlacedQuotation } | null = null;
  placed.forEach((quotation, i) => {
    const before = regionBefore(context.doc, quotation, placed[i - 1]);
    const behind = regionBehind(context, quotation, placed[i + 1]);
    const own = isTitle(context.doc, context.grammar, quotation)
      ? null
      : (attributeTailed(context, quotation) ?? attribute(context, quotation, before, behind));
    if (last !== null && continues(context.doc, last.quotation, last.found, quotation, own)) {
      last.found.quotations.push(quotation);
      last = { found: last.found, quotation };
      return;
    }
    const attribution = own ?? carriedOn(context, last, quotation) ?? introducedBefore(context, quotation);
    if (attribution === null || !isKept(context, quotation, own ?? attribution)) return;
    const next = { quotations: [quotation], attribution };
    found.push(next);
    last = { found: next, quotation };
  });
  return found;
}

/** Phrases in marks are kept only where a speech verb gives them to somebody; a few words only as somebody's word for a thing. */
function isKept(context: SpeechContext, quotation: PlacedQuotation, attribution: Attribution): boolean {
  if (isTitle(context.doc, context.grammar, quotation)) return false;
  if (isTailed(context, quotation)) return quotation.words > 1;
  if (attribution.side === 'behind' && awaitsAttribution(context.doc, quotation)) return true;
  if (isSaying(context.doc, quotation)) return true;
  const describes = attribution.verb >= 0 && context.grammar.describingVerbs.has(context.doc.lemma(attribution.verb));
  return describes && quotation.words >= 2;
}

/** `“A,” she said. “B.”` and `“A,” she said, “b.”`: B goes on with A when nobody else is named for it. */
function continues(
  doc: Doc,
  last: PlacedQuotation,
  found: Found,
  quotation: PlacedQuotation,
  own: Attribution | null,
): boolean {
  const { verb, side } = found.attribution;
  if (side !== 'behind' || verb < last.behindToken || doc.sentenceOf[last.behindToken] === undefined) return false;
  const from = doc.sentenceOf[verb]!;
  const to = doc.sentenceOf[quotation.openToken]!;
  if (doc.paragraphs[from] !== doc.paragraphs[to] || verb > quotation.openToken) return false;
  if (from === to) {
    const gap = doc.form(quotation.openToken - 1);
    return (own === null || own.verb === verb) && (/^[,，:：]$/.test(gap) || quotation.openToken - 1 === verb);
  }
  const opens = quotation.openToken === doc.bounds[to];
  return own === null && opens && to === from + 1;
}

/** A quotation of whole sentences right behind another one goes on with its speaker. */
function carriedOn(
  context: SpeechContext,
  last: { readonly found: Found; readonly quotation: PlacedQuotation } | null,
  quotation: PlacedQuotation,
): Attribution | null {
  const { doc } = context;
  if (last === null || !isWholeSentence(doc, quotation)) return null;
  const { attribution } = last.found;
  const end = Math.max(last.quotation.lastToken, attribution.side === 'behind' ? Math.max(attribution.verb, 0) : 0);
  const gap = doc.sentenceOf[quotation.openToken]! - doc.sentenceOf[end]!;
  const paragraphs = doc.paragraphs[doc.sentenceOf[quotation.openToken]!]! - doc.paragraphs[doc.sentenceOf[end]!]!;
  return gap <= 1 && paragraphs <= 1 ? attribution : null;
}

/** `Kang rejected the charge. “…”`: the sentence in front has a speech verb and a person as its subject. */
function introducedBefore(context: SpeechContext, quotation: PlacedQuotation): Attribution | null {
  const { doc } = context;
  const sentence = doc.sentenceOf[quotation.openToken]!;
  if (sentence === 0 || !isWholeSentence(doc, quotation)) return null;
  const [start, end] = [doc.bounds[sentence - 1]!, doc.bounds[sentence]!];
  const colon = /^[:：]$/.test(doc.form(end - 1)) || announces(context, start, end);
  if (doc.paragraphs[sentence - 1] !== doc.paragraphs[sentence] && !colon) return null;
  for (let verb = start; verb < end; verb++) {
    if (!isSpeechVerb(context, verb) || (doc.deprel(verb) !== 'root' && !colon)) continue;
    const found = attribute(context, quotation, { start, end }, { start: end, end });
    return found !== null && (colon || found.speaker.party.kind === 'person') ? found : null;
  }
  return null;
}

/** `다음과 같이 말했다.` */
function announces({ doc, grammar }: SpeechContext, start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (grammar.announcing.has(doc.lower(t))) return true;
  return false;
}

function regionBefore(doc: Doc, quotation: PlacedQuotation, previous: PlacedQuotation | undefined): Region {
  const start = doc.bounds[doc.sentenceOf[quotation.openToken] ?? 0]!;
  return { start: Math.max(start, previous?.behindToken ?? 0), end: quotation.openToken };
}

/** Up to the end of the sentence; after `?”` or `!”` the splitter may have put the attribution in the next one. */
function regionBehind(context: SpeechContext, quotation: PlacedQuotation, next: PlacedQuotation | undefined): Region {
  const { doc } = context;
  const start = quotation.behindToken;
  if (start >= doc.length) return { start, end: start };
  const sentence = doc.sentenceOf[start]!;
  const limit = Math.min(doc.bounds[sentence + 1]!, next?.openToken ?? doc.length);
  const cut = sentence !== doc.sentenceOf[quotation.lastToken];
  const sameParagraph = doc.paragraphs[sentence] === doc.paragraphs[doc.sentenceOf[quotation.lastToken]!];
  if (cut && !(sameParagraph && awaitsAttribution(doc, quotation))) return { start, end: start };
  return { start, end: limit };
}

function toDraft(context: SpeechContext, found: Found, times: readonly TimeExpression[]): QuoteDraft {
  const { doc } = context;
  const { speaker, addressee, cue, verb } = found.attribution;
  const spans = found.quotations.flatMap((q) =>
    q.marked.spans.map((span, i, all) => trimSpan(doc.text, span, i === all.length - 1)),
  );
  const codes = spans.flatMap(([start, end]) => codesBetween(context, start, end));
  return {
    kind: 'direct',
    text: spans.map(([start, end]) => doc.text.slice(start, end)).join(' '),
    speaker,
    addressee,
    cue,
    verb,
    spans,
    sentence: doc.sentenceOf[found.quotations[0]!.firstToken]!,
    date: dayBeside(doc, verb, spans, times),
    about: [...new Set(codes)],
  };
}

/** Without blanks at the ends, and without the comma that only leads over to an attribution. */
function trimSpan(text: string, [start, end]: Span, isLast: boolean): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && (/\s/.test(text.charAt(to - 1)) || (isLast && /[,，]/.test(text.charAt(to - 1))))) to--;
  return [from, to];
}
