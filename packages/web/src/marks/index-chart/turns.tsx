// Turning points on the curve: a ring with a number, and the stretch of days between which the turn lies.

import { timeOf } from '../scales.ts';
import type { IndexLayout, TurnLabel } from './layout.ts';

const DAY = 86_400_000;

export function Turns({ labels, layout }: { readonly labels: readonly TurnLabel[]; readonly layout: IndexLayout }) {
  const { x, top, bottom } = layout;
  return (
    <g class="turns">
      {labels.map(({ turn, number, x: at, y }) => {
        const [from, to] = [x(timeOf(turn.between[0])), x(timeOf(turn.between[1]) + DAY)];
        return (
          <g key={turn.date}>
            <line class="turn" x1={at} x2={at} y1={top} y2={bottom} />
            <path
              class="between"
              d={`M${from} ${top - 3}V${top + 4}M${from} ${top}H${to}M${to} ${top - 3}V${top + 4}`}
            />
            <circle cx={at} cy={y} r="8.5" />
            <text x={at} y={y + 4} text-anchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </g>
  );
}
