// A chronology as plain text.

import type { Items } from '../stream/items.ts';
import type { Block } from './blocks.ts';

/** Pieces of the text, as the blocks come. */
export async function* textPieces(blocks: Items<Block>): AsyncGenerator<string> {
  for await (const block of blocks) yield toText(block);
}

function toText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n`;
    case 'heading':
      return `\n${block.text}\n\n`;
    case 'entry':
      return entryText(block);
    case 'source':
      return `[${block.number}] ${block.text}${block.url === null ? '' : `, ${block.url}`}\n`;
    case 'made':
      return `\n${block.text}\n`;
  }
}

function entryText(entry: Extract<Block, { kind: 'entry' }>): string {
  const numbers = entry.citations.map((number) => `[${number}]`).join('');
  return [
    `${entry.line}${numbers === '' ? '' : ` ${numbers}`}`,
    ...entry.remarks.map((remark) => `  ${remark}`),
    ...(entry.sentence === '' ? [] : [`  “${entry.sentence.replaceAll(/^“|”$/g, '')}”`]),
    '',
  ].join('\n');
}
