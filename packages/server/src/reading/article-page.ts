// One article to read without script: its text with the sentences that tell something marked, and what they tell.

import type { CodedRecord, Document, EventMention } from '@rapport/record';
import type { ArticleInFull } from '../resources/articles/read-article.ts';
import { eventDate, eventLine, pledgeLine, quoteLine } from '../wording/told.ts';
import { citeSource } from './cite.ts';
import { type Html, html } from './html.ts';
import { markSpans } from './mark-spans.ts';
import type { PageVoice } from './page-voice.ts';

/** Title and content. */
export function articlePage(
  { document, events, facts, record, superseded_by }: ArticleInFull,
  voice: PageVoice,
): readonly [string, Html] {
  const { wording } = voice;
  const title = document.title ?? wording.say('article');
  const newer =
    superseded_by === undefined
      ? null
      : html`<p><a href="${voice.link(`/articles/${encodeURIComponent(superseded_by)}`)}">${wording.say('newer')}</a></p>`;
  return [
    title,
    html`<main class="wrap plain"><article lang="${facts.language}"><h1>${title}</h1><p>${citeSource(facts, voice)}</p>${newer}${paragraphs(document.text, record)}${captions(document, record, voice)}</article><h2>${wording.say('tells')}</h2>${told(record, events, voice)}${spoken(record, voice)}${leftOut(record, voice)}</main>`,
  ];
}

/** Paragraphs stand apart by a blank line; spans of sentences never cross one. */
function paragraphs(text: string, { events }: CodedRecord): Html[] {
  const pieces: Html[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const inside = events
      .filter(({ text_info }) => text_info.caption === undefined)
      .map(({ text_info }) => [text_info.start - start, text_info.end - start] as const)
      .filter(([from]) => from >= 0 && from < paragraph.length);
    pieces.push(html`<p>${markSpans(paragraph, inside)}</p>`);
    start += paragraph.length + 2;
  }
  return pieces;
}

/** Captions of pictures, with the sentences that tell something marked as in the text. */
function captions({ captions: all = [] }: Document, { events }: CodedRecord, { wording }: PageVoice): Html {
  if (all.length === 0) return html``;
  const lines = all.map(({ text, credit }, i) => {
    const inside = events.flatMap(({ text_info: { caption, start, end } }) =>
      caption === i ? [[start, end] as const] : [],
    );
    return html`<li>${markSpans(text, inside)}${credit === undefined ? '' : ` (${credit})`}</li>`;
  });
  return html`<h2>${wording.say('captions')}</h2><ul>${lines}</ul>`;
}

function told(
  { events }: CodedRecord,
  homes: Readonly<Record<string, string | null>>,
  { wording, link }: PageVoice,
): Html {
  if (events.length === 0) return html`<p>${wording.say('tellsNothing')}</p>`;
  const line = (mention: EventMention): Html => {
    const words = `${eventDate(mention, wording)} · ${eventLine(mention, wording)}`;
    const home = homes[mention.id] ?? null;
    return home === null
      ? html`<li>${words}</li>`
      : html`<li><a href="${link(`/events/${encodeURIComponent(home)}`)}">${words}</a></li>`;
  };
  return html`<ol>${events.map(line)}</ol>`;
}

function spoken({ quotes, pledges }: CodedRecord, { wording }: PageVoice): Html {
  const said = quotes.map((quote) => html`<li>${quoteLine(quote, wording)}</li>`);
  const promised = pledges.map((pledge) => html`<li>${pledgeLine(pledge, wording)}</li>`);
  return html`${said.length === 0 ? null : html`<h2>${wording.say('quotations')}</h2><ul>${said}</ul>`}${promised.length === 0 ? null : html`<h2>${wording.say('promises')}</h2><ul>${promised}</ul>`}`;
}

function leftOut({ skipped }: CodedRecord, { wording }: PageVoice): Html {
  if (skipped.length === 0) return html``;
  const lines = skipped.map(({ text, reason }) => html`<li>${text} (${wording.code('skipped', reason)})</li>`);
  return html`<h2>${wording.say('leftOut')}</h2><ul>${lines}</ul>`;
}
