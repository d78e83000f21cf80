// Where a sentence stands: its publisher, title and day, with a way to the article.

import type { DocumentFacts, MentionRef } from '@rapport/record';
import { type Html, html } from './html.ts';
import type { PageVoice } from './page-voice.ts';

/** An address may come from a page: only the web's own kind is made a link. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** `The Made Paper, “Lee and Xi meet”, 6 Jan 2026`, linked to the article as it is kept. */
export function citeMention({ document_key, publisher, title, published }: MentionRef, voice: PageVoice): Html {
  const address = voice.link(`/articles/${encodeURIComponent(document_key)}`);
  return html`<cite><a href="${address}">${head(publisher, title, voice)}</a></cite>, ${day(published, voice)}`;
}

/** The same for the article itself, linked to where it was published. */
export function citeSource({ publisher, title, published, url }: DocumentFacts, voice: PageVoice): Html {
  const source = isWebAddress(url) ? html` · <a href="${url}" rel="nofollow">${new URL(url).host}</a>` : html``;
  return html`<cite>${head(publisher, title, voice)}</cite>, ${day(published, voice)}${source}`;
}

function head(publisher: string | undefined, title: string | undefined, { wording }: PageVoice): string {
  const name = publisher ?? wording.say('publisherUnknown');
  return title === undefined ? name : `${name}, “${title}”`;
}

function day(published: string | null, { wording }: PageVoice): Html {
  if (published === null) return html`${wording.say('dateUnknown')}`;
  return html`<time datetime="${published}">${wording.date(published)}</time>`;
}
