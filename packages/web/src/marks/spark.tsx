// A small multiple: level with interval on a scale and a stretch of time that all its siblings share.

import { area, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { type Levelled, levelScale, timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

interface SparkProps {
  readonly periods: readonly Levelled[];
  readonly domain: readonly [number, number];
  /** First and last moment of all siblings. */
  readonly span: readonly [number, number];
  readonly height?: number;
  /** Names of the ends of the scale, in the first of its siblings. */
  readonly named?: boolean;
}

/** Drawn for the eye only: the figures beside it say the same. */
export function Spark({ periods, domain, span, height = 56, named = false }: SparkProps) {
  const { ref, width } = useWidth<HTMLDivElement>(160, 40);
  const id = useId();
  const x = timeScale(span[0], span[1], [0.5, width - 5]);
  const y = levelScale(domain, [height - 2, 2]);
  const places = periods.map(({ start, level, level_interval }) => ({ at: x(timeOf(start)), level, level_interval }));
  const last = places.at(-1);
  const band = area<(typeof places)[number]>()
    .x(({ at }) => at)
    .y0(({ level_interval }) => y(level_interval[0]))
    .y1(({ level_interval }) => y(level_interval[1]));
  const d = line<(typeof places)[number]>()
    .x(({ at }) => at)
    .y(({ level }) => y(level))(places);
  return (
    <div class="spark" ref={ref}>
      <svg width={width} height={height} aria-hidden="true">
        <defs>
          <clipPath id={`${id}-a`}>
            <rect x="0" y="0" width={width} height={y(0)} />
          </clipPath>
          <clipPath id={`${id}-b`}>
            <rect x="0" y={y(0)} width={width} height={height - y(0)} />
          </clipPath>
        </defs>
        <path class="band" d={band(places) ?? ''} />
        <line class="zero" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        <path class="line coop" d={d ?? ''} clip-path={`url(#${id}-a)`} />
        <path class="line conf" d={d ?? ''} clip-path={`url(#${id}-b)`} />
        {last === undefined ? null : (
          <circle class={last.level < 0 ? 'end conf' : 'end coop'} cx={last.at} cy={y(last.level)} r="2.8" />
        )}
        {named ? <ScaleEnds domain={domain} height={height} /> : null}
      </svg>
    </div>
  );
}

/** The ends of a scale, written where they stand. */
export function ScaleEnds({ domain, height }: { readonly domain: readonly [number, number]; readonly height: number }) {
  const name = (value: number): string => (value > 0 ? `+${value}` : `−${Math.abs(value)}`);
  return (
    <g class="tiny">
      <text x="0" y="10">
        {name(domain[1])}
      </text>
      <text x="0" y={height - 3}>
        {name(domain[0])}
      </text>
    </g>
  );
}
