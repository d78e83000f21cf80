// Where a sentence stands: its publisher, title and day, with a way to the article.

import { dateWords } from '@rapport/exchange';
import type { DocumentFacts, MentionRef } from '@rapport/record';
import { type Html, html } from './html.ts';

/** An address may come from a page: only the web's own kind is made a link. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** `The Made Paper, “Lee and Xi meet”, 6 Jan 2026`, linked to the article as it is kept. */
export function citeMention(mention: MentionRef): Html {
  const { document_key, publisher, title, published } = mention;
  return html`<cite><a href="/articles/${encodeURIComponent(document_key)}">${head(publisher, title)}</a></cite>, ${day(published)}`;
}

/** The same for the article itself, linked to where it was published. */
export function citeSource({ publisher, title, published, url }: DocumentFacts): Html {
  const source = isWebAddress(url) ? html` · <a href="${url}" rel="nofollow">${new URL(url).host}</a>` : html``;
  return html`<cite>${head(publisher, title)}</cite>, ${day(published)}${source}`;
}

function head(publisher: string | undefined, title: string | undefined): string {
  const name = publisher ?? 'publisher not known';
  return title === undefined ? name : `${name}, “${title}”`;
}

function day(published: string | null): Html {
  if (published === null) return html`date unknown`;
  return html`<time datetime="${published}">${dateWords(published.slice(0, 10))}</time>`;
}
