// What is watched, as a list for a person or a program.

import { plural } from '@rapport/exchange';
import type { Feed, FeedItemCounts } from '@rapport/ledger';
import { printable } from '../../print/paint.ts';

const NONE: FeedItemCounts = { waiting: 0, kept: 0, known: 0, failed: 0, refused: 0 };

/** A feed with its pages by what became of them. */
export interface ListedFeed extends Feed {
  readonly pages: FeedItemCounts;
}

export function listedFeeds(feeds: readonly Feed[], counts: ReadonlyMap<string, FeedItemCounts>): ListedFeed[] {
  return feeds.map((feed) => ({ ...feed, pages: counts.get(feed.url) ?? NONE }));
}

/** A few lines for each feed. */
export function feedLines(feeds: readonly ListedFeed[]): string {
  if (feeds.length === 0) return 'nothing is watched; `rapport watch --add ADDRESS` begins\n';
  return feeds.map(linesOf).join('');
}

function linesOf({
  url,
  kind,
  title,
  state,
  moved_to,
  last_fetch_at,
  last_error,
  next_due,
  failures,
  pages,
}: ListedFeed): string {
  const named = [kind ?? 'not fetched yet', ...(title === null ? [] : [title])].join(', ');
  const fetched = last_fetch_at === null ? '' : `last fetched ${minute(last_fetch_at)}, `;
  const next =
    state === 'active'
      ? `${fetched}next ${minute(next_due)}`
      : state === 'moved'
        ? `moved to ${moved_to}`
        : 'gone for good';
  const settled = pages.failed + pages.refused;
  const told = `${plural(pages.kept, 'page')} kept, ${pages.waiting} waiting, ${pages.known} known before, ${settled} not to be had`;
  const error = last_error === null ? '' : `  ${plural(failures, 'failure')} in a row: ${printable(last_error)}\n`;
  return `${printable(url)}\n  ${printable(named)}\n  ${printable(next)}; ${told}\n${error}`;
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
