// The events that a person should look at.

import type { Page, PageRequest, ReviewItem, ReviewRequest } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { findEventRows } from './find-events.ts';
import { cursorOf, limitOf, toPage } from './paging.ts';
import { withMentions } from './read-events.ts';

/** A page of them by date, undated ones first. */
export async function review(db: Db, request: ReviewRequest, page: PageRequest): Promise<Page<ReviewItem>> {
  const { confidenceBelow, contradictions = true, ...filter } = request;
  const limit = limitOf(page);
  const cursor = cursorOf(page, 2);
  const newest = page.order === 'newest';
  let query = findEventRows(db, { ...filter, undated: true })
    .select(['event.event_id', 'event.date', 'event.text', 'event.body', 'event.confidence', 'event.contradictions'])
    .where('event.reviewed', '=', 0)
    .where((eb) =>
      eb.or([
        eb('event_scope.confidence', '<', confidenceBelow),
        ...(contradictions ? [eb('event.contradictions', '>', 0)] : []),
      ]),
    );
  if (cursor !== null) {
    const [date, id] = cursor as [string, string];
    query = query.where((eb) =>
      eb(eb.refTuple('event_scope.date', 'event_scope.event_id'), newest ? '<' : '>', eb.tuple(date, id)),
    );
  }
  const direction = newest ? 'desc' : 'asc';
  const rows = await query
    .orderBy('event_scope.date', direction)
    .orderBy('event_scope.event_id', direction)
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = toPage(rows, limit, (row) => [row.date, row.event_id]);
  const events = await withMentions(db, shown);
  const reasonsOf = (row: (typeof shown)[number]): ReviewItem['reasons'] => [
    ...(row.confidence < confidenceBelow ? (['confidence'] as const) : []),
    ...(contradictions && row.contradictions > 0 ? (['contradiction'] as const) : []),
  ];
  return { rows: events.map((event, i) => ({ event, reasons: reasonsOf(shown[i]!) })), next };
}
