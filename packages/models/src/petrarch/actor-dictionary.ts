// PETRARCH's actor dictionaries: names, their synonyms, and codes with the dates they hold on.

import { addDays, type Dated, isoDay } from './dates.ts';
import { type DictionaryProblem, dictionaryLines, wordsOfName } from './petrarch-lines.ts';

/** One actor: its names and its codes as written. */
export interface DictionaryActor {
  /** Line of its first name. */
  readonly line: number;
  readonly names: readonly string[];
  /** Codes as written, in order; those without dates hold always. */
  readonly codes: readonly Dated<string>[];
}

export interface ActorDictionary {
  readonly actors: readonly DictionaryActor[];
  readonly problems: readonly DictionaryProblem[];
}

const CODE = /\[([^[\]]*)\]?/g;
const PERIOD = /^(\S+?)\s*(?:([<>])\s*(\S+)|\s(\d+)(?:\s*-\s*(\d+))?)?$/;

interface Draft {
  line: number;
  names: string[];
  codes: Dated<string>[];
}

/**
 * Reads a dictionary: `NAME_ [CODE]`, more codes behind or on lines of their own (`[CODE <date]`, `[CODE >date]`,
 * `[CODE date-date]`), synonyms on lines that begin with `+`. Never throws: what can't be used is a problem.
 */
export function readActorDictionary(content: string): ActorDictionary {
  const problems: DictionaryProblem[] = [];
  const actors: DictionaryActor[] = [];
  let draft: Draft | null = null;
  const close = () => {
    if (draft === null) return;
    if (draft.codes.length > 0) actors.push(draft);
    else problems.push({ line: draft.line, message: `${draft.names[0]} has no code` });
    draft = null;
  };
  for (const { number, text } of dictionaryLines(content)) {
    const bracket = text.indexOf('[');
    const name = wordsOfName((bracket < 0 ? text : text.slice(0, bracket)).replace(/^[+&]/, ''));
    const codes = bracket < 0 ? [] : readCodes(text.slice(bracket), number, problems);
    const goesOn = text.startsWith('+') || text.startsWith('&') || name === '';
    if (goesOn && draft === null) {
      problems.push({ line: number, message: 'a synonym or a code with no name before it' });
      continue;
    }
    if (!goesOn) {
      close();
      draft = { line: number, names: [], codes: [] };
    }
    const open: Draft = draft!;
    if (name !== '' && !open.names.includes(name)) open.names.push(name);
    open.codes.push(...codes);
  }
  close();
  return { actors, problems };
}

function readCodes(text: string, line: number, problems: DictionaryProblem[]): Dated<string>[] {
  return [...text.matchAll(CODE)].flatMap((match) => {
    const inside = match[1]!.trim();
    const read = readCode(inside);
    if (typeof read !== 'string') return [read];
    problems.push({ line, message: `[${inside}]: ${read}` });
    return [];
  });
}

/** The code with its days, or what is wrong with it. `<` is before the day, `>` after it; an interval holds its ends. */
function readCode(inside: string): Dated<string> | string {
  const [, code, sign, bound, start, end] = PERIOD.exec(inside) ?? [];
  if (code === undefined) return 'expected a code, perhaps with dates';
  const first = bound ?? start;
  if (first === undefined) return { value: code, from: '', to: '' };
  const day = isoDay(first);
  const last = end === undefined ? day : isoDay(end);
  if (day === null || last === null) return 'a date is neither YYMMDD nor YYYYMMDD';
  if (sign === '<') return { value: code, from: '', to: addDays(day, -1) };
  if (sign === '>') return { value: code, from: addDays(day, 1), to: '' };
  return last < day ? 'the interval ends before it begins' : { value: code, from: day, to: last };
}
