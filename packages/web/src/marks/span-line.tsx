// The stretch of time in which somebody appears, on an axis that a whole list shares.

import { timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

interface SpansProps {
  /** First and last day of the whole list. */
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
}

const HEIGHT = 20;

export function Spans({ first, last, from, to }: SpansProps) {
  const { ref, width } = useWidth<HTMLDivElement>(200, 40);
  const x = timeScale(timeOf(first), timeOf(last), [4, width - 4]);
  const [start, end] = [x(timeOf(from)), x(timeOf(to))];
  return (
    <div class="spans" ref={ref}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <line class="grid" x1="0" x2={width} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <line class="held" x1={start} x2={Math.max(end, start + 0.1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      </svg>
    </div>
  );
}
