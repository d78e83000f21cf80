// The state of a relationship in plain sentences, which the figures beside them bear out.

import type { PairFigures } from '@rapport/ingest';
import type { Wording } from '../../wording/wording.ts';

/** Days without an event after which the record does not speak of the present. */
const STALE_DAYS = 60;
const DAY = 86_400_000;

/** The sentences in the language of the wording; what matters most stands between double asterisks. */
export function stateSentence(figures: PairFigures, wording: Wording): string {
  const { last_event_date: last } = figures;
  if (last === null) return wording.say('nothingOnRecord', { pair: wording.pair(figures.pair) });
  const told = [
    ...levelWords(figures, wording),
    ...recentWords(figures, last, wording),
    overdueWords(figures, wording),
  ];
  // Chinese sentences follow one another without a blank.
  return capitals(told.join(wording.language === 'zh' ? '' : ' '));
}

function levelWords(figures: PairFigures, wording: Wording): string[] {
  const { level, level_interval: interval, unclear, phase, last_event_date: last } = figures;
  if (level === null || interval === null) return [];
  const values = { level: signed(level), low: signed(interval[0]), high: signed(interval[1]) };
  if (unclear) return [wording.say('unclear', values)];
  const since = phase === null ? [] : [wording.say(phase.name, { month: wording.date(phase.start, 'month', 'long') })];
  const told = {
    ...values,
    extreme: extremeWords(figures, wording),
    day: wording.date(last, 'day', 'long'),
  };
  return [...since, wording.say(isStale(figures) ? 'stood' : 'stands', told)];
}

function extremeWords({ extreme }: PairFigures, wording: Wording): string {
  return extreme === null ? '' : wording.say(extreme.kind, { month: wording.date(extreme.since, 'month', 'long') });
}

function recentWords(figures: PairFigures, last: string, wording: Wording): string[] {
  const { events, deeds } = figures.recent;
  if (events > 0) return [wording.say('recent', { n: events, deeds })];
  // Where the record has ended, the sentence of the level says so.
  const said = isStale(figures) && figures.level !== null && !figures.unclear;
  return said ? [] : [wording.say('recentNone', { day: wording.date(last, 'day', 'long') })];
}

function overdueWords({ overdue_pledges: overdue }: PairFigures, wording: Wording): string {
  return overdue === 0 ? wording.say('overdueNone') : wording.say('overdue', { n: overdue });
}

function isStale({ as_of: today, last_event_date: last }: PairFigures): boolean {
  return last !== null && (Date.parse(today) - Date.parse(last)) / DAY > STALE_DAYS;
}

/** Each sentence with a capital where the one before has ended. */
function capitals(text: string): string {
  return text.replaceAll(/(\. )(\p{Ll})/gu, (_, stop: string, letter: string) => stop + letter.toUpperCase());
}

function signed(level: number): string {
  const digits = Math.abs(level).toFixed(1);
  return digits === '0.0' ? digits : `${level < 0 ? '−' : '+'}${digits}`;
}
