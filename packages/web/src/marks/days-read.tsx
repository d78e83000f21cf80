// When an outlet was read: a bar for each month, as tall as its number of days with a document. Nothing is nothing.

import { dayWords } from '../words/figures.ts';
import { dateOf, timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

/** First and last day that a list of outlets covers, ISO. */
export type DaySpan = readonly [first: string, last: string];

interface DaysReadProps {
  /** Days with a document by month, `YYYY-MM`. */
  readonly months: readonly (readonly [month: string, days: number])[];
  readonly span: DaySpan;
  /** Days that the full height stands for, in all outlets of a list. */
  readonly most: number;
}

const HEIGHT = 22;
const AXIS = 16;
/** A month that was read on a single day can still be seen. */
const LEAST = 3;
const YEAR_NAME = 46;

export function DaysRead({ months, span, most }: DaysReadProps) {
  const { ref, width } = useWidth<HTMLDivElement>(300, 60);
  const x = scaleOf(span, width);
  return (
    <div class="daysread" ref={ref}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <line class="grid" x1="0" x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        <path class="bar" d={barsOf(months, most, x)} />
      </svg>
    </div>
  );
}

/** All bars as one path: an outlet may have been read for decades. */
function barsOf(months: DaysReadProps['months'], most: number, x: (time: number) => number): string {
  return months
    .map(([month, days]) => {
      const [from, to] = edgesOf(month).map(x) as [number, number];
      const height = Math.max(LEAST, ((HEIGHT - 1) * days) / most);
      const width = Math.max(1, (to - from) * 0.8);
      return `M${from.toFixed(1)} ${HEIGHT}v-${height.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}

/** The years above such bars. */
export function DaysReadYears({ span }: { readonly span: DaySpan }) {
  const { ref, width } = useWidth<HTMLDivElement>(300, 60);
  const x = scaleOf(span, width);
  const [first, last] = span.map((day) => Number(day.slice(0, 4)));
  const all = Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
  const step = Math.max(1, Math.ceil((all.length * YEAR_NAME) / width));
  const fits = (at: number): boolean => at >= 0 && at <= width - YEAR_NAME / 2;
  const shown = all.filter((year) => (last! - year) % step === 0 && fits(x(Date.UTC(year, 0, 1))));
  return (
    <div class="daysread" ref={ref}>
      <svg width={width} height={AXIS} aria-hidden="true">
        {(shown.length === 0 ? [first!] : shown).map((year) => (
          <text key={year} class="tick" x={Math.max(0, x(Date.UTC(year, 0, 1)))} y={AXIS - 4}>
            {dayWords(dateOf(Date.UTC(year, 0, 1)), 'year')}
          </text>
        ))}
      </svg>
    </div>
  );
}

function scaleOf([first, last]: DaySpan, width: number) {
  return timeScale(monthStart(first), edgesOf(last.slice(0, 7))[1], [0, width]);
}

function monthStart(day: string): number {
  return timeOf(`${day.slice(0, 7)}-01`);
}

/** First moment of a month and of the next. */
function edgesOf(month: string): [number, number] {
  const start = new Date(timeOf(`${month}-01`));
  return [+start, Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)];
}
