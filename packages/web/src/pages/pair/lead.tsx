// The state of the relationship, first and in one plain sentence that the figures below bear out.

import type { IndexPeriod } from '@rapport/relations';
import type { PairSummary } from '../../data/shapes.ts';
import { Rich } from '../../parts/rich.tsx';
import { type StringKey, say, spokenLanguage } from '../../strings/catalogue.ts';
import { dayWords, signed } from '../../words/figures.ts';
import { tellsNothing } from '../../words/unclear.ts';

const SINCE: Readonly<Record<string, StringKey>> = {
  steady: 'pair.steadySince',
  thaw: 'pair.thawSince',
  reset: 'pair.resetSince',
  freeze: 'pair.freezeSince',
  deterioration: 'pair.deteriorationSince',
};
/** Months for which a level has to have been the highest or lowest to be worth a word. */
const WORTH_TELLING = 12;
const STALE_DAYS = 60;
const DAY = 86_400_000;

interface LeadProps {
  readonly summary: PairSummary;
  /** Periods of the index by month, where they are known already. */
  readonly periods: readonly IndexPeriod[];
}

export function Lead({ summary, periods }: LeadProps) {
  return (
    <p class="lead">
      <Rich text={leadWords(summary, periods)} />
    </p>
  );
}

/** The sentence, with its emphasis marked. */
export function leadWords(summary: PairSummary, periods: readonly IndexPeriod[]): string {
  const { level, level_interval: interval, phase } = summary;
  if (level === null || interval === null) return recentWords(summary);
  if (tellsNothing(interval)) {
    const figures = { level: signed(level), low: signed(interval[0]), high: signed(interval[1]) };
    return sentences([say('pair.unclear', figures), recentWords(summary)]);
  }
  const since = phase === null ? undefined : SINCE[phase.name];
  return sentences([
    ...(since === undefined || phase === null ? [] : [say(since, { month: dayWords(phase.start, 'month') })]),
    say(isStale(summary) ? 'pair.stood' : 'pair.stands', {
      day: summary.last_event_date === null ? '' : dayWords(summary.last_event_date),
      level: signed(level),
      low: signed(interval[0]),
      high: signed(interval[1]),
      record: recordWords(periods),
    }),
    recentWords(summary),
  ]);
}

/** One after the other, each with a capital where the one before has ended. */
function sentences(parts: readonly string[]): string {
  return joined(parts).replaceAll(/(\. )(\p{Ll})/gu, (_, stop: string, letter: string) => stop + letter.toUpperCase());
}

/** Chinese sentences follow one another without a blank. */
function joined(sentencesInOrder: readonly string[]): string {
  return sentencesInOrder.join(spokenLanguage() === 'zh' ? '' : ' ');
}

/** Whether the record ends so long ago that it does not speak of the present. */
function isStale({ as_of: today, last_event_date: last }: PairSummary): boolean {
  return last !== null && (Date.parse(today) - Date.parse(last)) / DAY > STALE_DAYS;
}

function recentWords(summary: PairSummary): string {
  const { recent, last_event_date: last, overdue_pledges: overdue, level } = summary;
  const told = recent.events > 0 ? say('pair.recent', { n: recent.events, deeds: recent.deeds }) : '';
  const silent =
    last === null || (isStale(summary) && level !== null) ? '' : say('pair.recentNone', { day: dayWords(last) });
  const happened = told === '' ? silent : told;
  const pledges = overdue === 0 ? say('pair.overdueNone') : say('pair.overdue', { n: overdue });
  return joined([happened, pledges].filter((words) => words !== ''));
}

/** `, its highest since March 2017`, if that is long enough ago. */
function recordWords(periods: readonly IndexPeriod[]): string {
  const now = periods.at(-1)?.level;
  if (now === undefined) return '';
  const before = periods.slice(0, -1);
  for (const [key, asHigh] of [
    ['pair.highestSince', (level: number) => level >= now],
    ['pair.lowestSince', (level: number) => level <= now],
  ] as const) {
    const last = before.findLastIndex(({ level }) => asHigh(level));
    if (before.length - last <= WORTH_TELLING) continue;
    const from = before[Math.max(0, last)]!;
    return say(key, { month: dayWords(from.start, 'month') });
  }
  return '';
}
