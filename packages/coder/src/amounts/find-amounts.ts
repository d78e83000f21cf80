// Amounts of money, goods, people and shares that a text names, with their value in units.

import type { Amount } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { Lexemes } from '../time/lexemes.ts';
import { TokenSpans } from '../time/token-spans.ts';
import type { AmountGrammar } from './amount-grammar.ts';

/** An amount with its place in the text. */
export interface AmountMention {
  readonly startToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
}

/** The amounts of a document in text order, none inside another. */
export function findAmounts(doc: Doc, grammar: AmountGrammar): AmountMention[] {
  const lexemes = new Lexemes(doc.normal);
  const spans = new TokenSpans(doc);
  const found: AmountMention[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    if (!grammar.mayBegin(lexemes.word(at))) continue;
    const read = grammar.readAmount(lexemes, at);
    if (read === null) continue;
    const start = lexemes.starts[at]!;
    const end = lexemes.ends[read.end - 1]!;
    const tokens = spans.cover(start, end);
    at = read.end - 1;
    if (tokens === null) continue;
    const amount = { text: doc.text.slice(start, end), value: read.value, unit: read.unit };
    found.push({ startToken: tokens[0], endToken: tokens[1], start, end, amount });
  }
  return found;
}
