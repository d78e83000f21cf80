// One article to read without script: its text with the sentences that tell something marked, and what they tell.

import { eventWords, pledgeWords, quoteHead, quoteWords, reasonWords } from '@rapport/exchange';
import type { CodedRecord, EventMention } from '@rapport/record';
import type { ArticleInFull } from '../resources/articles/read-article.ts';
import { citeSource } from './cite.ts';
import { type Html, html } from './html.ts';
import { markSpans } from './mark-spans.ts';

/** Title and content. */
export function articlePage(
  { document, events, facts, record, superseded_by }: ArticleInFull,
  countries: ReadonlyMap<string, string>,
): readonly [string, Html] {
  const title = document.title ?? 'Article';
  const newer =
    superseded_by === undefined
      ? html``
      : html`<p>A <a href="/articles/${encodeURIComponent(superseded_by)}">newer text</a> of this article is kept.</p>`;
  return [
    title,
    html`<main><article lang="${facts.language}"><h1>${title}</h1><p>${citeSource(facts)}</p>${newer}${paragraphs(document.text, record)}</article><h2>What it tells</h2>${told(record, events, countries)}${spoken(record, countries)}${leftOut(record)}</main>`,
  ];
}

/** Paragraphs stand apart by a blank line; spans of sentences never cross one. */
function paragraphs(text: string, { events }: CodedRecord): Html[] {
  const pieces: Html[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const inside = events
      .map(({ text_info }) => [text_info.start - start, text_info.end - start] as const)
      .filter(([from]) => from >= 0 && from < paragraph.length);
    pieces.push(html`<p>${markSpans(paragraph, inside)}</p>`);
    start += paragraph.length + 2;
  }
  return pieces;
}

function told(
  { events }: CodedRecord,
  homes: Readonly<Record<string, string | null>>,
  countries: ReadonlyMap<string, string>,
): Html {
  if (events.length === 0) return html`<p>No event between countries was found in it.</p>`;
  const line = (mention: EventMention): Html => {
    const words = eventWords(mention, countries).line;
    const home = homes[mention.id] ?? null;
    return home === null
      ? html`<li>${words}</li>`
      : html`<li><a href="/events/${encodeURIComponent(home)}">${words}</a></li>`;
  };
  return html`<ol>${events.map(line)}</ol>`;
}

function spoken({ quotes, pledges }: CodedRecord, countries: ReadonlyMap<string, string>): Html {
  const said = quotes.map((quote) => html`<li>${quoteHead(quote, countries)}: ${quoteWords(quote)}</li>`);
  const promised = pledges.map((pledge) => html`<li>${pledgeWords(pledge, countries)}</li>`);
  return html`${said.length === 0 ? null : html`<h2>Quotations</h2><ul>${said}</ul>`}${promised.length === 0 ? null : html`<h2>Promises</h2><ul>${promised}</ul>`}`;
}

function leftOut({ skipped }: CodedRecord): Html {
  if (skipped.length === 0) return html``;
  const lines = skipped.map(({ text, reason }) => html`<li>${text} (${reasonWords(reason)})</li>`);
  return html`<h2>Left out</h2><ul>${lines}</ul>`;
}
