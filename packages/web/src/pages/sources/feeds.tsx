// The feeds that are followed: when each was fetched last, and what went wrong.

import type { FeedRow } from '../../data/shapes.ts';
import { External } from '../../parts/external.tsx';
import { Part } from '../../parts/part.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { say, word } from '../../strings/catalogue.ts';
import { count, momentWords } from '../../words/figures.ts';

export function Feeds({ feeds }: { readonly feeds: readonly FeedRow[] }) {
  return (
    <Part title={say('sources.feeds')}>
      {feeds.length === 0 ? (
        <>
          <p class="soft">{say('sources.feedsNone')}</p>
          <p>
            <code>{say('sources.feedsCommand')}</code>
          </p>
        </>
      ) : (
        <TableFrame label={say('sources.feeds')}>
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{say('sources.feed')}</th>
                <th scope="col">{say('sources.lastFetch')}</th>
                <th scope="col">{say('sources.nextFetch')}</th>
                <th scope="col">{say('sources.pages')}</th>
                <th scope="col" class="words">
                  {say('sources.outcome')}
                </th>
              </tr>
            </thead>
            <tbody>
              {feeds.map((feed) => (
                <Feed key={feed.url} feed={feed} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Part>
  );
}

function Feed({ feed }: { readonly feed: FeedRow }) {
  const { url, title, state, last_fetch_at: fetched, next_due: next, items, last_error: error } = feed;
  return (
    <tr>
      <th scope="row">
        <External href={url}>{title ?? url}</External>
      </th>
      <td>{fetched === null ? say('sources.neverFetched') : momentWords(fetched)}</td>
      <td>{state === 'active' ? momentWords(next) : '–'}</td>
      <td>{count(items)}</td>
      <td class={error === null && state === 'active' ? 'words' : 'words late'}>
        {error ?? (state === 'active' ? say('sources.inOrder') : word('feed', state))}
      </td>
    </tr>
  );
}
