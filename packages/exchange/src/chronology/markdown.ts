// A chronology as Markdown (CommonMark).

import type { Items } from '../stream/items.ts';
import type { Block } from './blocks.ts';

/** Pieces of the Markdown text, as the blocks come. */
export async function* markdownPieces(blocks: Items<Block>): AsyncGenerator<string> {
  for await (const block of blocks) yield toMarkdown(block);
}

function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}\n`;
    case 'heading':
      return `\n## ${escapeMarkdown(block.text)}\n\n`;
    case 'entry':
      return entryMarkdown(block);
    case 'source':
      return sourceMarkdown(block);
    case 'made':
      return `\n---\n\n${escapeMarkdown(block.text)}\n`;
  }
}

function sourceMarkdown({ number, text, url }: Extract<Block, { kind: 'source' }>): string {
  const link = url === null ? '' : `, <${linkTarget(url)}>`;
  return `${number === 1 ? '' : '\n'}[${number}] ${escapeMarkdown(text)}${link}\n`;
}

function entryMarkdown(entry: Extract<Block, { kind: 'entry' }>): string {
  const numbers = entry.citations.map((number) => `[${number}]`).join('');
  const lines = [
    `- ${escapeMarkdown(entry.line)}${numbers === '' ? '' : ` ${numbers}`}`,
    ...entry.remarks.map((remark) => `  - ${escapeMarkdown(remark)}`),
    ...(entry.sentence === '' ? [] : [`  > ${escapeMarkdown(entry.sentence)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The text with a backslash before every sign that Markdown or HTML would read. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address within angle brackets may hold neither blanks nor angle brackets. */
function linkTarget(url: string): string {
  return url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}
