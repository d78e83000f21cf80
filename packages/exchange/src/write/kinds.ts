// For each kind of item: its line, its columns, its place in a chronology, and itself without the articles' words.

import type { AttitudeReport, FollowedPledge, MergedEvent, QuoteReport, Report } from '@rapport/record';
import {
  attitudeEntry,
  type ChronologyEntry,
  eventEntry,
  pledgeEntry,
  quoteEntry,
  reportEntry,
} from '../chronology/entry.ts';
import { EVENT_COLUMNS, MENTION_COLUMNS } from '../columns/event-columns.ts';
import { ATTITUDE_COLUMNS, PLEDGE_COLUMNS, QUOTE_COLUMNS } from '../columns/speech-columns.ts';
import type { ExportKind } from '../export-formats.ts';
import { type EventLine, toEventLine } from '../plover/event-line.ts';
import { type MentionLine, toMentionLine } from '../plover/mention-line.ts';
import {
  type AttitudeLine,
  type PledgeLine,
  type QuoteLine,
  toAttitudeLine,
  toPledgeLine,
  toQuoteLine,
} from '../plover/speech-lines.ts';
import type { Column } from '../table/column.ts';
import {
  withholdAttitude,
  withholdEvent,
  withholdPledge,
  withholdQuote,
  withholdReport,
} from '../withhold/withhold-text.ts';
import type { CountryNames } from '../wording/name-actors.ts';

export interface KindFacts<Item, Line> {
  readonly kind: ExportKind;
  readonly toLine: (item: Item, keepText: boolean) => Line;
  readonly columns: readonly Column<Line>[];
  readonly toEntry: (item: Item, countries: CountryNames) => ChronologyEntry;
  readonly withhold: (item: Item) => Item;
  /** Heading of a chronology that was given none. */
  readonly title: string;
}

export const EVENTS: KindFacts<MergedEvent, EventLine> = {
  kind: 'event',
  toLine: toEventLine,
  columns: EVENT_COLUMNS,
  toEntry: eventEntry,
  withhold: withholdEvent,
  title: 'Chronology',
};

export const MENTIONS: KindFacts<Report, MentionLine> = {
  kind: 'mention',
  toLine: toMentionLine,
  columns: MENTION_COLUMNS,
  toEntry: reportEntry,
  withhold: withholdReport,
  title: 'Reports',
};

export const PLEDGES: KindFacts<FollowedPledge, PledgeLine> = {
  kind: 'pledge',
  toLine: toPledgeLine,
  columns: PLEDGE_COLUMNS,
  toEntry: pledgeEntry,
  withhold: withholdPledge,
  title: 'Pledges',
};

export const QUOTES: KindFacts<QuoteReport, QuoteLine> = {
  kind: 'quote',
  toLine: toQuoteLine,
  columns: QUOTE_COLUMNS,
  toEntry: quoteEntry,
  withhold: withholdQuote,
  title: 'Quotations',
};

export const ATTITUDES: KindFacts<AttitudeReport, AttitudeLine> = {
  kind: 'attitude',
  toLine: toAttitudeLine,
  columns: ATTITUDE_COLUMNS,
  toEntry: attitudeEntry,
  withhold: withholdAttitude,
  title: 'How each sees the other',
};
