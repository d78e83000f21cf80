// The chronology of a pair to read without script.

import type { Page } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import { eventDate, eventLine, eventPeople } from '../wording/told.ts';
import { citeMention } from './cite.ts';
import { type Html, html } from './html.ts';
import type { PageVoice } from './page-voice.ts';

/** Citations under one line; the event's own page has all. */
const CITED = 4;

export interface ChronologyAsked {
  readonly pair: readonly [string, string];
  /** The query as it came, without its cursor: kept by the link to what is older. */
  readonly query: URLSearchParams;
}

/** Title and content. */
export function chronologyPage(
  { rows, next }: Page<MergedEvent>,
  { pair, query }: ChronologyAsked,
  voice: PageVoice,
): readonly [string, Html] {
  const { wording } = voice;
  const title = wording.say('chronologyOf', { pair: wording.pair(pair) });
  const lines = rows.map((event) => chronologyLine(event, voice));
  const list = lines.length === 0 ? html`<p>${wording.say('nothingFiltered')}</p>` : html`<ol>${lines}</ol>`;
  const earlier = next === null ? null : older(next, pair, query);
  const further = earlier === null ? null : html`<p><a rel="next" href="${earlier}">${wording.say('earlier')}</a></p>`;
  return [
    title,
    html`<main class="wrap plain"><h1>${title}</h1>${list}${further}<p><a href="${voice.link(`/${pair.join('-')}`)}">${wording.pair(pair)}</a> · <a href="${voice.link('/')}">${wording.say('allPairs')}</a></p></main>`,
  ];
}

/** A dated line with the sentence that tells it best, and who reported it. */
export function chronologyLine(event: MergedEvent, voice: PageVoice): Html {
  const { wording, link } = voice;
  const address = link(`/events/${encodeURIComponent(event.id)}`);
  const people = eventPeople(event, wording);
  const cited = event.mentions.slice(0, CITED).map((mention) => html`<li>${citeMention(mention, voice)}</li>`);
  const more = event.mentions.length - CITED;
  const rest = more > 0 ? html`<li><a href="${address}">${wording.say('furtherReports', { n: more })}</a></li>` : null;
  return html`<li id="${event.id}"><p><time datetime="${event.date ?? ''}">${eventDate(event, wording)}</time> <a href="${address}">${eventLine(event, wording)}</a></p>${people === '' ? null : html`<p>${people}</p>`}<blockquote><p>${event.text}</p></blockquote><ul>${cited}${rest}</ul></li>`;
}

function older(next: string, pair: readonly [string, string], query: URLSearchParams): string {
  const further = new URLSearchParams(query);
  further.set('after', next);
  return `/${pair.join('-')}/chronology?${further.toString()}`;
}
