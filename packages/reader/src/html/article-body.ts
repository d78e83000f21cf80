// Finds the element that holds the article and gives its blocks.

import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './block-text.ts';

/** Blocks of the page's main text as Readability finds it; none when it finds nothing. */
export function articleBlocks(document: Document): Block[] {
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  return found?.content ? blocksOf(found.content) : [];
}
