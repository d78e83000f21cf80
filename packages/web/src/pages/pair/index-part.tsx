// The index of the pair: chart, turning points in words, the figures as a table, and the events of what was chosen.

import type { RelationIndex, RelationSeries } from '@rapport/relations';
import { Link, useNavigate } from '@tanstack/react-router';
import { IndexChart } from '../../marks/index-chart/index-chart.tsx';
import type { Stretch } from '../../marks/index-chart/use-reading.ts';
import { dateOf, endOf, timeOf } from '../../marks/scales.ts';
import { FigureTable } from '../../parts/figure-table.tsx';
import { Part } from '../../parts/part.tsx';
import { say } from '../../strings/catalogue.ts';
import { count, periodWords, signed } from '../../words/figures.ts';
import { pairInText } from '../../words/names.ts';
import { SpanEvents } from './span-events.tsx';
import { TurnList } from './turn-list.tsx';

const DAY = 86_400_000;
const BY_NAMES = { month: 'pair.byMonth', week: 'pair.byWeek', day: 'pair.byDay' } as const;

interface IndexPartProps {
  readonly index: RelationIndex;
  readonly address: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export function IndexPart({ index, address, since, until }: IndexPartProps) {
  const navigate = useNavigate();
  const series = index.series.find(({ acts }) => acts === 'all')!;
  const go = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({
      to: '/$pair',
      params: { pair: address },
      search: (held) => ({ ...held, ...change }),
      resetScroll: false,
      replace: true,
    });
  const choose = (stretch: { since: string; until: string } | null): void => {
    go({ since: stretch?.since, until: stretch?.until });
  };
  return (
    <Part
      title={say('pair.indexTitle', { by: say(BY_NAMES[index.by]) })}
      note={say('pair.scaleNote')}
      more={
        <>
          <Lengths by={index.by} onChoose={(by) => go({ by: by === 'month' ? undefined : by })} />
          <Link to="/help" hash="index">
            {say('pair.howTo')}
          </Link>
        </>
      }
    >
      <IndexChart
        series={series}
        by={index.by}
        chosen={stretchOf(series, since, until)}
        onChoose={([from, to]) => choose(datesOf(series, from, to))}
        summary={summaryOf(index, series)}
      />
      {since === undefined || until === undefined ? (
        <p class="small soft hint">{say('pair.chooseHint')}</p>
      ) : (
        <SpanEvents address={address} pair={index.pair} since={since} until={until} onClear={() => choose(null)} />
      )}
      <TurnList turns={series.turning_points} />
      <IndexFigures index={index} series={series} address={address} />
    </Part>
  );
}

interface IndexFiguresProps {
  readonly index: RelationIndex;
  readonly series: RelationSeries;
  readonly address: string;
}

/** The figures of the chart, each period with the way to its events. */
function IndexFigures({ index, series, address }: IndexFiguresProps) {
  return (
    <FigureTable
      caption={summaryOf(index, series)}
      head={[say('parts.period'), say('pair.level'), say('pair.interval'), say('pair.events'), say('pair.reportsRead')]}
      rows={() =>
        series.periods.map((period) => [
          periodWords(period.start, index.by),
          signed(period.level),
          `${signed(period.level_interval[0])} … ${signed(period.level_interval[1])}`,
          count(period.events),
          count(period.documents?.about_pair ?? 0),
        ])
      }
      events={{ address, spans: () => series.periods.map((_, i) => datesOf(series, i, i)) }}
    />
  );
}

const LENGTHS = ['month', 'week'] as const;

interface LengthsProps {
  readonly by: RelationIndex['by'];
  readonly onChoose: (by: RelationIndex['by']) => void;
}

/** Whether the index goes by month or by week. */
function Lengths({ by, onChoose }: LengthsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two words beside a link need no box
    <span class="switch" role="group" aria-label={say('parts.period')}>
      {LENGTHS.map((length) => (
        <button key={length} type="button" aria-pressed={by === length} onClick={() => onChoose(length)}>
          {say('pair.by', { by: say(BY_NAMES[length]) })}
        </button>
      ))}
    </span>
  );
}

function datesOf({ periods }: RelationSeries, from: number, to: number): { since: string; until: string } {
  const starts = periods.map(({ start }) => start);
  const end = to + 1 < starts.length ? timeOf(starts[to + 1]!) : endOf(starts);
  return { since: starts[from]!, until: dateOf(end - DAY) };
}

function stretchOf({ periods }: RelationSeries, since?: string, until?: string): Stretch | null {
  if (since === undefined || until === undefined) return null;
  const from = periods.findLastIndex(({ start }) => start <= since);
  const to = periods.findLastIndex(({ start }) => start <= until);
  return to < 0 ? null : [Math.max(0, from), to];
}

/** What the chart shows, for those who do not see it. */
function summaryOf({ pair, by }: RelationIndex, { periods, turning_points: turns }: RelationSeries): string {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const low = periods.reduce((a, b) => (b.level < a.level ? b : a));
  const high = periods.reduce((a, b) => (b.level > a.level ? b : a));
  return say('pair.indexSummary', {
    pair: pairInText(pair),
    first: periodWords(first.start, by),
    last: periodWords(last.start, by),
    low: signed(low.level),
    lowMonth: periodWords(low.start, by),
    high: signed(high.level),
    highMonth: periodWords(high.start, by),
    level: signed(last.level),
    n: turns.length,
  });
}
