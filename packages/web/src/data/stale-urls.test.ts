// What a change makes stale.

import { expect, it } from 'vitest';
import { staleUrls } from './stale-urls.ts';

const URLS = [
  '/api/pairs/KOR-CHN/index?by=month',
  '/api/pairs/CHN-KOR/chronology',
  '/api/pairs/JPN-USA/summary',
  '/api/pairs?limit=24',
  '/api/events/event_1',
];

it('are the answers about the pairs named, in either order, and those about no pair', () => {
  for (const pairs of [[['CHN', 'KOR']], ['CHN-KOR']])
    expect(URLS.filter(staleUrls(JSON.stringify({ changes: 4, pairs })))).toEqual(
      URLS.filter((url) => !url.includes('JPN')),
    );
});

it('is everything where no pairs are named', () => {
  for (const data of ['{"changes":4}', '{"pairs":null}', '', 'null'])
    expect(URLS.filter(staleUrls(data))).toEqual(URLS);
});
