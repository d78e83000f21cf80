// One relationship to read without script: its state in a sentence, what happened last, and the way to all of it.

import type { MergedEvent } from '@rapport/record';
import { chronologyLine } from './chronology-page.ts';
import { type Html, html } from './html.ts';
import type { PageVoice } from './page-voice.ts';

export interface PairToRead {
  readonly pair: readonly [string, string];
  /** What matters most in it stands between double asterisks. Null where it was not known soon enough. */
  readonly sentence: string | null;
  /** The newest first. */
  readonly events: readonly MergedEvent[];
}

function emphasised(sentence: string): (string | Html)[] {
  return sentence.split('**').map((part, i) => (i % 2 === 1 ? html`<b>${part}</b>` : part));
}

/** Title and content. */
export function pairPage({ pair, sentence, events }: PairToRead, voice: PageVoice): readonly [string, Html] {
  const { wording, link } = voice;
  const title = pair.map((code) => wording.country(code)).join(' – ');
  const address = link(`/${pair.join('-')}/chronology`);
  const lead = sentence === null ? null : html`<p class="lead">${emphasised(sentence)}</p>`;
  const lines =
    events.length === 0
      ? html`<p>${wording.say('nothingBetween')}</p>`
      : html`<ol>${events.map((event) => chronologyLine(event, voice))}</ol><p><a href="${address}">${wording.say('wholeChronology')}</a></p>`;
  return [
    title,
    html`<main class="wrap plain"><div class="opening"><h1>${title}</h1>${lead}</div><h2>${wording.say('lastEvents')}</h2>${lines}<p><a href="${link('/')}">${wording.say('allPairs')}</a></p></main>`,
  ];
}
