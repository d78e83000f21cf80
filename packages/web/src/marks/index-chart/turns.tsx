// Turning points on the curve: a ring with a number, the stretch of days between which the turn lies, and in a few words
// what made it.

import { dayWords } from '../../words/figures.ts';
import { timeOf } from '../scales.ts';
import type { IndexLayout } from './layout.ts';
import type { TurnLabel, TurnWords } from './turn-labels.ts';

const DAY = 86_400_000;
const LINE = 14.5;
/** Pixels above and below the words, where the scale has its names. */
const HEAD = 32;
const FOOT = 24;

export function Turns({ labels, layout }: { readonly labels: readonly TurnLabel[]; readonly layout: IndexLayout }) {
  const { x, top, bottom } = layout;
  return (
    <g class="turns">
      {labels.map(({ turn, number, x: at, y, words }) => {
        const [from, to] = [x(timeOf(turn.between[0])), x(timeOf(turn.between[1]) + DAY)];
        return (
          <g key={turn.date}>
            <line class="turn" x1={at} x2={at} y1={top} y2={bottom} />
            <path
              class="between"
              d={`M${from} ${top - 3}V${top + 4}M${from} ${top}H${to}M${to} ${top - 3}V${top + 4}`}
            />
            {words === null ? null : <Words words={words} month={dayWords(turn.date, 'month')} layout={layout} />}
            <circle cx={at} cy={y} r="8.5" />
            <text class="number" x={at} y={y + 4} text-anchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface WordsProps {
  readonly words: TurnWords;
  readonly month: string;
  readonly layout: IndexLayout;
}

function Words({ words: { x, anchor, at, lines }, month, layout: { top, bottom } }: WordsProps) {
  const y = at === 'head' ? top + HEAD : bottom - FOOT - LINE * lines.length;
  return (
    <text class="words" x={x} y={y} text-anchor={anchor}>
      <tspan class="when">{month}</tspan>
      {lines.map((line) => (
        <tspan key={line} x={x} dy={LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
