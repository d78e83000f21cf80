// Finds the element that holds the article and gives its blocks.

import { Readability } from '@mozilla/readability';
import { elementsByTag } from '../dom/walk.ts';
import { type Block, blocksOf } from './block-text.ts';

/** Blocks of the page's main text as Readability finds it; none when it finds nothing. */
export function articleBlocks(document: Document): Block[] {
  const found = new ArticleFinder(document, { serializer: (node) => node as Element }).parse();
  return found?.content ? blocksOf(found.content) : [];
}

/**
 * Readability asks for elements by tag some hundred times a page, and gives each question to the DOM as a selector,
 * which linkedom compiles anew: a third of the time of a small page.
 */
class ArticleFinder extends Readability<Element> {
  _getAllNodesWithTag(node: Element | Document, tags: readonly string[]): Element[] {
    return elementsByTag(node, ...tags.map((tag) => tag.toLowerCase()));
  }
}
