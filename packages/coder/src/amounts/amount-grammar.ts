// What a language brings to the reading of amounts and of the dead, the injured and the arrested.

import type { Size } from '@rapport/record';
import type { Lexemes } from '../time/lexemes.ts';

/** A number read from digits or words. */
export interface ReadNumber {
  readonly end: number;
  readonly value: number;
}

/** An amount read: `USD`, `percent`, `tonnes`, `barrels`, `persons`. */
export interface ReadAmount extends ReadNumber {
  readonly unit: string;
}

/** A language's numbers, units and words for casualties. */
export interface AmountGrammar {
  /** Whether an amount can begin with this word; asked for every word. */
  mayBegin(word: string): boolean;
  readNumber(lexemes: Lexemes, at: number): ReadNumber | null;
  readAmount(lexemes: Lexemes, at: number): ReadAmount | null;
  /** What a word says became of people (`killed` → dead); undefined for other words. */
  fateOf(word: string): keyof Size | undefined;
  /** Fate words that take those concerned as an object behind them: `killing`, not `died`. */
  takesObject(word: string): boolean;
  /** The word that makes a running count of a fate: `death toll`. */
  isToll(word: string): boolean;
  /** Words a number of people may be followed by: `people`, `others`. */
  isPersons(word: string): boolean;
}
