// Takes out of the found text what is not the article's: lines of links, appeals, dates and bylines above the text,
// the author's portrait below it.

import { captionKey, copyOf } from '../text/caption-credit.ts';
import { isFurnitureLine, isPointer } from '../text/furniture-line.ts';
import type { Block } from './block-text.ts';

/** What the page says of itself, by which its text is told from the lines around it. */
export interface PageHead {
  readonly title: string;
  readonly byline: readonly string[];
  /** Alternative texts of the pictures. */
  readonly images: readonly string[];
}

/** A block is a line of links when this share of its characters stands in links. */
const LINK_DENSE = 0.8;

/** A linked block longer than this is text that happens to be linked. */
const LONGEST_LINK_LINE = 300;

/** Below the head of such a list a line with this share of links still belongs to it. */
const POINTER_LINKS = 0.4;

/** A byline with date and role is shorter than this. */
const LONGEST_BYLINE = 110;

/** Blocks at the top among which title, byline and date are looked for; and at the end, the author's portrait. */
const EDGE = 5;

const SENTENCE_END = /[.!?…。！？:：;][)\]"'”’」』]*$/;

/** The blocks that are the article's text. */
export function cleanBlocks(blocks: readonly Block[], head: PageHead): Block[] {
  const isOfImage = copyOf(head.images);
  const kept = withoutPointers(blocks).filter(
    (block, i, all) => !isLinkLine(block, all[i + 1]) && !isFurnitureLine(block.text) && !isOfImage(block.text),
  );
  const top = kept.filter((block, i) => i >= EDGE || !isHeadLine(block.text, head));
  return trimTail(top, head);
}

/** Leaves out heads of lists of other stories with the items and linked lines below them. */
function withoutPointers(blocks: readonly Block[]): Block[] {
  let pointing = false;
  return blocks.filter((block) => {
    if (isPointer(block.text)) pointing = true;
    else if (pointing && block.kind !== 'li' && block.linkChars < POINTER_LINKS * block.text.length) pointing = false;
    return !pointing;
  });
}

function isLinkLine(block: Block, next: Block | undefined): boolean {
  if (block.linkChars < LINK_DENSE * block.text.length || block.text.length > LONGEST_LINK_LINE) return false;
  const headsText =
    block.kind === 'h' && next !== undefined && next.kind === 'p' && next.linkChars < LINK_DENSE * next.text.length;
  return !headsText;
}

function isHeadLine(text: string, { title, byline }: PageHead): boolean {
  if (captionKey(text) === captionKey(title)) return true;
  if (text.length > LONGEST_BYLINE || SENTENCE_END.test(text)) return false;
  if (/^(?:by\s+\p{Lu}|(?:posted|published|updated) (?:on|by|at)\b)/iu.test(text)) return true;
  return byline.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** Takes off the author's portrait and headings or link lists that head nothing any more. */
function trimTail(blocks: readonly Block[], { byline }: PageHead): Block[] {
  const kept = blocks.filter((block, i) => i < blocks.length - EDGE || !isPortrait(block.text, byline));
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    if (last.kind !== 'h' && last.linkChars < 0.5 * last.text.length) break;
    kept.pop();
  }
  return kept;
}

function isPortrait(text: string, byline: readonly string[]): boolean {
  return byline.some((name) => {
    const opening = text.startsWith(name) ? name : (name.split(' ')[0] ?? name);
    if (!text.startsWith(opening)) return false;
    return /^.{0,80}\b(?:is|was|are|covers?|writes?|works?|has been|joined|can be reached)\b/.test(
      text.slice(opening.length),
    );
  });
}
