// The state of a relationship in one plain sentence, which the figures beside it bear out.

import type { PairFigures } from '@rapport/ingest';
import type { Wording } from '../../wording/wording.ts';

/** Levels nearer to zero than this are called even. */
const EVEN = 0.5;

/** The sentence, in the language of the wording. */
export function stateSentence(figures: PairFigures, wording: Wording): string {
  const pair = wording.pair(figures.pair);
  const { level, level_interval: interval } = figures;
  if (level === null || interval === null) return wording.say('nothingOnRecord', { pair });
  return wording.say('state', {
    pair,
    level: levelWords(level, interval, wording),
    phase: phaseWords(figures, wording),
    recent: recentWords(figures, wording),
    overdue: overdueWords(figures, wording),
  });
}

function levelWords(level: number, [low, high]: readonly [number, number], wording: Wording): string {
  const side = level >= EVEN ? 'cooperation' : level <= -EVEN ? 'conflict' : 'even';
  return wording.say(side, { level: signed(level), low: signed(low), high: signed(high) });
}

function phaseWords({ phase }: PairFigures, wording: Wording): string {
  return phase === null ? '' : wording.say(phase.name, { month: wording.date(phase.start, 'month') });
}

function recentWords({ recent, last_event_date: last }: PairFigures, wording: Wording): string {
  const { events, deeds } = recent;
  if (events > 0) return wording.say(deeds === 0 ? 'recentWords' : 'recentDeeds', { n: events, deeds });
  return last === null ? wording.say('recentNone') : wording.say('recentNoneLast', { date: wording.date(last) });
}

function overdueWords({ overdue_pledges: overdue }: PairFigures, wording: Wording): string {
  return overdue === 0 ? wording.say('overdueNone') : wording.say('overdue', { n: overdue });
}

function signed(level: number): string {
  const digits = Math.abs(level).toFixed(1);
  return digits === '0.0' ? digits : `${level < 0 ? '−' : '+'}${digits}`;
}
