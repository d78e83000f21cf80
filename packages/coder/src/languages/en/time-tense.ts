// Whether an English clause round a date tells of the past or the future: decides what a bare `Tuesday` means.

import type { Lexemes } from '../../time/lexemes.ts';
import type { Tense } from '../../time/time-value.ts';

/** How far a verb is looked for, in words: a clause of news is seldom longer. */
const REACH = 24;
const FUTURE = new Set(
  'will shall would ll may might can could must should upcoming scheduled slated due expected expects planned plans planning plan intends intend set hopes promises vows poised'.split(
    ' ',
  ),
);
/** Words whose infinitive lies ahead: `agreed to meet`, `is to visit`. */
const LEADS_AHEAD = new Set(
  'is are was were be agree agreed agrees set due scheduled slated expected plan plans planned hope hopes hoped intend intends intended want wants wanted vow vowed vows promise promised promises pledge pledged pledges decide decided decides ready prepare prepares preparing poised likely invited asked urged'.split(
    ' ',
  ),
);
/** Of them those that commit: their infinitive may stand some words off, `agreed in March to close`. */
const COMMITTING = new Set('agreed decided promised pledged vowed planned intended scheduled'.split(' '));
const GAP = 4;
const PAST = new Set(
  'was were had did said told met held took went came made gave saw sent left began signed won lost spoke wrote became brought fell found got kept led rose ran sat stood thought kicked hit shot struck flew drove paid sold bought broke chose grew knew drew announced has have'.split(
    ' ',
  ),
);
const NOT_VERBS = new Set('need speed indeed hundred red feed seed breed bed led united armed shed wed'.split(' '));
/** Behind these an -ed form is an adjective: "the proposed visit", "to undisclosed places". */
const BEFORE_NOUN = new Set('the a an to of in on at for with by from its their his her our no any some'.split(' '));
const BREAKS = new Set(['.', ';', '!', '?', ':', '“', '”', '"']);

/** The tense of the nearest verb: to the left within the clause, else to the right, else to the left of the comma. */
export function tenseAround(lx: Lexemes, start: number, end: number): Tense {
  const comma = scanLeft(lx, start, true);
  if (comma !== 'unknown') return comma;
  const right = scanRight(lx, end);
  return right === 'unknown' ? scanLeft(lx, start, false) : right;
}

function scanLeft(lx: Lexemes, start: number, stopsAtComma: boolean): Tense {
  const stop = Math.max(0, start - REACH);
  for (let at = start - 1; at >= stop; at--) {
    const word = lx.word(at);
    if (isBreak(lx, at) || (stopsAtComma && word === ',' && start - at > 3)) return 'unknown';
    if (word === 'to' && leadsAhead(lx, at) && /^[a-z]/.test(lx.word(at + 1))) return 'future';
    const tense = tenseOf(lx, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function leadsAhead(lx: Lexemes, to: number): boolean {
  if (LEADS_AHEAD.has(lx.word(to - 1))) return true;
  for (let at = to - 2; at >= to - GAP; at--) {
    if (isBreak(lx, at + 1)) return false;
    if (COMMITTING.has(lx.word(at))) return true;
  }
  return false;
}

function scanRight(lx: Lexemes, end: number): Tense {
  const stop = Math.min(lx.length, end + REACH);
  for (let at = end; at < stop; at++) {
    if (isBreak(lx, at)) return 'unknown';
    if (lx.word(at + 1) === 'to' && /^(?:is|are)$/.test(lx.word(at))) return 'future';
    const tense = tenseOf(lx, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(lx: Lexemes, at: number): Tense {
  const word = lx.word(at);
  const auxiliary = lx.word(at - 1);
  if (FUTURE.has(word) && !(word === 'may' && lx.isCapital(at))) return 'future';
  if (word === 'be' && auxiliary === 'to') return 'future';
  // A participle takes its time from the auxiliary further left: "will be signed", "is held".
  if (auxiliary === 'be' || auxiliary === 'is' || auxiliary === 'are' || auxiliary === 'been') return 'unknown';
  if (PAST.has(word)) return 'past';
  const regular = word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word) && !lx.isCapital(at);
  return regular && !BEFORE_NOUN.has(auxiliary) ? 'past' : 'unknown';
}

function isBreak(lx: Lexemes, at: number): boolean {
  if (!BREAKS.has(lx.word(at))) return false;
  // The stop of an abbreviation ends nothing: "U.S. officials", "Jan. 6".
  return !(lx.word(at) === '.' && lx.joins(at) && lx.word(at - 1).length <= 4 && lx.isCapital(at - 1));
}
