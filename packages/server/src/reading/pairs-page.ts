// All pairs on record to read without script.

import { codeName, dateWords, plural } from '@rapport/exchange';
import type { PairRow } from '@rapport/ledger';
import { type Html, html } from './html.ts';

const MOST = 500;

/** Title and content. */
export function pairsPage(pairs: readonly PairRow[], countries: ReadonlyMap<string, string>): readonly [string, Html] {
  const lines = pairs.slice(0, MOST).map(({ pair, events, last_event_date }) => {
    const names = pair.map((code) => codeName(code, countries)).join(' and ');
    const last = last_event_date === null ? '' : `, the last on ${dateWords(last_event_date)}`;
    return html`<li><a href="/${pair.join('-')}/chronology">${names}</a>: ${plural(events, 'event')}${last}</li>`;
  });
  const list = lines.length === 0 ? html`<p>Nothing is on record yet.</p>` : html`<ul>${lines}</ul>`;
  return ['Pairs on record', html`<main><h1>Pairs on record</h1>${list}</main>`];
}
