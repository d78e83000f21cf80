// An HTML page to its article.

import type { Article } from '@rapport/record';
import { assembleArticle } from '../assemble-article.ts';
import { elementsByTag } from '../dom/walk.ts';
import type { OutletTable } from '../metadata/outlets.ts';
import { readPageFacts } from '../metadata/page-facts.ts';
import { findPublisher } from '../metadata/publisher.ts';
import { articleBlocks } from './article-body.ts';
import { takeCaptions } from './captions.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { freePosts } from './embedded-posts.ts';
import { linkedParagraphs } from './linked-body.ts';
import { requireArticle, shapeOf } from './no-article.ts';
import { parseHtml } from './parse-html.ts';
import { prunePage } from './prune-page.ts';

/** What the caller knows besides the page. */
export interface HtmlPageOptions {
  readonly url?: string | undefined;
  readonly maxDepth: number;
  readonly outlets: OutletTable;
}

/** Reads the article of a page; `E_NO_ARTICLE` with the reason when it has none, `E_TOO_DEEP` when it nests too deeply. */
export function readHtmlPage(html: string, options: HtmlPageOptions): Article {
  const document = parseHtml(html, options.maxDepth);
  const facts = readPageFacts(document, options.url);
  const shape = shapeOf(document.body);
  const images = imageTexts(document);
  freePosts(document.body);
  const captions = takeCaptions(document.body);
  prunePage(document);
  const blocks = articleBlocks(document);
  const cleaned = cleanBlocks(blocks, { title: facts.title, byline: facts.byline, images });
  const found = cleaned.map((block) => block.text);
  const paragraphs = linkedParagraphs(facts.linkedBody, found) ?? found;
  requireArticle(paragraphs, shape, options.url);
  return assembleArticle({
    url: facts.url,
    title: facts.title,
    byline: facts.byline,
    publisher: findPublisher({ url: facts.url, names: facts.siteNames }, options.outlets),
    published: facts.published,
    modified: facts.modified,
    declaredLanguage: facts.language,
    paragraphs,
    captions,
  });
}

/** Alternative texts of pictures: a line of text that repeats one is its caption. */
function imageTexts(document: Document): string[] {
  return elementsByTag(document, 'img')
    .map((image) => image.getAttribute('alt') ?? '')
    .filter((alt) => alt.length >= 8);
}
