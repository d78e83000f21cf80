// Acts by year or month: cooperation up, conflict down; deeds filled, words in outline.

import type { QuadCounts } from '@rapport/ingest';
import { say } from '../strings/catalogue.ts';
import { count, dayWords } from '../words/figures.ts';
import { endOf, timeOf, timeScale } from './scales.ts';
import { Sign } from './sign.tsx';
import { useWidth } from './use-width.ts';

const KEY = [
  ['coop-deed', 'index.keyCoopDeeds'],
  ['coop-word', 'index.keyCoopWords'],
  ['conf-word', 'index.keyConfWords'],
  ['conf-deed', 'index.keyConfDeeds'],
] as const;
const NARROW = 560;
const HALF = 74;
const AXIS = 20;

/** Sums of the counts over calendar years where there are too many months to be drawn apart. */
export function yearly(counts: readonly QuadCounts[]): QuadCounts[] {
  const years = new Map<string, QuadCounts>();
  for (const row of counts) {
    const start = `${row.start.slice(0, 4)}-01-01`;
    const held = years.get(start);
    years.set(start, {
      start,
      verbal_cooperation: row.verbal_cooperation + (held?.verbal_cooperation ?? 0),
      material_cooperation: row.material_cooperation + (held?.material_cooperation ?? 0),
      verbal_conflict: row.verbal_conflict + (held?.verbal_conflict ?? 0),
      material_conflict: row.material_conflict + (held?.material_conflict ?? 0),
    });
  }
  return [...years.values()];
}

export function QuadBars({ counts }: { readonly counts: readonly QuadCounts[] }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const left = width < NARROW ? 30 : 40;
  const right = width - (width < NARROW ? 6 : 14);
  const starts = counts.map(({ start }) => start);
  const most = Math.max(
    1,
    ...counts.flatMap((row) => [
      row.verbal_cooperation + row.material_cooperation,
      row.verbal_conflict + row.material_conflict,
    ]),
  );
  const x = timeScale(timeOf(starts[0] ?? '1970-01-01'), endOf(starts), [left, right]);
  const size = (n: number): number => (n * HALF) / most;
  const zero = HALF + 4;
  return (
    <div class="quadbars" ref={ref}>
      <svg width={width} height={2 * HALF + AXIS + 12} aria-hidden="true">
        <text class="tick" x={left - 8} y={13} text-anchor="end">
          {count(most)}
        </text>
        <text class="tick" x={left - 8} y={2 * HALF + 6} text-anchor="end">
          {count(most)}
        </text>
        {counts.map((row, i) => {
          const from = x(timeOf(row.start));
          const to = i + 1 < starts.length ? x(timeOf(starts[i + 1]!)) : right;
          return <Column key={row.start} row={row} from={from} to={to} zero={zero} size={size} last={i} />;
        })}
        <line class="zero" x1={left} x2={right} y1={zero} y2={zero} />
        <Years starts={starts} x={x} right={right} y={2 * HALF + AXIS + 6} />
      </svg>
      <p class="key soft small">
        {KEY.map(([kind, name]) => (
          <span key={kind} class="keyitem">
            <Sign kind={kind} silent /> {say(name)}
          </span>
        ))}
      </p>
    </div>
  );
}

interface ColumnProps {
  readonly row: QuadCounts;
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  readonly size: (n: number) => number;
  readonly last: number;
}

/** Deeds stand at the line, words beyond them. */
function Column({ row, from, to, zero, size }: ColumnProps) {
  const width = Math.max(1.5, Math.min(34, (to - from) * 0.62));
  const x = from + (to - from - width) / 2;
  const parts = [
    { kind: 'filled coop', y: zero - size(row.material_cooperation), n: row.material_cooperation },
    {
      kind: 'hollow coop',
      y: zero - size(row.material_cooperation + row.verbal_cooperation),
      n: row.verbal_cooperation,
    },
    { kind: 'filled conf', y: zero, n: row.material_conflict },
    { kind: 'hollow conf', y: zero + size(row.material_conflict), n: row.verbal_conflict },
  ];
  return (
    <g>
      {parts.map(({ kind, y, n }) =>
        n === 0 ? null : <rect key={kind} class={`quad ${kind}`} x={x} y={y} width={width} height={size(n)} />,
      )}
    </g>
  );
}

interface YearsProps {
  readonly starts: readonly string[];
  readonly x: ReturnType<typeof timeScale>;
  readonly right: number;
  readonly y: number;
}

function Years({ starts, x, right, y }: YearsProps) {
  const [first = '1970', last = '1970'] = [starts[0], starts.at(-1)].map((start) => start?.slice(0, 4));
  const years = Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
  const step = Math.ceil(years.length / Math.max(2, Math.floor(right / 62)));
  return (
    <g>
      {years
        .filter((year) => year % step === 0)
        .map((year) => {
          const middle = x(timeOf(`${year}-07-02`));
          return (
            <text key={year} class="tick" x={Math.min(middle, right - 14)} y={y} text-anchor="middle">
              {dayWords(`${year}-01-01`, 'year')}
            </text>
          );
        })}
    </g>
  );
}
