// Polls as points: the share of a public over time, one ring for each figure, the two publics told apart by shape.

import type { AttitudeDirection } from '@rapport/relations';
import { percent } from '../words/figures.ts';
import { timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 118;
const TOP = 16;
const BOTTOM = HEIGHT - 22;
const LEFT = 34;

/** Drawn for the eye: the list below says the same with the sources. */
export function PollPoints({ directions }: { readonly directions: readonly AttitudeDirection[] }) {
  const { ref, width } = useWidth<HTMLDivElement>(280);
  const points = directions.flatMap(({ polls }, side) =>
    polls.flatMap(({ date, value, unit, polarity }) =>
      date === null || unit !== 'percent' ? [] : [{ time: timeOf(date), date, value, side, polarity }],
    ),
  );
  const times = points.map(({ time }) => time);
  const x = timeScale(Math.min(...times), Math.max(...times), [LEFT + 12, width - 22]);
  const y = (value: number): number => BOTTOM - ((BOTTOM - TOP) * value) / 100;
  const years = [...new Set(points.map(({ date }) => date.slice(0, 4)))];
  return (
    <div class="polls-drawn" ref={ref}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line class={value === 0 ? 'base' : 'grid'} x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {percent(value / 100)}
            </text>
          </g>
        ))}
        {points.map(({ time, value, side, polarity, date }) => (
          <g key={`${date} ${side} ${value}`} class={`poll ${polarity < 0 ? 'conf' : polarity > 0 ? 'coop' : 'soft'}`}>
            {side === 0 ? (
              <circle cx={x(time)} cy={y(value)} r="4" />
            ) : (
              <rect x={x(time) - 3.6} y={y(value) - 3.6} width="7.2" height="7.2" />
            )}
            <text x={x(time)} y={y(value) - 8} text-anchor="middle">
              {percent(value / 100)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text
            key={year}
            x={x(times[points.findIndex(({ date }) => date.startsWith(year))]!)}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Whether there are enough figures for a picture. */
export function worthDrawing(directions: readonly AttitudeDirection[]): boolean {
  return (
    directions.flatMap(({ polls }) => polls).filter(({ date, unit }) => date !== null && unit === 'percent').length > 1
  );
}
