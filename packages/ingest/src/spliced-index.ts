// The index made of, or lengthened by, the imported mentions of another coder; where the two meet is marked.

import type { ForeignKeeper, ForeignMention, RecordReader } from '@rapport/ledger';
import { type IndexEvent, type RelationIndex, relationIndex } from '@rapport/relations';
import { type IndexRequest, readIndexGround } from './read-index.ts';

/** What is asked for beside the index itself; at most one of the two. */
export interface SpliceRequest extends IndexRequest {
  /** The imported mentions of this coder in the place of Rapport's own events, to compare. */
  readonly coder?: string;
  /** The imported mentions of this coder for the years before Rapport's own first event. */
  readonly backfill?: string;
}

/** Where a series passes from another coder's mentions to Rapport's events: it may jump there. */
export interface Splice {
  readonly coder: string;
  /** First day of Rapport's own. */
  readonly date: string;
  /** Rows of the other coder before it. */
  readonly mentions: number;
}

/** An index of Rapport's events, of another coder's mentions, or of both with a splice between. */
export interface SplicedIndex extends RelationIndex {
  /** Whose mentions it is made of, where they are not Rapport's. */
  readonly coder?: string;
  readonly splice?: Splice;
}

/** The index as asked for. Of another coder's years nobody knows how much was read, so that no volume corrects them. */
export async function readSplicedIndex(
  ledger: RecordReader & ForeignKeeper,
  { coder, backfill, ...request }: SpliceRequest,
): Promise<SplicedIndex> {
  if (coder !== undefined) {
    return { ...relationIndex(await foreignEvents(ledger, coder, request), null, request), coder };
  }
  const { events, volume } = await readIndexGround(ledger, request);
  const first = events[0]?.date;
  if (backfill === undefined || first == null) return relationIndex(events, volume, request);
  const before = await foreignEvents(ledger, backfill, { ...request, until: dayBefore(first) });
  const index = relationIndex([...before, ...events], before.length > 0 ? null : volume, request);
  return { ...index, splice: { coder: backfill, date: first, mentions: before.length } };
}

async function foreignEvents(
  ledger: ForeignKeeper,
  coderSource: string,
  { pair, since, until }: Pick<IndexRequest, 'pair' | 'since' | 'until'>,
): Promise<IndexEvent[]> {
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const found: IndexEvent[] = [];
  for await (const mention of ledger.foreignMentions({ coderSource, about: pair, ...period })) {
    found.push(toIndexEvent(mention));
  }
  return found;
}

function toIndexEvent(mention: ForeignMention): IndexEvent {
  return {
    id: `${mention.coder_source}:${mention.id}`,
    date: mention.date,
    date_precision: 'day',
    actor: mention.actor.flatMap(({ code }) => code ?? []),
    recipient: mention.recipient.flatMap(({ code }) => code ?? []),
    reciprocal: false,
    field: mention.field,
    quad_code: mention.quad_code,
    event_scale: mention.event_scale,
    independent_sources: Math.max(1, mention.reports),
    confidence: 1,
    status: mention.status,
    text: mention.text ?? `${mention.event.join(' + ')} (${mention.coder_source})`,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
