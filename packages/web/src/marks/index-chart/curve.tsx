// The level of the index: its interval as a band, its line above zero in the one colour and below in the other.

import type { IndexPeriod } from '@rapport/relations';
import { area, line } from 'd3-shape';
import { fine } from '../scales.ts';
import type { IndexLayout } from './layout.ts';

interface CurveProps {
  readonly periods: readonly IndexPeriod[];
  readonly layout: IndexLayout;
  readonly id: string;
}

/** Two clips part what lies above zero from what lies below. */
export function ZeroClips({ layout, id }: Pick<CurveProps, 'layout' | 'id'>) {
  const { left, right, top, bottom, y } = layout;
  return (
    <defs>
      <clipPath id={`${id}-above`}>
        <rect x={left} y={top - 4} width={right - left} height={Math.max(0, y(0) - top + 4)} />
      </clipPath>
      <clipPath id={`${id}-below`}>
        <rect x={left} y={y(0)} width={right - left} height={Math.max(0, bottom - y(0) + 4)} />
      </clipPath>
    </defs>
  );
}

/** Each month's own mean, all of one side as one shape: by week they are more than a thousand. */
const DOTS = [
  ['dot coop', (mean: number) => mean >= 0],
  ['dot conf', (mean: number) => mean < 0],
] as const;

type Place = IndexPeriod & { readonly at: number };

function dotsOf(places: readonly Place[], y: IndexLayout['y']): string {
  return places
    .map(({ mean, weight, at }) => {
      const r = Math.min(3.4, 0.9 + Math.sqrt(weight) * 0.55);
      return `M${fine(at - r)} ${fine(y(mean!))}a${fine(r)} ${fine(r)} 0 1 0 ${fine(2 * r)} 0a${fine(r)} ${fine(r)} 0 1 0 ${fine(-2 * r)} 0z`;
    })
    .join('');
}

export function Curve({ periods, layout, id }: CurveProps) {
  const { x, y, middle } = layout;
  const places = periods.map((period, i) => ({ ...period, at: middle(i) }));
  const band = area<Place>()
    .x(({ at }) => at)
    .y0(({ level_interval }) => y(level_interval[0]))
    .y1(({ level_interval }) => y(level_interval[1]));
  const path = line<Place>()
    .x(({ at }) => at)
    .y(({ level }) => y(level));
  const d = path(places) ?? '';
  return (
    <g>
      <path class="band" d={band(places) ?? ''} />
      {DOTS.map(([name, isOf]) => (
        <path
          key={name}
          class={name}
          d={dotsOf(
            places.filter(({ mean }) => mean !== null && isOf(mean)),
            y,
          )}
        />
      ))}
      <path class="line coop" d={d} clip-path={`url(#${id}-above)`} />
      <path class="line conf" d={d} clip-path={`url(#${id}-below)`} />
      <line class="zero" x1={x.range()[0]} x2={x.range()[1]} y1={y(0)} y2={y(0)} />
    </g>
  );
}
