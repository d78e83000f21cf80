// One event as each side's press carried it.

import type { EventType, MergedEvent } from '@rapport/record';
import { dayOf } from '../days.ts';
import {
  type AccountColumn,
  type AccountMention,
  columnOf,
  documentsOf,
  pressOf,
  type QuotesByDocument,
} from './account-column.ts';
import { type AccountDifference, differencesOf } from './differences.ts';
import type { PressSizes } from './press-sample.ts';
import { type Coverage, coverageOf, NEWS_DAYS } from './silence.ts';

/** An event with the columns of both sides and of other countries' press. */
export interface EventAccount {
  readonly event_id: string;
  readonly date: string | null;
  readonly first_reported: string | null;
  readonly event: readonly EventType[];
  /** The sentence that tells it best. */
  readonly text: string;
  readonly first: AccountColumn;
  readonly second: AccountColumn;
  readonly third: AccountColumn;
  /** Documents whose publisher's country is not known: they count for no side. */
  readonly unplaced: number;
  /** Of the two sides; empty unless both carried it. */
  readonly differences: readonly AccountDifference[];
}

/** What the accounts of all events share. */
export interface AccountSetting {
  readonly sides: readonly [string, string];
  readonly quotes: QuotesByDocument;
  readonly sizes: PressSizes;
}

/** The accounts of one event. */
export function eventAccount(
  event: MergedEvent,
  mentions: readonly AccountMention[],
  { sides, quotes, sizes }: AccountSetting,
): EventAccount {
  const of = (press: ReturnType<typeof pressOf>): AccountMention[] =>
    mentions.filter(({ ref }) => pressOf(ref, sides) === press);
  const [first, second, third] = [of('first'), of('second'), of('third')];
  return {
    event_id: event.id,
    date: event.date,
    first_reported: event.first_reported,
    event: event.event,
    text: event.text,
    first: columnOf(sides[0], first, quotes, coverage(event, sides[0], [...second, ...third], sizes)),
    second: columnOf(sides[1], second, quotes, coverage(event, sides[1], [...first, ...third], sizes)),
    third: columnOf(null, third, quotes, null),
    unplaced: documentsOf(of('unplaced')),
    differences: differencesOf(first, second),
  };
}

function coverage(
  event: MergedEvent,
  side: string,
  others: readonly AccountMention[],
  sizes: PressSizes,
): Coverage | null {
  const start = dayOf(event.first_reported);
  if (start === null) return null;
  const end = start + NEWS_DAYS - 1;
  const inTime = others.filter(({ ref }) => {
    const day = dayOf(ref.published);
    return day !== null && day <= end;
  });
  return coverageOf(sizes.of(side, start, end), documentsOf(inTime), sizes.besides(side, start, end));
}
