// The events of one series as columns, grouped by period: what each says and how much it counts.

import type { Field } from '@rapport/record';
import type { Calendar } from './calendar.ts';
import { type Direction, SIDES } from './direction.ts';
import type { IndexEvent } from './index-event.ts';
import type { PlacedEvent, PlacedEvents } from './place-events.ts';

/** Which acts a series holds: words (quad 1 and 3), deeds (quad 2 and 4), or both. */
export type Acts = 'all' | 'verbal' | 'material';

/** What a series holds. */
export interface Selection {
  readonly direction: Direction;
  readonly acts: Acts;
  readonly field?: Field;
}

/** Parts of events in periods. An event known to the week or month has a part in every period it may lie in. */
export interface Evidence {
  readonly calendar: Calendar;
  readonly events: readonly IndexEvent[];
  /** Parts of period `p` are `offsets[p]` up to `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  /** Index into `events`. */
  readonly event: Int32Array;
  /** PLOVER score. */
  readonly score: Float64Array;
  /** `eventWeight`, times the share of the event's days that lie in the period. */
  readonly weight: Float64Array;
}

/**
 * How much an event counts: log2(1 + independent sources) · confidence. One sure source counts 1, three count 2, seven
 * count 3: loud reporting makes an event surer, not worse.
 */
export function eventWeight({ independent_sources, confidence }: IndexEvent): number {
  return Math.log2(1 + Math.max(1, independent_sources)) * Math.min(1, Math.max(0, confidence));
}

/** The evidence of one series. */
export function evidenceOf({ calendar, placed }: PlacedEvents, selection: Selection): Evidence {
  const chosen = placed.filter(({ event, sides }) => isOf(selection, event, sides));
  const offsets = new Int32Array(calendar.length + 1);
  forEachPart(calendar, chosen, (_, period) => {
    offsets[period + 1]! += 1;
  });
  for (let p = 0; p < calendar.length; p += 1) offsets[p + 1]! += offsets[p]!;
  const size = offsets[calendar.length]!;
  const event = new Int32Array(size);
  const score = new Float64Array(size);
  const weight = new Float64Array(size);
  const next = offsets.slice();
  forEachPart(calendar, chosen, (index, period, share) => {
    const at = next[period]!;
    next[period] = at + 1;
    event[at] = index;
    score[at] = chosen[index]!.event.event_scale;
    weight[at] = eventWeight(chosen[index]!.event) * share;
  });
  return { calendar, events: chosen.map((row) => row.event), offsets, event, score, weight };
}

function isOf({ direction, acts, field }: Selection, event: IndexEvent, sides: number): boolean {
  if ((sides & SIDES[direction]) === 0) return false;
  if (field !== undefined && event.field !== field) return false;
  return acts === 'all' || (acts === 'material') === (event.quad_code % 2 === 0);
}

/** Calls `visit` with each event, each period that it may lie in, and the share of its days there. */
function forEachPart(
  { starts, length, periodOf }: Calendar,
  rows: readonly PlacedEvent[],
  visit: (index: number, period: number, share: number) => void,
): void {
  const [begin, end] = [starts[0]!, starts[length]!];
  for (let index = 0; index < rows.length; index += 1) {
    const { first, last } = rows[index]!;
    for (let day = Math.max(first, begin); day <= last && day < end; ) {
      const period = periodOf(day);
      const next = Math.min(last + 1, starts[period + 1]!);
      visit(index, period, (next - day) / (last - first + 1));
      day = next;
    }
  }
}
