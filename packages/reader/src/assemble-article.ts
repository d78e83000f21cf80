// Puts an article together from what was read of a page, whichever way it was saved.

import type { Article, Caption } from '@rapport/record';
import { readDateline } from './dateline/dateline.ts';
import { languageOf } from './metadata/language.ts';
import type { Publisher } from './metadata/publisher.ts';
import { copyOf } from './text/caption-credit.ts';

/** What the readers of HTML and of plain text hand over. */
export interface ArticleParts {
  readonly url: string | undefined;
  readonly title: string;
  readonly byline: readonly string[];
  readonly publisher: Publisher;
  readonly published: string | null;
  readonly modified: string | null;
  readonly declaredLanguage: string | undefined;
  readonly paragraphs: readonly string[];
  readonly captions: readonly Caption[];
}

/** A dateline stands in one of the first paragraphs: before it there may be an editor's note or a standfirst. */
const DATELINE_WITHIN = 3;

/**
 * The article: the dateline taken off its paragraph, captions out of the paragraphs, the publication date inferred
 * from a dated dateline when the page gives none.
 */
export function assembleArticle(parts: ArticleParts): Article {
  const isCaption = copyOf(parts.captions.map(({ text }) => text));
  const paragraphs = parts.paragraphs.filter((paragraph) => !isCaption(paragraph));
  const evidence = { published: parts.published, texts: [...parts.captions.map(({ text }) => text), ...paragraphs] };
  let dateline = null;
  for (let i = 0; i < Math.min(DATELINE_WITHIN, paragraphs.length) && dateline === null; i++) {
    dateline = readDateline(paragraphs[i]!, evidence);
    if (dateline !== null) paragraphs[i] = dateline.rest;
  }
  const text = paragraphs.join('\n\n');
  const published = parts.published ?? dateline?.dateline.date ?? null;
  const byline = parts.byline.length > 0 ? parts.byline : (dateline?.reporters ?? []);
  return {
    ...(parts.url === undefined ? {} : { url: parts.url }),
    title: parts.title,
    byline,
    ...(parts.publisher.name === undefined ? {} : { publisher: parts.publisher.name }),
    ...(parts.publisher.country === undefined ? {} : { publisher_country: parts.publisher.country }),
    published,
    ...(parts.modified === null ? {} : { modified: parts.modified }),
    ...(dateline === null ? {} : { dateline: dateline.dateline }),
    language: languageOf(text, parts.declaredLanguage ?? parts.publisher.language),
    paragraphs,
    captions: parts.captions,
    text,
  };
}
