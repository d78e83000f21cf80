// The still parts of the index chart: the scale with its ends named, the years, and the phases over it.

import type { Phase } from '@rapport/relations';
import { say, word } from '../../strings/catalogue.ts';
import { dayWords, signed } from '../../words/figures.ts';
import { widthInLetters } from '../../words/letter-width.ts';
import { dateOf, timeOf } from '../scales.ts';
import type { IndexLayout } from './layout.ts';

const DAY = 86_400_000;
/** Pixels a letter of a phase's name needs. */
const LETTER = 6.4;

export function Grid({ layout }: { readonly layout: IndexLayout }) {
  const { left, right, bottom, axis, x, y, yTicks, xTicks } = layout;
  return (
    <g>
      {yTicks.map((tick) => (
        <g key={tick}>
          {tick === 0 ? null : <line class="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />}
          <text class="tick" x={left - 8} y={y(tick) + 4} text-anchor="end">
            {tick === 0 ? '0' : signed(tick, 0)}
          </text>
        </g>
      ))}
      {xTicks.map(({ time, year }) => (
        <g key={time}>
          <line class="tickmark" x1={x(time)} x2={x(time)} y1={bottom} y2={bottom + 5} />
          <text class="tick" x={x(time)} y={axis} text-anchor={x(time) > right - 18 ? 'end' : 'middle'}>
            {year ? dayWords(dateOf(time), 'year') : dayWords(dateOf(time), 'shortMonth')}
          </text>
        </g>
      ))}
      <line class="base" x1={left} x2={right} y1={bottom} y2={bottom} />
    </g>
  );
}

export function Phases({ phases, layout }: { readonly phases: readonly Phase[]; readonly layout: IndexLayout }) {
  const { x, top, bottom, left, right } = layout;
  return (
    <g>
      {phases.map(({ name, start, end }) => {
        const from = Math.max(left, x(timeOf(start)));
        const to = Math.min(right, x(timeOf(end) + DAY));
        const label = word('phase', name);
        const fits = widthInLetters(label) * LETTER < to - from + 4;
        return (
          <g key={start}>
            <rect class={`phase ${name}`} x={from} y={top} width={Math.max(0, to - from)} height={bottom - top} />
            {fits ? (
              <text class="phasename" x={(from + to) / 2} y={top - 8} text-anchor="middle">
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

/** What the two halves of the scale mean, once, inside the plot. */
export function ScaleNames({ layout }: { readonly layout: IndexLayout }) {
  if (layout.narrow) return null;
  return (
    <g class="ends">
      <path class="coop" d={`M2 ${layout.top + 5}l4.5 7.6h-9z`} transform={`translate(${layout.left + 11})`} />
      <path class="conf" d={`M2 ${layout.bottom - 4}l4.5 -7.6h-9z`} transform={`translate(${layout.left + 11})`} />
      <text x={layout.left + 22} y={layout.top + 14}>
        {say('index.cooperation')}
      </text>
      <text x={layout.left + 22} y={layout.bottom - 7}>
        {say('index.conflict')}
      </text>
    </g>
  );
}
