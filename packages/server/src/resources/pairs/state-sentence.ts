// The state of a relationship in one plain sentence, which the figures beside it bear out.

import { plural } from '@rapport/exchange';
import type { PairFigures } from '@rapport/ingest';

/** Levels nearer to zero than this are called even. */
const EVEN = 0.5;

const PHASE_WORDS: Readonly<Record<NonNullable<PairFigures['phase']>['name'], string>> = {
  steady: 'steady',
  thaw: 'in a thaw',
  reset: 'in a reset',
  freeze: 'in a freeze',
  deterioration: 'deteriorating',
};

/** The sentence, in English. */
export function stateSentence(figures: PairFigures, countries: ReadonlyMap<string, string>): string {
  const [one, other] = figures.pair.map((code) => countries.get(code) ?? code);
  const named = `${one} and ${other}`;
  if (figures.level === null) return `Nothing is on record between ${named} that an index could be made of.`;
  return `${named}: ${levelWords(figures)}${phaseWords(figures)}; ${recentWords(figures)}; ${overdueWords(figures)}.`;
}

function levelWords({ level, level_interval }: PairFigures): string {
  const side = level! >= EVEN ? 'on the side of cooperation' : level! <= -EVEN ? 'on the side of conflict' : 'even';
  const [low, high] = level_interval!;
  return `${side} at ${signed(level!)} (90 % interval ${signed(low)} to ${signed(high)})`;
}

function phaseWords({ phase }: PairFigures): string {
  if (phase === null) return '';
  return `, ${PHASE_WORDS[phase.name]} since ${phase.start.slice(0, 7)}`;
}

function recentWords({ recent, last_event_date }: PairFigures): string {
  if (recent.events === 0) {
    const last = last_event_date === null ? '' : `, the last event was on ${last_event_date}`;
    return `nothing reported in the last 30 days${last}`;
  }
  const deeds =
    recent.deeds === 0 ? 'none of them a deed' : `${recent.deeds} of them ${recent.deeds === 1 ? 'a deed' : 'deeds'}`;
  return `${plural(recent.events, 'event')} in the last 30 days, ${deeds}`;
}

function overdueWords({ overdue_pledges: overdue }: PairFigures): string {
  return overdue === 0 ? 'no promise is overdue' : `${plural(overdue, 'promise')} overdue`;
}

function signed(level: number): string {
  const digits = Math.abs(level).toFixed(1);
  return digits === '0.0' ? digits : `${level < 0 ? '−' : '+'}${digits}`;
}
