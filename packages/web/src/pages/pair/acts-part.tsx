// Cooperation and conflict apart, and words apart from deeds: counts by year, and the index of each kind.

import type { QuadCounts } from '@rapport/ingest';
import type { RelationSeries } from '@rapport/relations';
import { QuadBars, yearly } from '../../marks/quad-bars.tsx';
import { endOf, levelDomain, timeOf } from '../../marks/scales.ts';
import { Spark } from '../../marks/spark.tsx';
import { type Days, FigureTable } from '../../parts/figure-table.tsx';
import { Level } from '../../parts/level.tsx';
import { Part } from '../../parts/part.tsx';
import { say } from '../../strings/catalogue.ts';
import { count, dayWords, signed } from '../../words/figures.ts';

/** Share of the interval ends that may be cut at the edge, so that the levels can be seen. */
const TRIMMED = 0.2;

interface ActsPartProps {
  readonly address: string;
  readonly counts: readonly QuadCounts[];
  readonly series: readonly RelationSeries[];
}

export function ActsPart({ address, counts, series }: ActsPartProps) {
  const years = yearly(counts);
  const sum = (name: Exclude<keyof QuadCounts, 'start'>): number => counts.reduce((total, row) => total + row[name], 0);
  const words = say('pair.actsSummary', {
    coop: sum('verbal_cooperation') + sum('material_cooperation'),
    coopDeeds: sum('material_cooperation'),
    conf: sum('verbal_conflict') + sum('material_conflict'),
    confDeeds: sum('material_conflict'),
  });
  return (
    <div class="acts">
      <Part title={say('pair.actsTitle')}>
        <p class="small soft">{words}</p>
        <QuadBars counts={years} />
        <FigureTable
          caption={words}
          head={[
            say('parts.period'),
            say('pair.coopDeeds'),
            say('pair.coopWords'),
            say('pair.confWords'),
            say('pair.confDeeds'),
          ]}
          rows={() =>
            years.map((row) => [
              dayWords(row.start, 'year'),
              count(row.material_cooperation),
              count(row.verbal_cooperation),
              count(row.verbal_conflict),
              count(row.material_conflict),
            ])
          }
          events={{ address, spans: () => years.map(({ start }) => yearOf(start)) }}
        />
      </Part>
      <WordsAndDeeds series={series} />
    </div>
  );
}

/** First and last day of the year that begins then. */
function yearOf(start: string): Days {
  const year = start.slice(0, 4);
  return { since: `${year}-01-01`, until: `${year}-12-31` };
}

const KINDS = [
  ['verbal', 'pair.words'],
  ['material', 'pair.deeds'],
] as const;

function WordsAndDeeds({ series }: { readonly series: readonly RelationSeries[] }) {
  const shown = series.filter(({ acts }) => acts !== 'all');
  const domain = levelDomain(
    shown.flatMap(({ periods }) => periods),
    TRIMMED,
  );
  const starts = shown[0]?.periods.map(({ start }) => start) ?? [];
  const span = [timeOf(starts[0] ?? '1970-01-01'), endOf(starts)] as const;
  return (
    <Part title={say('pair.wordsDeeds')} note={say('pair.wordsNote')}>
      <div class="pairoflines">
        {KINDS.map(([acts, name], i) => {
          const one = shown.find((candidate) => candidate.acts === acts);
          const last = one?.periods.at(-1);
          if (one === undefined || last === undefined) return null;
          return (
            <div key={acts}>
              <p class="facts num">
                <b>{say(name)}</b> <Level value={last.level} />{' '}
                <span class="soft">
                  {say('index.between', { low: signed(last.level_interval[0]), high: signed(last.level_interval[1]) })}
                </span>
              </p>
              <Spark periods={one.periods} domain={domain} span={span} height={84} named={i === 0} />
            </div>
          );
        })}
        <p class="span-ends small soft num">
          <span>{starts[0] === undefined ? '' : dayWords(starts[0], 'shortMonth')}</span>
          <span>{starts.length === 0 ? '' : dayWords(starts.at(-1)!, 'shortMonth')}</span>
        </p>
      </div>
    </Part>
  );
}
