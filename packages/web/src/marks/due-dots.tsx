// Pledges by the month in which they fall due: one dot each, in the shape of what became of it.

import type { FollowedPledge, PledgeState } from '@rapport/record';
import { dayWords } from '../words/figures.ts';
import { dateOf, timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

const DOT = 9;
const AXIS = 22;
const YEAR = 365.25 * 86_400_000;
const SHAPES: Readonly<Record<PledgeState, string>> = {
  open: 'ring ink',
  in_progress: 'ring coop',
  kept: 'disc coop',
  partly_kept: 'half coop',
  overdue: 'ring conf',
  broken: 'disc conf',
  withdrawn: 'half conf',
  unverifiable: 'ring soft',
};

export function DueDots({ pledges, today }: { readonly pledges: readonly FollowedPledge[]; readonly today: string }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const dated = pledges.filter(({ due }) => due !== undefined);
  const days = dated.map(({ due }) => due!.end).sort();
  const first = timeOf(`${(days[0] ?? today).slice(0, 7)}-01`);
  const last = Math.max(timeOf(days.at(-1) ?? today), timeOf(today));
  const [left, right] = [6, width - 6];
  const x = timeScale(first, last + YEAR / 12, [left, right]);
  const columns = new Map<number, FollowedPledge[]>();
  for (const pledge of dated) {
    const at = Math.round((x(timeOf(pledge.due!.end)) - left) / DOT);
    columns.set(at, [...(columns.get(at) ?? []), pledge]);
  }
  const tallest = Math.max(3, ...[...columns.values()].map(({ length }) => length));
  const base = tallest * DOT + 14;
  const years = yearsOf(first, last, right - left);
  return (
    <div class="duedots" ref={ref}>
      <svg width={width} height={base + AXIS} aria-hidden="true">
        {[...columns].flatMap(([at, held]) =>
          held.map((pledge, i) => (
            <Dot key={pledge.id} shape={SHAPES[pledge.state]} x={left + at * DOT} y={base - DOT * (i + 0.7)} />
          )),
        )}
        <line class="base" x1={left} x2={right} y1={base} y2={base} />
        {years.map((time) => (
          <text key={time} class="tick" x={x(time)} y={base + 17} text-anchor="middle">
            {dayWords(dateOf(time), 'year')}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Dot({ shape, x, y }: { readonly shape: string; readonly x: number; readonly y: number }) {
  const r = DOT * 0.36;
  return (
    <g class={`due ${shape}`}>
      <circle cx={x} cy={y} r={r} />
      {shape.startsWith('half') ? <path d={`M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`} /> : null}
    </g>
  );
}

function yearsOf(first: number, last: number, room: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()];
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const step = Math.max(1, Math.ceil(all.length / Math.floor(room / 60)));
  return all.filter((year) => year % step === 0).map((year) => Date.UTC(year, 0, 1));
}
