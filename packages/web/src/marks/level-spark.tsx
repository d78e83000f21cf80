// The last levels of a pair on a scale that all pairs share, with the interval of the last.

import { line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { levelScale } from './scales.ts';
import { useWidth } from './use-width.ts';

interface LevelSparkProps {
  /** The oldest first. */
  readonly levels: readonly number[];
  readonly interval: readonly [number, number] | null;
  /** Months that the width stands for: shorter records begin further right. */
  readonly months: number;
  readonly domain: readonly [number, number];
}

const HEIGHT = 64;

export function LevelSpark({ levels, interval, months, domain }: LevelSparkProps) {
  const { ref, width } = useWidth<HTMLDivElement>(200, 40);
  const id = useId();
  const y = levelScale(domain, [HEIGHT - 3, 3]);
  const right = width - 6;
  const x = (i: number): number => right - ((levels.length - 1 - i) * (right - 1)) / Math.max(1, months - 1);
  const d = line<number>()
    .x((_, i) => x(i))
    .y((level) => y(level))([...levels]);
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
        <line class="zero" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        {interval === null ? null : (
          <line class="reach" x1={right} x2={right} y1={y(interval[0])} y2={y(interval[1])} />
        )}
        <path class="line coop" d={d ?? ''} clip-path={`url(#${id}-a)`} />
        <path class="line conf" d={d ?? ''} clip-path={`url(#${id}-b)`} />
        {last === undefined ? null : (
          <circle class={last < 0 ? 'end conf' : 'end coop'} cx={right} cy={y(last)} r="3" />
        )}
      </svg>
    </div>
  );
}
