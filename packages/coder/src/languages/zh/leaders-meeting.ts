// `习李会在北京举行`: two leaders by the first characters of the names that the text gives in full, and their meeting.

import type { Span } from '@rapport/record';
import { isIdeograph } from '../../text/script.ts';

/** The word that the meeting is looked up by. */
export const MEETING = '会谈';

/** Two letters and 会 by themselves; behind them no word that 会 begins as a verb (`会见`, `会谈`). */
const LETTERS_AND_MEETING = /[\p{Script=Han}]{2}会(?![见谈晤面商长议员场合同计])/uy;

/** A part of the word: a leader with the full name, or the meeting. */
export interface MeetingPart {
  readonly span: Span;
  readonly full: string;
  readonly isMeeting: boolean;
}

/** Finds such words in one text after another. */
export class LeadersMeetings {
  readonly #byFirst = new Map<string, string[]>();

  /** `names`: persons by the names that a text writes in full. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < 2 || name.length > 6 || !isIdeograph(name.charCodeAt(0))) continue;
      const held = this.#byFirst.get(name.charAt(0));
      if (held === undefined) this.#byFirst.set(name.charAt(0), [name]);
      else held.push(name);
    }
  }

  /** The three parts of a word that begins here; null where none does, or where a letter stands for nobody or for two. */
  at(text: string, at: number, start: number, end: number): MeetingPart[] | null {
    if (at + 3 > end || (at > start && isIdeograph(text.charCodeAt(at - 1)))) return null;
    LETTERS_AND_MEETING.lastIndex = at;
    if (!LETTERS_AND_MEETING.test(text)) return null;
    const [one, other] = [this.#only(text.charAt(at), text), this.#only(text.charAt(at + 1), text)];
    if (one === null || other === null || one === other) return null;
    return [
      { span: [at, at + 1], full: one, isMeeting: false },
      { span: [at + 1, at + 2], full: other, isMeeting: false },
      { span: [at + 2, at + 3], full: MEETING, isMeeting: true },
    ];
  }

  /** The one person of the text whose name begins so. */
  #only(letter: string, text: string): string | null {
    const named = (this.#byFirst.get(letter) ?? []).filter((name) => text.includes(name));
    // `李在` beside `李在明`: the longer name.
    const whole = named.filter((name) => !named.some((other) => other !== name && other.startsWith(name)));
    return whole.length === 1 ? whole[0]! : null;
  }
}
