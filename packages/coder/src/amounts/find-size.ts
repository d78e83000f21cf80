// How many people a sentence reports dead, injured or arrested.

import type { Size } from '@rapport/record';
import type { Doc } from '../doc/doc.ts';
import { Lexemes } from '../time/lexemes.ts';
import type { AmountGrammar } from './amount-grammar.ts';

/** Words between a number and what became of the people counted: "39 people, most of them fishermen, were killed". */
const REACH_BEFORE = 9;
const REACH_BEHIND = 6;
const REACH_TOLL = 14;
/** What follows these is no object of the verb in front: a year, a place, a killer. */
const ENDS_OBJECT = /^(?:[.;:]|in|on|by|since|after|during|from|with|near)$/;

/** The counts of one sentence; undefined when it gives none. Vague words (`dozens`) are no counts. */
export function findSize(doc: Doc, sentence: number, grammar: AmountGrammar): Size | undefined {
  const [start, end] = doc.sentenceSpan(sentence);
  const lexemes = new Lexemes(doc.normal.slice(start, end));
  const size: { dead?: number; injured?: number; arrested?: number } = {};
  let free = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const word = lexemes.word(at);
    const fate = grammar.fateOf(word);
    if (fate === undefined) continue;
    if (grammar.isToll(lexemes.word(at + 1))) {
      const toll = countToll(lexemes, at + 2, grammar);
      if (toll !== null) size[fate] ??= toll.value;
      free = toll?.end ?? at + 2;
      continue;
    }
    const behind = grammar.takesObject(word) ? countBehind(lexemes, at, grammar) : null;
    const count = countBefore(lexemes, at, free, grammar) ?? behind;
    if (count === null || size[fate] !== undefined) continue;
    size[fate] = count.value;
    free = Math.max(at + 1, count.end);
  }
  return Object.keys(size).length > 0 ? size : undefined;
}

interface Count {
  readonly value: number;
  readonly end: number;
}

/** "39 people were killed", "12 injured": the nearest number to the left that counts people. */
function countBefore(lx: Lexemes, at: number, free: number, grammar: AmountGrammar): Count | null {
  for (let i = at - 1; i >= Math.max(free, at - REACH_BEFORE); i--) {
    if (grammar.fateOf(lx.word(i)) !== undefined) return null;
    const read = numberFrom(lx, i, grammar);
    if (read === null || read.end > at) continue;
    const whole = widen(lx, i, free, grammar) ?? read;
    return whole.end === at || countsPeople(lx, whole.end, at, grammar) ? { value: whole.value, end: at } : null;
  }
  return null;
}

/** "killing five and", "wounded at least 20 others". */
function countBehind(lx: Lexemes, at: number, grammar: AmountGrammar): Count | null {
  for (let i = at + 1; i <= at + REACH_BEHIND && i < lx.length; i++) {
    if (grammar.fateOf(lx.word(i)) !== undefined || ENDS_OBJECT.test(lx.word(i))) return null;
    const read = numberFrom(lx, i, grammar);
    if (read === null) continue;
    return isQuantity(lx, read.end) ? null : { value: read.value, end: read.end };
  }
  return null;
}

/** "The death toll in the region rose to 80". */
function countToll(lx: Lexemes, from: number, grammar: AmountGrammar): Count | null {
  for (let i = from; i < from + REACH_TOLL && i < lx.length; i++) {
    if (grammar.fateOf(lx.word(i)) !== undefined || lx.word(i) === ';') return null;
    const read = numberFrom(lx, i, grammar);
    if (read !== null && !isQuantity(lx, read.end)) return read;
  }
  return null;
}

function numberFrom(lx: Lexemes, at: number, grammar: AmountGrammar): Count | null {
  return lx.joins(at) || /^(?:a|an|half)$/.test(lx.word(at)) ? null : grammar.readNumber(lx, at);
}

/** The longest number that ends where this one does: "1,200" is met at its last part first. */
function widen(lx: Lexemes, at: number, free: number, grammar: AmountGrammar): Count | null {
  let widest: Count | null = null;
  const end = grammar.readNumber(lx, at)?.end;
  for (let i = at - 1; i >= Math.max(free, at - 3); i--) {
    const read = numberFrom(lx, i, grammar);
    if (read !== null && read.end === end) widest = read;
  }
  return widest;
}

function countsPeople(lx: Lexemes, from: number, to: number, grammar: AmountGrammar): boolean {
  if (isQuantity(lx, from)) return false;
  for (let i = from; i < to; i++) if (grammar.isPersons(lx.word(i))) return true;
  return to - from <= 3;
}

/** Numbers of something else: percent, days, a date's year. */
function isQuantity(lx: Lexemes, at: number): boolean {
  return /^(?:%|percent|per|days?|hours?|years?|months?|weeks?|minutes?|km|kilometers?|kilometres?|miles?|times|million|billion)$/.test(
    lx.word(at),
  );
}
