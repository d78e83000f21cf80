// The chronology of a pair to read without script.

import { codeName, dateWords, eventPeopleWords, eventWords, plural } from '@rapport/exchange';
import type { Page } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import { citeMention } from './cite.ts';
import { type Html, html } from './html.ts';

/** Citations under one line; the event's own page has all. */
const CITED = 4;

export interface ChronologyAsked {
  readonly pair: readonly [string, string];
  /** The query as it came, without its cursor: kept by the link to what is older. */
  readonly query: URLSearchParams;
  readonly countries: ReadonlyMap<string, string>;
}

/** Title and content. */
export function chronologyPage(
  { rows, next }: Page<MergedEvent>,
  { pair, query, countries }: ChronologyAsked,
): readonly [string, Html] {
  const names = pair.map((code) => codeName(code, countries)).join(' and ');
  const lines = rows.map((event) => line(event, countries));
  const list = lines.length === 0 ? html`<p>Nothing on record with these filters.</p>` : html`<ol>${lines}</ol>`;
  return [
    `Chronology of ${names}`,
    html`<main><h1>Chronology of ${names}</h1>${list}${older(next, pair, query)}<p><a href="/plain">All pairs</a></p></main>`,
  ];
}

function line(event: MergedEvent, countries: ReadonlyMap<string, string>): Html {
  const words = eventWords(event, countries).line.split(' · ').slice(1).join(' · ');
  const people = eventPeopleWords(event, countries);
  const cited = event.mentions.slice(0, CITED).map((mention) => html`<li>${citeMention(mention)}</li>`);
  const more = event.mentions.length - CITED;
  const rest = more > 0 ? html`<li><a href="${addressOf(event)}">${plural(more, 'further report')}</a></li>` : html``;
  return html`<li id="${event.id}"><p><time datetime="${event.date ?? ''}">${dateWords(event.date, event.date_precision)}</time> <a href="${addressOf(event)}">${words}</a></p>${people === '' ? null : html`<p>${people}</p>`}<blockquote><p>${event.text}</p></blockquote><ul>${cited}${rest}</ul></li>`;
}

function addressOf({ id }: MergedEvent): string {
  return `/events/${encodeURIComponent(id)}`;
}

function older(next: string | null, pair: readonly [string, string], query: URLSearchParams): Html {
  if (next === null) return html``;
  const further = new URLSearchParams(query);
  further.set('after', next);
  return html`<p><a rel="next" href="/${pair.join('-')}/chronology?${further.toString()}">Earlier events</a></p>`;
}
