// Finds the element that holds the article and gives its blocks.

import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './block-text.ts';
import { tagOf, walkElements } from './walk.ts';

/** Blocks of the page's main text as Readability finds it; none when it finds nothing. */
export function articleBlocks(document: Document): Block[] {
  const found = new ArticleFinder(document, { serializer: (node) => node as Element }).parse();
  return found?.content ? blocksOf(found.content) : [];
}

/**
 * Readability asks for elements by tag some hundred times a page, and gives each question to the DOM as a selector,
 * which linkedom compiles anew: a third of the time of a small page. Walking the tree gives the same elements.
 */
class ArticleFinder extends Readability<Element> {
  _getAllNodesWithTag(node: Element | Document, tags: readonly string[]): Element[] {
    const wanted = new Set(tags.map((tag) => tag.toLowerCase()));
    const found: Element[] = [];
    walkElements(node, (element) => {
      const tag = tagOf(element).toLowerCase();
      if (wanted.has(tag)) found.push(element);
      return tag !== 'template';
    });
    return found;
  }
}
