// All pairs on record to read without script.

import type { PairRow } from '@rapport/ledger';
import { type Html, html } from './html.ts';
import type { PageVoice } from './page-voice.ts';

const MOST = 500;

/** Title and content. */
export function pairsPage(pairs: readonly PairRow[], { wording, link }: PageVoice): readonly [string, Html] {
  // What passes within one country is no relationship between two.
  const shown = pairs.filter(({ pair: [one, other] }) => one !== other).slice(0, MOST);
  const lines = shown.map(({ pair, events: n, last_event_date: last }) => {
    const told =
      last === null ? wording.say('pairEvents', { n }) : wording.say('pairLast', { n, date: wording.date(last) });
    return html`<li><a href="${link(`/${pair.join('-')}`)}">${wording.pair(pair)}</a>: ${told}</li>`;
  });
  const list = lines.length === 0 ? html`<p>${wording.say('nothingYet')}</p>` : html`<ul>${lines}</ul>`;
  const title = wording.say('relations');
  return [
    title,
    html`<main class="wrap plain"><div class="opening"><h1>${title}</h1><p class="lead">${wording.say('whatItIs')}</p></div><h2>${wording.say('pairsTitle')}</h2>${list}</main>`,
  ];
}
