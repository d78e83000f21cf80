// Where the turning points stand in the chart, and the words beside each where there is room for them.

import type { IndexPeriod, TurningPoint } from '@rapport/relations';
import { timeOf } from '../scales.ts';
import type { IndexLayout } from './layout.ts';
import { wrapWords } from './wrap-words.ts';

/** Words of the strongest event that made a turn, beside its line. */
export interface TurnWords {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Whether they stand at the head of the plot or at its foot: away from the curve. */
  readonly at: 'head' | 'foot';
  readonly lines: readonly string[];
}

export interface TurnLabel {
  readonly turn: TurningPoint;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly words: TurnWords | null;
}

const LETTER = 6.1;
const LINES = 3;
/** Beyond the ring on the line. */
const GAP = 12;
/** Pixels that words take at most, and the least that is worth beginning in. */
const WIDEST = 200;
const NARROWEST = 100;

export function turnLabels(
  turns: readonly TurningPoint[],
  periods: readonly IndexPeriod[],
  layout: IndexLayout,
): TurnLabel[] {
  const places = turns.map((turn) => {
    const at = periods.findIndex(({ period }) => period === turn.period);
    return { turn, x: layout.x(timeOf(turn.date)), y: layout.y(periods[at]?.level ?? 0) };
  });
  // Words stop before the lines of other turns, before one another, and at the edges.
  const taken: Box[] = places.map(({ x }) => ({ from: x, to: x }));
  taken.push({ from: -Infinity, to: layout.left }, { from: layout.right, to: Infinity });
  return places.map(({ turn, x, y }, i) => {
    const words = layout.narrow ? null : wordsOf(turn, x, taken);
    if (words === null) return { turn, number: i + 1, x, y, words };
    const { from, to, ...shown } = words;
    return { turn, number: i + 1, x, y, words: { ...shown, at: emptierEnd(periods, layout, { from, to }) } };
  });
}

/** Where the curve leaves more room between two places. */
function emptierEnd(periods: readonly IndexPeriod[], layout: IndexLayout, { from, to }: Box): 'head' | 'foot' {
  const within = periods.flatMap(({ level }, i) => {
    const at = layout.middle(i);
    return at >= from && at <= to ? [layout.y(level)] : [];
  });
  const above = Math.min(layout.bottom, ...within) - layout.top;
  const below = layout.bottom - Math.max(layout.top, ...within);
  return above > below ? 'head' : 'foot';
}

interface Box {
  readonly from: number;
  readonly to: number;
}

function wordsOf(turn: TurningPoint, x: number, taken: Box[]): (Omit<TurnWords, 'at'> & Box) | null {
  const maker = turn.events.find(({ side }) => side === 'after');
  if (maker === undefined) return null;
  const right = Math.min(...taken.filter(({ from }) => from > x).map(({ from }) => from)) - x - 2 * GAP;
  const left = x - Math.max(...taken.filter(({ to }) => to < x).map(({ to }) => to)) - 2 * GAP;
  const room = Math.min(WIDEST, Math.max(right, left));
  if (room < NARROWEST) return null;
  const toRight = right >= Math.min(left, WIDEST);
  const box = toRight ? { from: x + GAP, to: x + GAP + room } : { from: x - GAP - room, to: x - GAP };
  taken.push(box);
  return {
    ...box,
    x: toRight ? x + GAP : x - GAP,
    anchor: toRight ? 'start' : 'end',
    lines: wrapWords(maker.text, Math.floor(room / LETTER), LINES),
  };
}
