// An element's text block by block: what a reader sees as paragraphs, headings, list items and table rows.

import { isElement, isText, tagOf } from '../dom/walk.ts';
import { joinLines, squeeze } from '../text/squeeze.ts';

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'
  ).split(' '),
);
const SILENT = new Set(
  'script style noscript template svg button select textarea iframe object video audio canvas input head title'.split(
    ' ',
  ),
);
const CELL = new Set(['td', 'th']);

/** One block: its text, the element that holds it, and how much of the text is links. */
export interface Block {
  /** Paragraph text on one line; preformatted text keeps its lines. */
  readonly text: string;
  /** The nearest block element. */
  readonly element: Element;
  /** Characters of the text that stand inside links. */
  readonly linkChars: number;
  /** `h`: heading, `li`: list item, `row`: table row, `p`: anything else. */
  readonly kind: 'h' | 'li' | 'row' | 'p';
}

interface Draft {
  text: string;
  linkChars: number;
  readonly element: Element;
}

/** The blocks of an element in reading order; blocks without a letter or digit are left out. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let draft: Draft = { text: '', linkChars: 0, element: root };
  const flush = (next: Element): void => {
    pushBlocks(blocks, draft);
    draft = { text: '', linkChars: 0, element: next };
  };
  const visit = (node: Node, holder: Element, links: number): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) {
        const text = child.textContent ?? '';
        draft.text += holder.localName === 'pre' ? text.replace(/\n/g, '\u2028') : text.replace(/\s+/g, ' ');
        if (links > 0) draft.linkChars += squeeze(text).length;
        continue;
      }
      if (!isElement(child)) continue;
      const tag = tagOf(child);
      if (SILENT.has(tag)) continue;
      if (tag === 'br') draft.text += '\u2028';
      else if (BLOCK.has(tag)) {
        flush(child);
        visit(child, child, links + (tag === 'a' ? 1 : 0));
        flush(holder);
      } else {
        if (CELL.has(tag)) draft.text += ' ';
        visit(child, holder, links + (tag === 'a' ? 1 : 0));
        if (CELL.has(tag)) draft.text += ' ';
      }
    }
  };
  visit(root, root, 0);
  pushBlocks(blocks, draft);
  return blocks;
}

function pushBlocks(blocks: Block[], draft: Draft): void {
  const paragraphs = joinLines(draft.text.split('\u2028'));
  const total = paragraphs.reduce((sum, text) => sum + text.length, 0);
  for (const text of paragraphs) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const linkChars = Math.round((draft.linkChars * text.length) / Math.max(1, total));
    blocks.push({ text, element: draft.element, linkChars, kind: kindOf(draft.element) });
  }
}

function kindOf(element: Element): Block['kind'] {
  const tag = tagOf(element);
  if (/^h[1-6]$/.test(tag)) return 'h';
  if (tag === 'tr') return 'row';
  return tag === 'li' || element.closest('li') !== null ? 'li' : 'p';
}
