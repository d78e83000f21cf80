// The last levels of a pair, each with its interval, on a scale and a stretch of months that all pairs share.

import { area, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { levelScale } from './scales.ts';
import { ScaleEnds } from './spark.tsx';
import { useWidth } from './use-width.ts';

interface LevelSparkProps {
  /** The oldest first. */
  readonly levels: readonly number[];
  /** One for each level. */
  readonly intervals: readonly (readonly [number, number])[];
  /** Months that the width stands for: shorter records begin further right. */
  readonly months: number;
  readonly domain: readonly [number, number];
  /** Names of the ends of the scale, in the first of its siblings. */
  readonly named: boolean;
}

const HEIGHT = 64;

/** Drawn for the eye only: the figures beside it say the same. */
export function LevelSpark({ levels, intervals, months, domain, named }: LevelSparkProps) {
  const { ref, width } = useWidth<HTMLDivElement>(200, 40);
  const id = useId();
  const y = levelScale(domain, [HEIGHT - 3, 3]);
  const right = width - 6;
  const x = (i: number): number => right - ((levels.length - 1 - i) * (right - 1)) / Math.max(1, months - 1);
  const d = line<number>()
    .x((_, i) => x(i))
    .y((level) => y(level))([...levels]);
  const band = area<readonly [number, number]>()
    .x((_, i) => x(i))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))([...intervals]);
  const last = levels.at(-1);
  return (
    <div class="spark" ref={ref}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <defs>
          <clipPath id={`${id}-a`}>
            <rect x="0" y="0" width={width} height={y(0)} />
          </clipPath>
          <clipPath id={`${id}-b`}>
            <rect x="0" y={y(0)} width={width} height={HEIGHT - y(0)} />
          </clipPath>
        </defs>
        <path class="band" d={band ?? ''} />
        <line class="zero" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        <path class="line coop" d={d ?? ''} clip-path={`url(#${id}-a)`} />
        <path class="line conf" d={d ?? ''} clip-path={`url(#${id}-b)`} />
        {last === undefined ? null : (
          <circle class={last < 0 ? 'end conf' : 'end coop'} cx={right} cy={y(last)} r="3" />
        )}
        {named ? <ScaleEnds domain={domain} height={HEIGHT} /> : null}
      </svg>
    </div>
  );
}
