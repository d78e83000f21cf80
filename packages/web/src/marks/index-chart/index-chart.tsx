// The index of a relationship over time: level with its interval, phases, turning points, and what was read under it.

import type { IndexPeriod, RelationSeries } from '@rapport/relations';
import { useId, useMemo } from 'preact/hooks';
import { say } from '../../strings/catalogue.ts';
import { periodWords, signed } from '../../words/figures.ts';
import { timeOf } from '../scales.ts';
import { Sign } from '../sign.tsx';
import { useWidth } from '../use-width.ts';
import { Curve, ZeroClips } from './curve.tsx';
import { Grid, Phases, ScaleNames } from './frame.tsx';
import { type IndexLayout, layoutOf } from './layout.ts';
import { turnLabels } from './turn-labels.ts';
import { Turns } from './turns.tsx';
import { type Stretch, useReading } from './use-reading.ts';
import { Volume } from './volume.tsx';

interface IndexChartProps {
  readonly series: RelationSeries;
  readonly by: 'day' | 'week' | 'month';
  /** Numbers of the first and last period chosen. */
  readonly chosen: Stretch | null;
  readonly onChoose: (stretch: Stretch) => void;
  /** What the chart shows, in a sentence or two. */
  readonly summary: string;
}

export function IndexChart({ series, by, chosen, onChoose, summary }: IndexChartProps) {
  const { periods, phases, turning_points: turns } = series;
  const { ref, width } = useWidth<HTMLDivElement>();
  const layout = useMemo(() => layoutOf(periods, width), [periods, width]);
  const labels = useMemo(() => turnLabels(turns, periods, layout), [turns, periods, layout]);
  const reading = useReading(periods.length, layout, onChoose);
  const id = useId();
  const at = reading.at ?? periods.length - 1;
  // What does not follow the pointer is drawn once: it may be a thousand marks.
  const under = useMemo(
    () => (
      <>
        <ZeroClips layout={layout} id={id} />
        <Phases phases={phases} layout={layout} />
        <Grid layout={layout} />
      </>
    ),
    [phases, layout, id],
  );
  const over = useMemo(
    () => (
      <>
        <Curve periods={periods} layout={layout} id={id} />
        <ScaleNames layout={layout} />
        <Turns labels={labels} layout={layout} />
        <Volume periods={periods} layout={layout} />
      </>
    ),
    [periods, labels, layout, id],
  );
  return (
    <div class="indexchart" ref={ref}>
      <Readout series={series} by={by} at={at} />
      <div
        class="plot"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is read and brushed with the arrow keys
        tabIndex={0}
        aria-label={`${summary} ${say('index.keys')}`}
        onKeyDown={reading.onKeyDown}
      >
        <svg width={layout.width} height={layout.height} aria-hidden="true">
          {under}
          <Choice stretch={reading.choosing ?? chosen} layout={layout} periods={periods} />
          {over}
          {reading.at === null ? null : <Cursor layout={layout} at={at} level={periods[at]!.level} />}
          <rect
            class="pane"
            x={layout.left}
            y={0}
            width={layout.right - layout.left}
            height={layout.height}
            {...reading.pointer}
          />
        </svg>
      </div>
    </div>
  );
}

function Cursor({ layout, at, level }: { readonly layout: IndexLayout; readonly at: number; readonly level: number }) {
  const x = layout.middle(at);
  return (
    <g class="cursor">
      <line x1={x} x2={x} y1={layout.top} y2={layout.volumeBottom} />
      <circle cx={x} cy={layout.y(level)} r="3" />
    </g>
  );
}

interface ChoiceProps {
  readonly stretch: Stretch | null;
  readonly layout: IndexLayout;
  readonly periods: readonly IndexPeriod[];
}

function Choice({ stretch, layout, periods }: ChoiceProps) {
  const first = stretch === null ? undefined : periods[stretch[0]];
  if (stretch === null || first === undefined) return null;
  const from = layout.x(timeOf(first.start));
  const after = periods[stretch[1] + 1];
  const to = after === undefined ? layout.right : layout.x(timeOf(after.start));
  return <rect class="choice" x={from} y={layout.top} width={to - from} height={layout.volumeBottom - layout.top} />;
}

/** The period under the eye in words and figures; it always says something, so that nothing jumps. */
function Readout({ series, by, at }: Pick<IndexChartProps, 'series' | 'by'> & { readonly at: number }) {
  const period = series.periods[at];
  if (period === undefined) return null;
  const [low, high] = period.level_interval;
  return (
    <p class="readout num">
      <b>{periodWords(period.start, by)}</b>{' '}
      <span class={period.level < 0 ? 'conf' : 'coop'}>
        <Sign kind={period.level < 0 ? 'conf-deed' : 'coop-deed'} silent /> {signed(period.level)}
      </span>{' '}
      <span class="soft">
        {say('index.between', { low: signed(low), high: signed(high) })} ·{' '}
        {say('index.readoutCounts', { n: period.events, d: period.documents?.about_pair ?? 0 })}
      </span>
    </p>
  );
}
