// An article as the coder takes it in.

import type { Article, Document } from './article.ts';

/** The document of an article; `language` overrules what the page says. */
export function toDocument(id: string, article: Article, language?: string): Document {
  const { url, title, published, publisher, publisher_country, dateline, captions, text } = article;
  return {
    id,
    text,
    title,
    published,
    captions,
    language: language ?? article.language,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}
