// What was read of two presses by month around one time axis: the first above it, the second below.

import type { PeriodAccount, PeriodColumn } from '@rapport/relations';
import { count, dayWords } from '../words/figures.ts';
import { endOf, timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

interface PressBarsProps {
  readonly periods: readonly PeriodAccount[];
  /** Names of the two presses. */
  readonly names: readonly [string, string];
}

const HALF = 52;
const AXIS = 24;
/** Pixels that a month's name needs. */
const LABEL = 74;
const MONTH = 31 * 86_400_000;

export function PressBars({ periods, names }: PressBarsProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const starts = periods.map(({ period }) => `${period}-01`);
  const [left, right] = [30, width - 8];
  const x = timeScale(timeOf(starts[0] ?? '1970-01-01'), endOf(starts), [left, right]);
  const most = Math.max(1, ...periods.flatMap(({ first, second }) => [first.sample, second.sample]));
  const labelled = apartBy(
    starts.map((start) => x(timeOf(start))),
    LABEL,
  );
  const top = 18;
  const axis = top + HALF;
  return (
    <div class="pressbars" ref={ref}>
      <svg width={width} height={2 * top + 2 * HALF + AXIS} aria-hidden="true">
        <text x={left} y={11}>
          {names[0]}
        </text>
        <text x={left} y={2 * top + 2 * HALF + AXIS - 3}>
          {names[1]}
        </text>
        <text class="tick" x={left - 6} y={top + 10} text-anchor="end">
          {count(most)}
        </text>
        {periods.map((period, i) => {
          const from = x(timeOf(starts[i]!));
          const next = starts[i + 1];
          const to = Math.min(next === undefined ? right : x(timeOf(next)), x(timeOf(starts[i]!) + MONTH));
          const slot = { from, to, scale: HALF / most };
          return (
            <g key={period.period}>
              <Bar column={period.first} {...slot} base={axis} up />
              <Bar column={period.second} {...slot} base={axis + AXIS} up={false} />
              {labelled.has(i) ? (
                <text class="tick" x={(from + to) / 2} y={axis + 16} text-anchor="middle">
                  {dayWords(starts[i]!, 'shortMonth')}
                </text>
              ) : null}
            </g>
          );
        })}
        <line class="base" x1={left} x2={right} y1={axis + 0.5} y2={axis + 0.5} />
        <line class="base" x1={left} x2={right} y1={axis + AXIS - 0.5} y2={axis + AXIS - 0.5} />
      </svg>
    </div>
  );
}

interface BarProps {
  readonly column: PeriodColumn;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  readonly base: number;
  readonly up: boolean;
}

/** All that was read in outline, what told these events filled. */
function Bar({ column, from, to, scale, base, up }: BarProps) {
  const width = Math.max(2, Math.min(26, (to - from) * 0.6));
  const x = (from + to) / 2 - width / 2;
  const [all, told] = [column.sample * scale, Math.min(column.documents, column.sample) * scale];
  return (
    <g>
      {all === 0 ? null : <rect class="sample" x={x} width={width} y={up ? base - all : base} height={all} />}
      {told === 0 ? null : <rect class="told" x={x} width={width} y={up ? base - told : base} height={told} />}
    </g>
  );
}

/** Numbers of the places that stand at least so far from the one chosen before. */
function apartBy(places: readonly number[], least: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, place] of places.entries()) {
    if (place - last < least) continue;
    chosen.add(i);
    last = place;
  }
  return chosen;
}
