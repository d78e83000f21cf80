// What the functions of this floor share about one document, and its questions about peoples.

import type { Span } from '@rapport/record';
import type { ActorLayer, Mention } from '../actors/actor-layer.ts';
import type { AmountMention } from '../amounts/find-amounts.ts';
import type { Doc } from '../doc/doc.ts';
import { childrenBy } from '../doc/tree.ts';
import type { QuoteDraft } from '../speech/quote-draft.ts';
import type { QuoteLocator } from '../speech/quote-locator.ts';
import type { NamedParty } from '../speech/speaker.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { within } from '../time/within.ts';
import type { AttitudeGrammar, Change, Polarity } from './attitude-grammar.ts';
import type { CountryWords } from './country-words.ts';

/** What findAttitudes asks for beside the document. */
export interface AttitudeInput {
  readonly actors: ActorLayer;
  readonly grammar: AttitudeGrammar;
  readonly countries: CountryWords;
  readonly amounts: readonly AmountMention[];
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly QuoteDraft[];
}

/** The input with its document. */
export interface AttitudeContext extends AttitudeInput {
  readonly doc: Doc;
  readonly quoted: QuoteLocator;
}

/** A country whose public holds a view, or that is seen: its code and the words it is read from. */
export interface Side {
  readonly code: string;
  readonly name: string;
  readonly span: Span;
}

/** A report of a public's view before its entities and ids are written out. */
export interface AttitudeDraft {
  readonly holder: Side;
  readonly target: Side;
  readonly polarity: Polarity;
  readonly change: Change | null;
  readonly measure: { readonly value: number; readonly unit: string; readonly label: string } | null;
  readonly pollster: NamedParty | null;
  readonly reportedBy: NamedParty | null;
  /** ISO day the poll or report is dated to; null when the article's own day stands. */
  readonly date: string | null;
  readonly cue: Span;
  readonly sentence: number;
}

/** The countries a mention stands for, each with the mention's words. */
export function sidesOf(mention: Mention | undefined): Side[] {
  if (mention === undefined) return [];
  const sides = new Map<string, Side>();
  for (const party of mention.parties) {
    if (party.code === null || party.historical === true || !/^(?:country|people|role)$/.test(party.kind)) continue;
    sides.set(party.code, { code: party.code, name: party.name, span: [mention.start, mention.end] });
  }
  return [...sides.values()];
}

/** Sides named by phrases under a token with one of the prepositions. */
export function sidesBehind(context: AttitudeContext, token: number, prepositions: ReadonlySet<string>): Side[] {
  const { doc, actors } = context;
  const heads = childrenBy(doc, token, 'nmod', 'obl', 'acl').filter((c) =>
    childrenBy(doc, c, 'case').some((p) => prepositions.has(doc.lower(p))),
  );
  return distinct(
    heads
      .flatMap((head) => [head, ...childrenBy(doc, head, 'conj')])
      .flatMap((head) => sidesAt(context, actors.at(head), head)),
  );
}

/** A mention's sides, else those of the people's owners: `the Korean public`. */
export function sidesAt(context: AttitudeContext, mention: Mention | undefined, head: number): Side[] {
  const own = sidesOf(mention);
  return own.length > 0 ? own : distinct(context.actors.ownersOf(head).flatMap(sidesOf));
}

export function distinct(sides: readonly Side[]): Side[] {
  return [...new Map(sides.map((side) => [side.code, side])).values()];
}

/** Who reports the sentence: the speaker of the indirect or direct speech the token stands in. */
export function reporterAt(context: AttitudeContext, token: number): NamedParty | null {
  const at = context.doc.starts[token]!;
  return context.quoted.at(at)?.speaker ?? null;
}

/** The day a sentence names. */
export function dayOf(context: AttitudeContext, sentence: number): string | null {
  const [start, end] = context.doc.sentenceSpan(sentence);
  const time = within(context.times, start, end).find((t) => t.precision === 'day' && t.kind === 'date');
  return time?.from ?? null;
}
