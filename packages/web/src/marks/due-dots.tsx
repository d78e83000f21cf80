// Pledges by the month in which they fall due: dots in the shape of what became of them.

import type { PledgeBoard } from '@rapport/ingest';
import type { PledgeState } from '@rapport/record';
import { say } from '../strings/catalogue.ts';
import { dayWords } from '../words/figures.ts';
import { dateOf, timeOf, timeScale } from './scales.ts';
import { useWidth } from './use-width.ts';

const DOT = 9;
const AXIS = 22;
const YEAR = 365.25 * 86_400_000;
/** Dots that stand on each other at most; where there are more pledges, a dot stands for several. */
const TALLEST = 14;
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

export function DueDots({ due, today }: { readonly due: PledgeBoard['due']; readonly today: string }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const months = due.map(({ month }) => month).sort();
  const first = timeOf(`${months[0] ?? today.slice(0, 7)}-01`);
  const last = Math.max(timeOf(`${months.at(-1) ?? today.slice(0, 7)}-28`), timeOf(today));
  const [left, right] = [6, width - 6];
  const x = timeScale(first, last + YEAR / 12, [left, right]);
  const columns = columnsOf(due, (month) => Math.round((x(timeOf(`${month}-15`)) - left) / DOT));
  const { unit, stacks } = dotsOf(columns);
  const tallest = Math.max(3, ...stacks.map(([, dots]) => dots.length));
  const base = tallest * DOT + 14;
  return (
    <div class="duedots" ref={ref}>
      <svg width={width} height={base + AXIS} aria-hidden="true">
        {stacks.flatMap(([at, dots]) =>
          dots.map((state, i) => {
            const y = base - DOT * (i + 0.7);
            return <Dot key={`${at} ${y}`} shape={SHAPES[state]} x={left + at * DOT} y={y} />;
          }),
        )}
        <line class="base" x1={left} x2={right} y1={base} y2={base} />
        {yearsOf(first, last, right - left).map((time) => (
          <text key={time} class="tick" x={x(time)} y={base + 17} text-anchor="middle">
            {dayWords(dateOf(time), 'year')}
          </text>
        ))}
      </svg>
      {unit === 1 ? null : <p class="small soft">{say('board.unit', { n: unit })}</p>}
    </div>
  );
}

type Column = ReadonlyMap<PledgeState, number>;

/** Numbers by state for each place on the axis. */
function columnsOf(due: PledgeBoard['due'], placeOf: (month: string) => number): Map<number, Column> {
  const columns = new Map<number, Map<PledgeState, number>>();
  for (const { month, state, pledges } of due) {
    const at = placeOf(month);
    const column = columns.get(at) ?? new Map<PledgeState, number>();
    columns.set(at, column.set(state, (column.get(state) ?? 0) + pledges));
  }
  return columns;
}

/** The dots of each column from below, and how many pledges one stands for; every state that occurs has a dot. */
export function dotsOf(columns: ReadonlyMap<number, Column>): {
  readonly unit: number;
  readonly stacks: readonly (readonly [at: number, dots: readonly PledgeState[]])[];
} {
  const most = Math.max(1, ...[...columns.values()].map((column) => [...column.values()].reduce((a, b) => a + b, 0)));
  const unit = Math.ceil(most / TALLEST);
  const stacks = [...columns].map(([at, column]) => {
    const dots = [...column].flatMap(([state, n]) => Array.from({ length: Math.ceil(n / unit) }, () => state));
    return [at, dots] as const;
  });
  return { unit, stacks };
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
